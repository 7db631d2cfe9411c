import { fold } from "#lib/text.ts";
import { filled } from "../common/filled.ts";
import { isSameName } from "../common/near-names.ts";
import type { InitiativeDraft } from "../draft.ts";

/**
 * One that several parts tell of is one, « Roue Neuve, suite » too: what was told first, and of what was told later what
 * the first leaves open, the story and the sheet beside it.
 */
export function once(initiatives: readonly InitiativeDraft[]): InitiativeDraft[] {
  const isSame = (name: string, other: string) =>
    isSameName(name, other) || fold(name).startsWith(`${fold(other)}, `);
  const whole: InitiativeDraft[] = [];
  for (const one of initiatives) {
    const at = whole.findIndex(({ name }) => isSame(one.name.value, name.value));
    const known = whole[at];
    if (known) whole[at] = withMore(known, one);
    else whole.push(one);
  }
  return whole;
}

function withMore(first: InitiativeDraft, more: InitiativeDraft): InitiativeDraft {
  if (more.level === "listed" || more.role === "mention") return first;
  const isFuller = first.level !== "full" && more.level === "full";
  return {
    ...filled(first, more),
    ...(isFuller ? { level: more.level, role: more.role, passage: more.passage } : {}),
    mentions: [...first.mentions, { role: "mention", passage: isFuller ? first.passage : more.passage }],
    keyFigures: [...first.keyFigures, ...more.keyFigures],
    sections: [...first.sections, ...more.sections],
  };
}
