import type { Resource } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import type { Block } from "../../parse/block.ts";
import { acronymsIn } from "../common/acronyms.ts";
import type { FindingDraft } from "../draft.ts";
import type { Experience } from "./experience.ts";
import { EXPECTED_LABELS, type LabelKind } from "./labels.ts";
import type { Naming } from "./naming.ts";
import type { ReadUnit } from "./sections.ts";
import type { Spellings } from "./variants.ts";

type Finding = Omit<FindingDraft, "about" | "found" | "expected"> & Partial<FindingDraft>;

function finding(given: Finding): FindingDraft {
  return { found: null, expected: null, about: null, ...given };
}

/** Banners that do not open their text, have no title, or whose numbers do not follow one another. */
export function bannerFindings(units: readonly ReadUnit[]): FindingDraft[] {
  const found: FindingDraft[] = [];
  for (const { unit } of units) {
    const { banner, pieces } = unit;
    const [first] = pieces;
    if (!banner) {
      if (first && unit.kind !== "front" && unit.kind !== "back") {
        const message =
          "Ces pages forment un atelier ou une table ronde dont aucun bandeau ne donne le titre.";
        found.push(
          finding({
            code: "missing-title",
            passage: first.text.passage,
            message,
            expected: "un bandeau et un titre",
          }),
        );
      }
      continue;
    }
    const passage = banner.banner.text.passage;
    const printed = banner.banner.text.oneLine;
    if (unit.misplaced && first) {
      const message = `« ${printed} » est imprimé après le début de son texte (ligne ${first.lineStart}).`;
      found.push(finding({ code: "misplaced-heading", passage, message, found: printed }));
    }
    if (!banner.title) {
      const message = `« ${printed} » n'est accompagné d'aucun titre.`;
      found.push(
        finding({
          code: "missing-title",
          passage,
          message,
          found: printed,
          expected: "un titre entre guillemets",
        }),
      );
    }
  }
  return [...found, ...numberFindings(units)];
}

function numberFindings(units: readonly ReadUnit[]): FindingDraft[] {
  const found: FindingDraft[] = [];
  for (const kind of ["workshop", "round-table"] as const) {
    const numbered = units.flatMap(({ unit }) => {
      const number = Number(unit.banner?.banner.number ?? Number.NaN);
      return unit.kind === kind && unit.banner && Number.isInteger(number)
        ? [{ number, banner: unit.banner.banner }]
        : [];
    });
    const seen = new Set<number>();
    for (const { number, banner } of numbered) {
      const passage = banner.text.passage;
      if (seen.has(number)) {
        const message = `Le numéro ${number} est donné à deux bandeaux.`;
        found.push(finding({ code: "contradictory-values", passage, message, found: banner.text.oneLine }));
      } else if (number > 1 && !seen.has(number - 1) && !numbered.some((n) => n.number === number - 1)) {
        const message = `Aucun bandeau ne porte le numéro ${number - 1}, que « ${banner.text.oneLine} » laisse attendre.`;
        found.push(finding({ code: "missing-part", passage, message, expected: String(number - 1) }));
      }
      seen.add(number);
    }
  }
  return found;
}

const LABEL_WORDS: Partial<Record<LabelKind, string>> = {
  activity: "Activité(s)",
  "initial-observation": "Constat initial",
  actions: "Action(s) mise(s) en œuvre",
  contact: "Pour en savoir plus, contacter",
};

/** What an experience lacks, and what its title says of another. */
export function experienceFindings(
  experience: Experience,
  name: Naming | null,
  unitNames: readonly string[],
  spellings: Spellings,
): FindingDraft[] {
  const about = name?.name.value ?? null;
  const { document, lineStart } = experience;
  const whole: Passage = { document, lineStart, lineEnd: lineStart };
  const found: FindingDraft[] = [];
  if (!experience.header.title || name?.fromTitle) {
    const message = experience.header.title
      ? "Ce retour d'expérience ne dit pas quelle organisation le raconte : son titre en tient lieu."
      : "Ce retour d'expérience n'a pas de titre.";
    found.push(finding({ code: "missing-title", passage: whole, message, about }));
  }
  if (experience.header.tellers.length === 0) {
    const message = "Ce retour d'expérience ne nomme pas qui le raconte.";
    found.push(
      finding({ code: "missing-part", passage: whole, message, expected: "un nom et une fonction", about }),
    );
  }
  for (const kind of EXPECTED_LABELS) {
    const part = experience.parts.find((p) => p.kind === kind);
    const label = LABEL_WORDS[kind] ?? kind;
    if (!part) {
      const message = `Ce retour d'expérience n'a pas de partie « ${label} ».`;
      found.push(finding({ code: "missing-part", passage: whole, message, expected: label, about }));
    } else if (!part.title) {
      const message = `L'intitulé « ${label} » manque devant le texte qui en tient la place.`;
      const passage = part.blocks[0]?.text.passage ?? whole;
      found.push(finding({ code: "missing-part", passage, message, expected: label, about }));
    } else if (part.blocks.length === 0) {
      const message = `L'intitulé « ${part.title.oneLine} » n'est suivi d'aucun texte.`;
      found.push(
        finding({
          code: "empty-field",
          passage: part.title.passage,
          message,
          found: part.title.oneLine,
          about,
        }),
      );
    }
  }
  if (name?.mismatch) {
    const message = `Le titre nomme « ${name.mismatch.oneLine} », dont ce retour d'expérience ne dit rien : il est celui de « ${name.name.value} ».`;
    found.push(
      finding({
        code: "name-mismatch",
        passage: name.mismatch.passage,
        message,
        found: name.mismatch.oneLine,
        expected: name.name.value,
        about,
      }),
    );
  }
  for (const own of unitNames) {
    for (const variant of spellings.variantsOf(own)) {
      const message = `« ${variant.expected} » est aussi écrit « ${variant.found.oneLine} ».`;
      found.push(
        finding({
          code: "name-variants",
          passage: variant.found.passage,
          message,
          found: variant.found.oneLine,
          expected: variant.expected,
          about,
        }),
      );
    }
  }
  return found;
}

/** Headings that no part of a unit is known to have. */
export function headingFindings({ content }: ReadUnit): FindingDraft[] {
  return content.parts.flatMap(({ part, heading }) => {
    if (part !== "unknown" || !heading) return [];
    const message = `« ${heading.oneLine} » n'est pas de ceux que l'on attend : la partie qu'il ouvre est gardée telle quelle.`;
    return [finding({ code: "unknown-heading", passage: heading.passage, message, found: heading.oneLine })];
  });
}

/** « possibled'allonger »: a blank was lost before an elided word. */
const GLUED = /(?<![\p{L}])(\p{Ll}{3,}[^ui\P{L}])([dl]['’]\p{Ll}{3,})/gu;
const WHOLE_WORDS = /^(?:aujourd['’]hui|prud['’]hom)/iu;

/** Slips of the text layer: words run together, acronyms that are not the initials of what they stand for. */
export function slipFindings(blocks: readonly Block[]): FindingDraft[] {
  return blocks.flatMap(({ text }) => [
    ...text.matchAll(GLUED).flatMap(({ whole, groups: [first, second] }) => {
      if (!first || !second || WHOLE_WORDS.test(whole.text)) return [];
      const message = `« ${whole.text} » colle deux mots.`;
      return [
        finding({
          code: "misprint",
          passage: whole.passage,
          message,
          found: whole.text,
          expected: `${first.text} ${second.text}`,
        }),
      ];
    }),
    ...acronymsIn(text)
      .filter((a) => !a.agrees)
      .map(({ acronym, expansion }) => {
        const message = `« ${acronym.text} » n'est pas le sigle de « ${expansion.oneLine} ».`;
        return finding({
          code: "contradictory-values",
          passage: expansion.passage,
          message,
          found: `${expansion.oneLine} (${acronym.text})`,
        });
      }),
  ]);
}

/** What is told as a site, a page or a video, and printed without its address: the link was lost with the layout. */
export function addressFindings(resources: readonly Resource[]): FindingDraft[] {
  return resources
    .filter(
      ({ title, url }) =>
        url === null &&
        /^(?:l[ea]s?\s|l['’])?(?:sites?|pages?|vid[ée]os?|liens?|plateformes?|podcasts?|replay)(?![\p{L}])/iu.test(
          title,
        ),
    )
    .map(({ title, passage }) => {
      const message = `« ${title} » est annoncé sans son adresse.`;
      return finding({ code: "dead-link", passage, message, found: title, expected: "une adresse" });
    });
}
