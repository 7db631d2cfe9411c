import type { RelationKind } from "#domain/vocabularies.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { tie, tiesTold } from "../../tie/told.ts";
import { NO_TIE } from "../../tie/triggers.ts";
import { isNearName } from "../common/near-names.ts";
import { placesOf } from "../common/proper-names.ts";
import { sentences } from "../common/sentences.ts";
import type { RelationDraft } from "../draft.ts";

const CONVENTION =
  /(?<![\p{L}])[Cc]onvention\s+(?:de\s\p{L}+\s)?(?:avec\s|entre\s)?(?:l['’]|la\s|le\s)?(?=\p{Lu})([^.;]{3,140})/gu;

/**
 * The organisations that an initiative's own sentences name, with what they are to it. `known` are the names of the
 * initiatives told beside it, so that « Convention A-B/C » can be cut.
 */
export function relationsSaidBy(
  texts: readonly SourcedText[],
  names: readonly string[],
  known: readonly string[],
): RelationDraft[] {
  const all = texts.flatMap(sentences).filter(({ text }) => !NO_TIE.test(fold(text)));
  const agreed = all.flatMap((sentence) =>
    sentence.matchAll(CONVENTION).flatMap(({ groups }) => (groups[0] ? parties(groups[0], known) : [])),
  );
  const said = [
    ...tiesTold(texts, names).filter((r) => !agreed.some((party) => r.name.startsWith(`${party.text}-`))),
    ...agreed.map((party) => tie("partner", party)),
    ...besideIt(all, names, known).map(({ name, kind }) => tie(kind, name)),
  ];
  return said
    .filter(
      (r, i) =>
        !names.some((own) => isNearName(own, r.name)) &&
        said.findIndex((o) => isNearName(o.name, r.name)) === i,
    )
    .sort((a, b) => a.passage.lineStart - b.passage.lineStart);
}

const BROUGHT_FORTH =
  /(?:fait\s+na[îi]tre|cr[ée]{2}|lanc[ée]|fond[ée]|d[ée]velopp[ée]|initi[ée]|port[ée])(?![\p{L}])/iu;

/** Those told beside it that its own sentences name: what it brought forth, and its partners. */
function besideIt(
  all: readonly SourcedText[],
  names: readonly string[],
  known: readonly string[],
): { name: SourcedText; kind: RelationKind }[] {
  const others = known.filter((other) => !names.some((own) => isNearName(own, other)));
  return all
    .filter((sentence) => !NO_TIE.test(fold(sentence.text)))
    .flatMap((sentence) =>
      others.flatMap((other) => {
        const [place] = placesOf(other, sentence);
        if (!place || place.length < 4) return [];
        const brought = BROUGHT_FORTH.exec(sentence.text);
        const isBefore = brought !== null && brought.index < sentence.text.indexOf(place.text);
        return [{ name: place, kind: isBefore ? ("programme" as const) : ("partner" as const) }];
      }),
    );
}

/** The parties to a convention: cut at « / », « , », « et », and at a hyphen after a known name. */
function parties(text: SourcedText, known: readonly string[]): SourcedText[] {
  return text.split(/\s*\/\s*|\s*,\s*|\s+et\s+(?=(?:l['’]|la\s|le\s)?\p{Lu})/u).flatMap((part) => {
    for (const name of known) {
      if (part.text.startsWith(`${name}-`)) return [part.slice(0, name.length), part.slice(name.length + 1)];
    }
    return [part];
  });
}
