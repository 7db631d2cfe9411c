import type { Resource, Section } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { isBody } from "../common/organisation-words.ts";
import { readResource } from "../common/resources.ts";
import type { FindingDraft } from "../draft.ts";
import { titledKind } from "./slide-titles.ts";
import type { Slide } from "./slides.ts";

/** « (à télécharger ici) », « : cliquez ici », « voir le lien »: a link that the picture of the slide lost. */
export const LOST_LINK =
  /[\s(:,–-]*(?:[aà]\s(?:t[ée]l[ée]charger|consulter|retrouver|lire|d[ée]couvrir|voir)\s(?:ici|en ligne|sur ce lien)|cliquer\sici|cliquez\s(?:ici|sur le lien|sur l[’']image)|(?:voir|suivre)\s(?:le|ce)\slien|lien\s(?:ici|en cliquant|cliquable)|disponible\s(?:ici|en cliquant)|t[ée]l[ée]charge(?:z|r)\s?(?:ici|le document)|en cliquant ici|\(lien\)|(?<=\(|:\s)ici(?=\)|$))\s*\)?[\s.]*/iu;
/** Between the title and the publisher: what kind of document it is. */
const KIND_PART =
  /,\s*(?:guide(?:\s(?:pratique|m[ée]thodologique))?|[ée]tude|rapport|note|fiche(?:s)?|article|dossier|vid[ée]o|podcast|webinaire|brochure|livret|kit|\d+\s(?:fiches|pages|minutes)|film|mooc)(?:\s[^,]{0,30})?(?=,|$)/iu;
const PUBLISHER = /,\s*((?:l[’']|la\s|le\s|les\s)?\p{Lu}[^,]{2,70})$/u;

/** The documents that slides of resources give, and the links that they lost. */
export function resourcesOn(slide: Slide, sections: readonly Section[]): Resource[] {
  if (slide.kind !== "resources") return [];
  const [first, ...others] = slide.blocks;
  const [title, next] = first && titledKind(first.text) !== null ? printedLines(first.text) : [];
  const head = first && title ? (next ? [first.text.slice(next.start)] : []) : first ? [first.text] : [];
  const entries = [...head, ...others.map((b) => b.text)].flatMap(entriesOf);
  const section =
    sections.find((s) => s.lineStart <= slide.lineStart + 1 && slide.lineStart <= s.lineEnd)?.id ?? null;
  return entries
    .filter((entry) => entry.length >= 8 && /\p{Lu}/u.test(entry.text))
    .flatMap((entry) => resourceOf(entry, section) ?? []);
}

/** A line that ends as a resource does: its year, its address. */
const CLOSED = /(?:(?:19|20)\d{2}\)?(?:\s*\([^()]*\))?|https?:\/\/\S+|www\.\S+)[\s.]*$/iu;

/** One a block; a block of lines that each open on a quote or a bullet holds several. */
function entriesOf(text: SourcedText): SourcedText[] {
  const lines = printedLines(text).map((l) => l.text);
  const closes = (line: SourcedText | undefined) => line !== undefined && CLOSED.test(line.text);
  const opens = lines.filter(
    (line, i) => /^[«"“•>-]/u.test(line.text) || (closes(lines[i - 1]) && /^\p{Lu}/u.test(line.text)),
  );
  if (opens.length === 0) return [text];
  const groups: SourcedText[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && !opens.includes(line)) last.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => SourcedText.join(group, " "));
}

function resourceOf(entry: SourcedText, section: string | null): Resource | null {
  const bare = entry.without(LOST_LINK).trim().without(KIND_PART).trim();
  if (bare.length < 4) return null;
  const read = readResource(bare, section);
  if (!read) return null;
  const passage = hull([entry.passage, read.passage]) ?? read.passage;
  if (read.publisher && !endsOnPublisher(bare, read.publisher)) return { ...read, passage };
  if (read.publisher) {
    const [body] = bare.match(PUBLISHER)?.groups ?? [];
    const title = bare.without(PUBLISHER).without(/[\s,]+$/u);
    return { ...read, title: title.oneLine, publisher: body?.oneLine ?? null, passage };
  }
  const [last] = bare.match(PUBLISHER)?.groups ?? [];
  const isOne = last && isBody(last.text);
  return isOne
    ? {
        ...read,
        title:
          read.title.slice(0, Math.max(0, read.title.lastIndexOf(last.oneLine))).replace(/[\s,]+$/u, "") ||
          read.title,
        publisher: last.oneLine,
        passage,
      }
    : { ...read, passage };
}

/** « Titre, sous-titre, Éditeur, 2024 »: who publishes stands last, whatever the part before reads like. */
function endsOnPublisher(bare: SourcedText, publisher: string): boolean {
  if (!bare.oneLine.startsWith(publisher) || isBody(publisher)) return false;
  const [last] = bare.match(PUBLISHER)?.groups ?? [];
  return last !== null && last !== undefined && isBody(last.text);
}

/** Links that slides announce and whose address the recognition of the picture lost. */
export function lostLinks(slides: readonly Slide[]): FindingDraft[] {
  return slides
    .filter((s) => s.kind !== "vote")
    .flatMap((slide) => slide.lines)
    .flatMap((line): FindingDraft[] => {
      const lost = line.match(LOST_LINK);
      if (!lost || /@|https?:|www\./u.test(line.text)) return [];
      const printed = lost.whole.without(/^[\s(:,–-]+/u).without(/[\s).]+$/u);
      if (printed.isBlank) return [];
      return [
        {
          code: "dead-link",
          passage: line.passage,
          message: `« ${printed.oneLine} » : l'adresse de ce lien n'est pas imprimée.`,
          found: printed.oneLine,
          expected: "une adresse",
          about: null,
        },
      ];
    });
}
