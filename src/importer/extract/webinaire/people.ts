import type { Person } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { nameForm } from "../common/near-names.ts";
import { isBody } from "../common/organisation-words.ts";
import { isPersonName, isRole } from "../common/speakers.ts";
import type { Case } from "./case-study.ts";
import { printingsOf } from "./names.ts";
import type { Presenter } from "./presenters.ts";
import type { Slide } from "./slides.ts";

/** How far from somebody's line their organisation may be printed. */
const NEAR = 14;

function person(
  presenter: Presenter,
  context: Person["context"],
  house: SourcedText | null,
  said: SourcedText | null = null,
): Person {
  const { name, role, organisation } = presenter;
  const own = organisation ?? house;
  return {
    name: name.oneLine,
    role: role?.oneLine ?? null,
    organisation: (organisation ?? said ?? house)?.oneLine ?? null,
    context,
    passage: hull([presenter.passage, ...(own ? [own.passage] : [])]) ?? presenter.passage,
  };
}

/** Who tells of a case study, of the organisation that it names nearby. */
export function speakersOfCase(study: Case): Person[] {
  const [first] = study.announced;
  return study.presenters.map((p) => {
    const house = houseNear(study, p.passage.lineStart);
    // A logo that recognition cut says where the house is named, not how.
    const isCut = house && first && nameForm(house.oneLine) !== nameForm(first.name.oneLine);
    return person(p, "speaker", house, isCut ? first.name : null);
  });
}

/** Those of a programme who tell of no initiative: who welcomes, who concludes. */
export function speakersOfProgramme(presenters: readonly Presenter[]): Person[] {
  return presenters.map((p) => person(p, "speaker", null));
}

function houseNear(study: Case, line: number): SourcedText | null {
  const printed = [
    ...study.announced.map((a) => a.name),
    study.name,
    ...study.slides.flatMap((s) => s.lines).flatMap((l) => printingsOf(study.name.oneLine, l)),
  ];
  const [nearest] = printed
    .filter((name) => Math.abs(name.lineStart - line) <= NEAR)
    .sort((a, b) => Math.abs(a.lineStart - line) - Math.abs(b.lineStart - line));
  return nearest ?? null;
}

const SIGNED = /^[-–—]?\s*(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3}),\s+(\p{Ll}[^.;!?]{3,80})$/u;

/** Whose words a slide quotes: the name and the role that sign a quotation, under it. */
export function quotedOn(lines: readonly SourcedText[]): Person[] {
  return lines.flatMap((line, i): Person[] => {
    const before = lines[i - 1];
    if (!before || !/[»"”]\s*$/u.test(before.text) || line.lineStart - before.lineStart > 2) return [];
    const [name, role] = line.trim().match(SIGNED)?.groups ?? [];
    if (!name || !role || !isRole(role.text)) return [];
    return [
      {
        name: name.oneLine,
        role: role.oneLine,
        organisation: null,
        context: "quoted",
        passage: line.passage,
      },
    ];
  });
}

const THANKS = /(?<![\p{L}])(?:[Mm]erci|[Nn]ous remercions|[Rr]emerciements)\s(?:[àa]|aux?)?\s?/u;
const NAMED =
  /(?<![\p{L}’'-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s(?:(?:de|d[’']|le|la|van|ben)\s?)?\p{Lu}[\p{L}’'-]+(?:[\s-]\p{Lu}{2}[\p{Lu}’'-]*){0,12})/gu;

/** « à Prénom Nom, de la DDETS … », « à Prénom Nom et Prénom Nom »: a list of those who are thanked holds nothing else. */
function isPerson(name: SourcedText, { text }: SourcedText): boolean {
  const at = text.replace(/\s/gu, " ").indexOf(name.oneLine);
  const before = text.slice(0, Math.max(0, at));
  const after = text.slice(at + name.text.length);
  return (
    at >= 0 &&
    /(?:(?:^|[\s.])merci\s+[àa]\s|\set\s(?:[àa]\s)?|,\s(?:[àa]\s)?)$/iu.test(before) &&
    /^\s*(?:[.,;]|et\s|pour\s|$)/u.test(after) &&
    /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s/u.test(name.text) &&
    !isBody(name.text)
  );
}

/** The people whom a slide thanks by their names. */
export function thankedOn(slide: Slide): Person[] {
  return slide.blocks.flatMap(({ text }) => {
    const thanks = text.match(THANKS);
    if (!thanks) return [];
    return text
      .slice(thanks.end)
      .matchAll(NAMED)
      .map(({ whole }) => whole.trim())
      .filter((name) => isPersonName(name.text) && (/\p{Lu}{3}/u.test(name.text) || isPerson(name, text)))
      .map(
        (name): Person => ({
          name: name.oneLine,
          role: null,
          organisation: null,
          context: "thanked",
          passage: name.passage,
        }),
      );
  });
}
