import { hull, type Sourced } from "#domain/passage.ts";
import { literally } from "#lib/text.ts";
import { MONTH } from "../../lexicon/months.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readDate } from "../common/dates.ts";
import { sentences } from "../common/sentences.ts";
import type { FindingDraft } from "../draft.ts";
import type { Experience } from "./experience.ts";

type Beginning = Sourced<{ text: string; iso: string | null }>;

const BEGAN =
  /(?<!\p{L})(?:cr[ée]{1,2}e?s?|fond[ée]{1,2}s?|lanc[ée]{1,2}s?|n[ée]{1,2}s?|initi[ée]{1,2}s?|ouvert(?:e|es|s)?|existe)\s+(?:en|depuis|le|d[èe]s)\s+[^,.;()]{0,24}?(?:19|20)\d{2}/iu;

/** « Entreprise d'insertion, installée à Ham depuis avril 2018 »: since when what a kind presents stands where it is. */
const SINCE_WHEN = new RegExp(
  `^[^.;:]{0,90}?(?:install|implant|bas|situ)ée?s? [^.;:]{2,80}? (depuis (?:${MONTH} )?(?:19|20)\\d{2})(?!\\d)`,
  "u",
);

/** When it began, each place where the text says so. */
export function beginningsIn(texts: readonly SourcedText[]): Beginning[] {
  const began = texts.flatMap((text) => text.matchAll(BEGAN).map(({ whole }) => beginning(whole)));
  const since = texts[0]?.match(SINCE_WHEN)?.groups[0];
  return began.length === 0 && since ? [beginning(since)] : began;
}

const DATE = `(?:\\d{1,2}(?:er)? )?(?:${MONTH} )?(?:19|20)\\d{2}(?!\\d)`;
/** « depuis sa création en 2020 ». */
const SINCE = new RegExp(
  `[Dd]epuis (?:sa|son) (?:création|lancement|ouverture|démarrage|naissance)(?:,? (?:en|le|fin|début))? (?:${DATE})`,
  "gu",
);
const GENERIC =
  "(?:[Ll]['’](?:association|entreprise|atelier)|[Ll]a (?:structure|coopérative|régie)|[Ll]e (?:service|pôle|chantier))";
const STARTED =
  "(?:créée?|lancée?|ouverte?|démarrée?|née?|fondée?)(?: [^,.;]{1,24}?)?? (?:en|depuis|le|à l['’]automne|fin|début) ";

/** What other parts say of when it began itself: « Le service a été lancé en 2019 », « X, démarrée à trois en 2020 ». */
export function ownBeginningsIn(texts: readonly SourcedText[], names: readonly string[]): Beginning[] {
  const subject = [GENERIC, ...names.filter((n) => n.length > 2).map(literally)].join("|");
  const began = new RegExp(`^(?:${subject})(?:,| a été| est|, qui a été)? ?(${STARTED}${DATE})`, "u");
  return texts
    .flatMap(sentences)
    .flatMap((sentence) => [
      ...sentence.matchAll(SINCE).map(({ whole }) => beginning(whole)),
      ...(sentence.match(began)?.groups ?? []).flatMap((found) => (found ? [beginning(found)] : [])),
    ]);
}

function beginning(text: SourcedText): Beginning {
  return text.sourced({ text: text.oneLine, iso: readDate(text.text) });
}

/** Two years given for the beginning of one thing: « Lancé en 2022 … a été créé en 2018 », in one text or in several parts. */
export function beginningFindings({ parts }: Experience, names: readonly string[]): FindingDraft[] {
  const told = parts.filter((p) => p.kind !== "contact").flatMap((p) => p.blocks.map((b) => b.text));
  const near = parts
    .filter((p) => p.kind === "activity" || p.kind === "actions")
    .flatMap((p) => p.blocks.map((b) => beginningsIn([b.text])));
  return [...near, ownBeginningsIn(told, names)].flatMap(([first, ...others]): FindingDraft[] => {
    const other = others.find((o) => year(o) !== year(first));
    if (!first || !other) return [];
    return [
      {
        code: "contradictory-values",
        passage: hull([first.passage, other.passage]) ?? other.passage,
        message: `Le texte dit à la fois « ${first.raw} » et « ${other.raw} ».`,
        found: first.raw,
        expected: other.raw,
        about: names[0] ?? null,
      },
    ];
  });
}

function year(found: Beginning | undefined): string | undefined {
  return found?.value.iso?.slice(0, 4);
}
