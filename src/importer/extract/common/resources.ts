import type { Resource } from "#domain/directory.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { urlsIn } from "./contact.ts";
import { readYear } from "./dates.ts";

const QUOTED = /[«"“]([^»"”]{4,})[»"”]/u;

/**
 * A resource as lists print it: « L'étude "Titre", Éditeur, 2024 », « Titre, Éditeur 2023 », « Éditeur, Titre ».
 * The title is what is quoted, else the words before the publisher and the year.
 */
export function readResource(text: SourcedText, section: string | null): Resource | null {
  const clean = text.without(/^(?:\s|\*|✖|→|source\s*:)+/iu).trim();
  if (clean.length < 3) return null;
  const [url] = urlsIn(clean);
  const bare = url
    ? clean.without(/\s{0,2}(?::|[–—-](?=\s))?\s{0,2}(?:https?:\/\/|www\.)\S+\s{0,2}$/iu)
    : clean;
  const year = readYear(bare.oneLine);
  const quote = bare.match(QUOTED);
  // A title is quoted at the head, after a comma, or after the word for what it is; else the quote is a part of one.
  const quoted =
    quote &&
    /(?:^|[,:(]\s*|(?:[ée]tude|guide|rapport|article|dossier|fiche|note|vid[ée]o|analyse|enqu[êe]te|m[ée]thodologique|ouvrage)\s*)$/iu.test(
      bare.text.slice(0, quote.start),
    )
      ? quote
      : null;
  const undated = bare.without(
    /[\s,(]*(?:(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\s+)?(?:19|20)\d{2}\)?\s*$/iu,
  );
  const plain = undated.without(/,\s*(?:collection|n°|volume)\s[^,]*$/iu);
  const title = quoted?.groups[0] ?? null;
  const head = title
    ? null
    : plain.match(/^((?:\p{Lu}[\p{L}&'’-]{0,30}\s?(?:\/\s?)?(?:d[eu]s?\s|de la\s)?){1,4}),\s+(.{10,})$/u);
  const tail = title || head ? null : lastPart(plain, year !== null);
  const publisher =
    title && quoted
      ? publisherAround(undated, quoted.start, Math.min(quoted.end, undated.length))
      : (head?.groups[0] ?? tail);
  const name =
    title ??
    head?.groups[1] ??
    (tail ? plain.slice(0, plain.text.lastIndexOf(tail.text)).without(/[\s,]+$/u) : plain);
  if (name.isBlank) return null;
  return {
    title: unquoted(name).oneLine,
    publisher: publisher?.oneLine ?? null,
    year,
    url: url?.value ?? null,
    section,
    passage: clean.passage,
  };
}

/** Quotes around the whole of a title are no part of it; those around its last words are. */
function unquoted(title: SourcedText): SourcedText {
  return title.match(/^["«“]([^"«»“”]*)["»”]$/u)?.groups[0] ?? title;
}

/** Beside a quoted title: « …", RTES, » after it, or « L'étude du Labo de l'ESS, "… » before it. */
function publisherAround(text: SourcedText, start: number, end: number): SourcedText | null {
  const after = text.slice(end).match(/^\s*,\s*([^,]{2,60})/u)?.groups[0];
  if (after && !isOfSeries(after)) return after;
  const before = text.slice(0, start);
  return (
    before.match(/^((?!l['’]|le |la |les )\p{Lu}[^,]{2,60}?),/iu)?.groups[0] ??
    before.match(/\b(?:du|de la|de l['’]|des|d['’])\s*(\p{Lu}[^,]{1,60}?)\s*,\s*$/u)?.groups[0] ??
    null
  );
}

/** The last of several parts between commas is the publisher where a year follows it. */
function lastPart(text: SourcedText, dated: boolean): SourcedText | null {
  const last = text.match(/,\s*([^,]{2,60})$/u)?.groups[0] ?? null;
  return dated && last && !isOfSeries(last) ? last : null;
}

/** « collection X », « n° 12 »: what a title belongs to, and nobody who publishes it. */
function isOfSeries({ oneLine }: SourcedText): boolean {
  return ["collection", "volume", "n°"].some((word) => oneLine.toLowerCase().startsWith(word));
}
