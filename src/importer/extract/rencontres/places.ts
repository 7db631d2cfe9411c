import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { comparable, fold } from "#lib/text.ts";
import { stateAt } from "../../attribute/subject.ts";
import { othersIn, place, placeDrafts } from "../../fill/places.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { tiesIn } from "../../tie/told.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { PlaceDraft } from "../draft.ts";
import { bareOrganisation } from "./organisation-names.ts";
import type { Presentation } from "./said.ts";

/** A town that it works for, though the words name what is around it. */
const TOWN_OF_ACTION =
  /(?:centre-ville|centre-bourg|agglom[ée]ration)\s(?:de l['’]agglom[ée]ration\s)?(?:de\s|d['’])((?:(?:Le|La|Les)\s)?\p{Lu}\p{Ll}[\p{L}’']*(?:[- ](?:\p{Ll}{1,4}-)?\p{Lu}\p{Ll}+|-\p{Ll}{1,4}-\p{Lu}\p{Ll}+){0,12})/u;
const OUTSIDE =
  /(?:bas[ée]e?s?|situ[ée]e?s?|implant[ée]e?s?|install[ée]e?s?|pr[ée]sente?s?)\s+en\s+(\p{Lu}\p{Ll}[\p{L}'’]*(?:-(?:\p{Ll}{2,3}-)?\p{Lu}[\p{L}'’]+){0,12})/u;

/** The places where it is or acts; a region outside is given as printed. */
export function placesOfIt({ names, title, header, activity, places }: Presentation): PlaceDraft[] {
  const found = [
    ...places,
    ...placeDrafts(names, [...(title ? [title] : []), ...activity]),
    // With a town in the lines of identity, the words of the text need to say more.
    ...(places.length > 0
      ? []
      : activity.flatMap((text, i) =>
          townsOfActivity(text, [...names, ...header.map((h) => bareOrganisation(h).text)], i === 0),
        )),
  ];
  const known = new Set(found.map((p) => p.raw));
  for (const text of activity) {
    const town = text.match(TOWN_OF_ACTION)?.groups[0];
    if (town && !known.has(town.oneLine)) found.push(place("commune", town));
    const region = text.match(OUTSIDE)?.groups[0];
    if (region && comparable(region.oneLine) !== "hauts de france") found.push(place("department", region));
  }
  // « avec la Ville de Lens »: the place in the name of somebody else is not its own.
  const tied = tiesIn(activity, names).map(({ name }) => name);
  const own = found.filter((p) => !tied.some((name) => holds(name, p)));
  return own.filter((p, i) => own.findIndex((q) => q.role === p.role && fold(q.raw) === fold(p.raw)) === i);
}

function holds(name: SourcedText, { raw, passage }: PlaceDraft): boolean {
  const near = name.lineStart <= passage.lineEnd && passage.lineStart <= name.lineEnd;
  return near && name.length > raw.length && name.text.includes(raw);
}

/** « à Denain », « livre les commerces de Saint-Quentin », « entreprise adaptée d'Hazebrouck ». */
const AT = /(?:^|\s)(?:(?:à|À|au|aux)\s|autour (?:de |d['’]|du ))(?:la |le |les |l['’])?$/u;
/** « un ACI à Ham »: its kind and where it is, no name of somebody. */
const KIND_AT = /^[\p{Lu}]{2,5}\s(?:à|de)\s/u;
const OF_WHOM =
  /(?:^|\s)(?:commerces|commer[çc]ants|particuliers|habitants?|familles|quartiers?|rues|[ée]coles|cantines|gare|port|ville|bassin|secteur|territoire)(?: \p{L}+)? (?:de |d['’]|du |des )(?:la |le |les )?$/iu;
const GOES_ON = /^\s*(?:,|et|ou|,? et,? depuis \d{4},)\s*(?:à |au |aux |de |d['’])?(?:la |le |les )?$/iu;

/**
 * The towns that the text of its activity names, where nobody else stands before them in the sentence: « agences à
 * Lens et Bruay ».
 */
function townsOfActivity(text: SourcedText, names: readonly string[], opens: boolean): PlaceDraft[] {
  return sentences(text).flatMap((sentence, s) => {
    // Whom the first sentence tells of, at its head, is the initiative under whatever name.
    const head = opens && s === 0 ? 4 : 0;
    const others = othersIn(sentence, names).filter(
      ({ start, end }) =>
        start >= head &&
        !readPlaceLine(sentence.slice(start, end).without(KIND_AT)) &&
        !isKind(sentence.slice(start, end)),
    );
    const found: PlaceDraft[] = [];
    let listed = -1;
    for (const { start, end } of communesNamedIn(sentence.text)) {
      const before = sentence.text.slice(0, start);
      const own =
        (listed >= 0 && GOES_ON.test(sentence.text.slice(listed, start))) ||
        ((AT.test(before) || OF_WHOM.test(before) || OF_ITS_TOWN.test(before)) &&
          stateAt(sentence, start, end) === null &&
          !others.some((other) => other.start < start));
      if (!own) continue;
      found.push(place("commune", sentence.slice(start, end)));
      listed = end;
    }
    return found;
  });
}

function isKind(name: SourcedText): boolean {
  return structureTypesNamedIn(name).some((m) => m.start === 0 && m.end === name.length);
}

/** « Cette coopérative d'Abbeville », « … est un atelier de couture de Péronne ». */
const OF_ITS_TOWN =
  /(?:^(?:\p{Lu}[^,.;]{2,60}, )?(?:cette |cet |ce |une? |l['’]|la |le )?(?:association|entreprise|coop[ée]rative|soci[ée]t[ée]|r[ée]gie|scic|scop|structure)|\sest (?:une? |l['’]|la |le )(?:association|atelier|boutique|entreprise|coop[ée]rative|garage|restaurant|ferme|chantier|ressourcerie|recyclerie))(?: [^\s,.;:]+){0,6}? (?:de |d['’])$/iu;
