import type { Person, Question, Section } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { type Affiliation, affiliations, namedPeople } from "../common/affiliations.ts";
import type { UnitPart } from "./experience.ts";
import type { Words } from "./pieces.ts";

export interface Intervenant {
  name: SourcedText;
  /** The whole text after the name. */
  functions: SourcedText | null;
  affiliations: Affiliation[];
}

/** Those who speak at a round table, one a text: « Nom, rôle, organisation ; autre rôle, autre organisation ». */
export function intervenantsIn(parts: readonly UnitPart[]): Intervenant[] {
  return parts
    .filter((p) => p.part === "speakers")
    .flatMap((p) => p.pieces)
    .flatMap(({ text }) => {
      const people = namedPeople(text);
      const functions = people && !people.rest.isBlank ? people.rest : null;
      const held = functions ? affiliations(functions) : [];
      return (people?.names ?? []).map((name) => ({ name, functions, affiliations: held }));
    });
}

/** One record a function: somebody who stands for two organisations has two. */
export function peopleOf(intervenant: Intervenant): Person[] {
  const { name, affiliations: held } = intervenant;
  const all: Affiliation[] = held.length > 0 ? held : [{ role: null, organisation: null }];
  return all.map(({ role, organisation }) => ({
    name: name.oneLine,
    role: role?.oneLine ?? null,
    organisation: organisation?.oneLine ?? null,
    context: "speaker",
    passage: hull([name, role, organisation].flatMap((t) => (t ? [t.passage] : []))) ?? name.passage,
  }));
}

/** The speaker of a section; with several functions, all of them as printed and the first organisation. */
export function speakerOf({ name, functions, affiliations: held }: Intervenant): Section["speakers"][number] {
  const [first] = held;
  return {
    name: name.oneLine,
    role: (held.length > 1 ? functions : first?.role)?.oneLine ?? null,
    organisation: first?.organisation?.oneLine ?? null,
    lineStart: name.lineStart,
    lineEnd: functions?.lineEnd ?? name.lineEnd,
  };
}

const NUMBERED = /^(?:Q(?:uestion)?\s?)?\d{1,2}\s?(?:[.)°:]|[-–])\s*/u;

/** Questions and their answers: « 1. Quel lien … ? » over one line or more, then all that stands before the next. */
export function questionsIn(parts: readonly UnitPart[]): Question[] {
  const found: { question: SourcedText; whole: Words[]; answer: SourcedText[] }[] = [];
  for (const { pieces } of parts.filter((p) => p.part === "takeaways")) {
    const numbered = pieces.some((p) => NUMBERED.test(p.text.text) && p.text.text.includes("?"));
    let open = false;
    for (const piece of pieces) {
      const asked = readQuestion(piece.text, numbered);
      const last = found.at(-1);
      if (asked) {
        found.push({ question: asked.question, whole: [piece], answer: asked.rest ? [asked.rest] : [] });
        open = true;
      } else if (open && last) {
        last.whole.push(piece);
        last.answer.push(piece.text);
      }
    }
  }
  return found.flatMap(({ question, whole, answer }) => {
    const passage = hull([question.passage, ...whole.map((p) => p.text.passage)]);
    if (!passage || answer.length === 0) return [];
    return [{ question: question.oneLine, answer: answer.map((a) => a.oneLine).join("\n\n"), passage }];
  });
}

function readQuestion(
  text: SourcedText,
  numbered: boolean,
): { question: SourcedText; rest: SourcedText | null } | null {
  const bare = text.without(NUMBERED);
  if (numbered && bare === text) return null;
  const mark = bare.match(/^[^?]{8,300}\?/u);
  if (!mark) return null;
  const rest = bare.slice(mark.end).trim();
  // Without numbers, a question is a text of its own.
  if (!numbered && !rest.isBlank) return null;
  return { question: mark.whole.trim(), rest: rest.isBlank ? null : rest };
}
