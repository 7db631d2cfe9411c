/** Answers that depend on nothing but what is asked, kept so that the same is not worked out again. */

/** Keeps the answer for each thing as long as the thing lives; nobody may change the answer. */
export function remembered<Thing extends object, Answer>(answer: (thing: Thing) => Answer) {
  const known = new WeakMap<Thing, { answer: Answer }>();
  return (thing: Thing): Answer => {
    const found = known.get(thing);
    if (found) return found.answer;
    const given = { answer: answer(thing) };
    known.set(thing, given);
    return given.answer;
  };
}
