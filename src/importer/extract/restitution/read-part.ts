import type { Person, Section } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isNearName } from "../common/near-names.ts";
import type { DocumentDraft, InitiativeDraft } from "../draft.ts";
import { briefsIn, namedWithKind } from "./briefs.ts";
import { answered, questionsIn, termDefined } from "./faq.ts";
import { isAboutPublication, namedInList, relayedIn } from "./mentions.ts";
import type { Part } from "./parts.ts";
import { peopleThanked } from "./people-lists.ts";
import { type Presented, peoplePresented, presentingBlocks, sectionSpeaker } from "./people-of-part.ts";
import { publicationOf, resourcesOf, resourcesPointedTo } from "./resources.ts";
import { subPartKind } from "./sub-part-kinds.ts";
import { cutSubParts } from "./sub-parts.ts";
import { readWorkshop } from "./workshop.ts";

/** Reads one part into the draft; its speakers go to its section. */
export function readPart(
  part: Part,
  id: string | null,
  draft: DocumentDraft,
  sections: readonly Section[],
): void {
  const section = sections.find((s) => s.id === id);
  const speakers = (presented: readonly Presented[]) => {
    section?.speakers.push(...presented.map(sectionSpeaker));
    draft.people.push(...presented.map(personOf));
  };
  switch (part.kind) {
    case "cover":
    case "contents":
    case "workshops":
      return;
    case "faq":
      readFaq(part, id, draft);
      speakers(peoplePresented(part.blocks.slice(0, firstQuestion(part.blocks))));
      return;
    case "workshop":
    case "case-study": {
      const workshop = readWorkshop(part);
      section?.speakers.push(...workshop.speakers);
      draft.people.push(...workshop.entries.flatMap((e) => (e.presented ? [personOf(e.presented)] : [])));
      draft.initiatives.push(...workshop.initiatives);
      draft.glossary.push(...workshop.terms);
      draft.findings.push(...workshop.findings);
      draft.resources.push(
        ...workshop.resources.flatMap((s) => resourcesOf(s.blocks, id)),
        ...resourcesPointedTo(
          part.blocks.filter((b) => !workshop.resources.some((s) => s.blocks.includes(b))),
          id,
        ),
      );
      return;
    }
    case "briefs":
      draft.initiatives.push(...presentedInList(part.blocks));
      readText(part, id, draft);
      return;
    case "resources":
      draft.resources.push(...resourcesOf(part.blocks, id));
      return;
    case "glossary":
      for (const { heading, blocks } of cutSubParts(part.blocks)) {
        const term = heading && termDefined(heading, blocks);
        if (term) draft.glossary.push(term);
      }
      return;
    case "zoom": {
      if (part.title) {
        const publication = publicationOf(part.title, id);
        if (publication) draft.resources.push(publication);
        if (isAboutPublication(part.title.oneLine, part.blocks))
          draft.initiatives.push(...presentedInList(part.blocks));
      }
      draft.resources.push(...resourcesPointedTo(part.blocks, id));
      speakers(peoplePresented(part.blocks));
      return;
    }
    case "thanks": {
      const listed = peoplePresented(part.blocks);
      const told = part.blocks
        .filter((b) => !listed.some((p) => p.blocks.includes(b)))
        .flatMap((b) => peopleThanked(b.text).map((speaker) => ({ speaker, blocks: [b] })));
      draft.people.push(
        ...[...listed, ...told].map((p) => ({ ...personOf(p), context: "thanked" as const })),
      );
      return;
    }
    default:
      readText(part, id, draft);
      speakers(peoplePresented(part.blocks));
  }
}

/** The initiatives of a list, by the names that open its items or by those that they name. */
function presentedInList(blocks: readonly Block[]): InitiativeDraft[] {
  const briefs = briefsIn(blocks, true);
  return briefs.length > 0 ? briefs : namedInList(blocks);
}

/** Speeches, round tables, forewords: the initiatives that they relay, the people that they name, their resources. */
function readText(part: Part, id: string | null, draft: DocumentDraft): void {
  const relayed = relayedIn(part.blocks);
  const isKnown = (name: string) =>
    [...relayed, ...draft.initiatives].some(
      (i) => isNearName(i.name.value, name) || ` ${fold(i.name.value)} `.includes(` ${fold(name)} `),
    );
  const presenting = presentingBlocks(peoplePresented(part.blocks));
  const named = namedWithKind(part.blocks.filter((b) => !presenting.has(b))).filter(
    (i) => !isKnown(i.name.value),
  );
  const listed = part.kind === "other" ? briefsIn(part.blocks) : [];
  draft.initiatives.push(
    ...relayed,
    ...named.filter((n) => !listed.some((l) => isNearName(l.name.value, n.name.value))),
    ...listed,
  );
  draft.people.push(...part.blocks.flatMap((b) => patronsIn(b.text)), ...thankedIn(part.blocks));
  for (const subPart of cutSubParts(part.blocks)) {
    if (subPart.heading && subPartKind(subPart) === "resources")
      draft.resources.push(...resourcesOf(subPart.blocks, id));
    else draft.resources.push(...resourcesPointedTo(subPart.blocks, id));
  }
}

const THANKS = /^(?:\p{L}+\s){0,3}(?:merci|remerci)/iu;

/** Those whom a text that thanks names, in whatever part it stands. */
function thankedIn(blocks: readonly Block[]): Person[] {
  return blocks
    .filter((b) => b.kind !== "heading" && THANKS.test(b.text.text))
    .flatMap((b) => peopleThanked(b.text).map((speaker) => ({ speaker, blocks: [b] })))
    .map((p) => ({ ...personOf(p), context: "thanked" }));
}

function readFaq(part: Part, id: string | null, draft: DocumentDraft): void {
  const questions = questionsIn(part.blocks);
  draft.questions.push(...answered(questions));
  for (const { heading, question, answer } of questions) {
    const term = termDefined(heading, answer);
    if (term) draft.glossary.push(term);
    if (answer.length > 0) continue;
    draft.findings.push({
      code: "placeholder",
      passage: question.passage,
      message: `La question « ${question.oneLine} » reste sans réponse dans la publication.`,
      found: question.oneLine,
      expected: "une réponse",
      about: null,
    });
  }
  draft.resources.push(...resourcesPointedTo(part.blocks, id));
  if (questions.length > 0 || !part.heading) return;
  draft.findings.push({
    code: "missing-part",
    passage: part.heading.text.passage,
    message: "La foire aux questions ne contient pas de question.",
    found: null,
    expected: "des titres qui finissent par un point d'interrogation",
    about: null,
  });
}

function firstQuestion(blocks: readonly Block[]): number {
  const at = blocks.findIndex((b) => /\?\s*$/u.test(b.text.text));
  return at < 0 ? blocks.length : at;
}

/** Who speaks in a part, as a person of the publication. */
export function personOf({ speaker }: Presented): Person {
  const values = [speaker.name, speaker.role, speaker.organisation].filter((v) => v !== null);
  return {
    name: speaker.name.value,
    role: speaker.role?.value ?? null,
    organisation: speaker.organisation?.value ?? null,
    context: "speaker",
    passage: hull(values.map((v) => v.passage)) ?? speaker.name.passage,
  };
}

const PATRON =
  /(?:patronage|pr[ée]sence|parrainage|[ée]gide)\s+(?:de\s+|d['’])(?:M\.|Mme|Monsieur|Madame)\s+(\p{Lu}[\p{L}'’-]+(?:\s(?:(?:de|du|d['’]|le|la)\s?)?\p{Lu}[\p{L}'’-]+){1,3})\s*,\s*([^.;,()]{4,80})/gu;

/** Those whom a foreword names for their patronage. */
function patronsIn(text: SourcedText): Person[] {
  return text.matchAll(PATRON).flatMap(({ whole, groups: [name, role] }) =>
    name
      ? [
          {
            name: name.oneLine,
            role: role?.oneLine ?? null,
            organisation: null,
            context: "quoted" as const,
            passage: whole.passage,
          },
        ]
      : [],
  );
}
