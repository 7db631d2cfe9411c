import { fold } from "#lib/text.ts";
import { placeDrafts } from "../../fill/places.ts";
import { isCapitals } from "../../parse/ocr.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readEntry } from "../../recognise/entries.ts";
import { type House, housesIn, isOfField } from "../../recognise/houses.ts";
import { isSameName } from "../common/near-names.ts";
import { openingType } from "../common/opening.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { structureTypesSaidOf } from "../common/said-of-it.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { PlaceDraft } from "../draft.ts";
import { dayPlace } from "./days.ts";
import { isOfClients } from "./fields.ts";
import { housesTold, kindSaid } from "./houses-told.ts";
import { type Known, keyOf } from "./known.ts";
import { isAddressLine, isReach, labelled, openingKind, uncounted, withoutSum } from "./lines.ts";
import { answering, namedIn } from "./named-titles.ts";
import { formsOf, isCalled, isOfAnother, isOrdinary, naming } from "./naming.ts";
import { isEvent, isOfOthers, isPeriodical, isPersonIn, isPersonTold } from "./no-subjects.ts";
import { under } from "./node-pieces.ts";
import type { Node, Piece } from "./pieces.ts";
import { rankIn } from "./rank.ts";
import { reachedBy, signed } from "./reached.ts";
import { bornBelow } from "./said-later.ts";
import { labelOf } from "./series-labels.ts";
import { isSheet } from "./sheets.ts";
import { standHouses } from "./stands.ts";
import { type Candidate, isHeadOf, isHost, placesOfHouse, printed, titleCandidates } from "./title-names.ts";
import { isLabelRank } from "./title-ranks.ts";

/** Whom a part of a text tells of, with what its title says besides. */
export interface Subject {
  name: SourcedText;
  places: PlaceDraft[];
  /** What its title says of it: « , entreprise d'insertion ». */
  said: SourcedText | null;
  /** How often the text below names it. */
  named: number;
  isSure: boolean;
}

/** Whom a part tells of is said at its head; a part of more pieces than this is hardly of one. */
const MOST_PIECES = 300;
/** What labels name others by: « Porteur : … ». */
const ANOTHERS = new Set<string>(["carrier", "partners", "funding", "members", "networks"]);

/**
 * Whom a part tells of: the name in its title, where the text below speaks of it, else the house that its first sentences
 * name. Points stand for each thing that is said of it; without enough of them it is unsure.
 */
export function subjectOf(
  node: Node,
  heads: readonly SourcedText[],
  known: readonly Known[] = [],
): Subject | null {
  const pieces = under(node)
    .filter((p) => p.kind !== "note")
    .slice(0, MOST_PIECES);
  const running = pieces
    .filter((p) => labelled(p.text)?.kind !== "name")
    .map((p): Piece => ({ ...p, text: labelOf(p)?.value ?? p.text }));
  const all = running.flatMap((p) => sentences(uncounted(p.text)));
  const candidates =
    node.title && !isLabelRank(node.level)
      ? (namedIn(node.title.text, node) ?? titleCandidates(node.title.text))
      : [];
  for (const candidate of node.said ? candidates : []) candidate.said ??= node.said ?? null;
  const later = node.title ? bornBelow(node.title.text, all, candidates) : [];
  candidates.unshift(...node.children.flatMap(answering), ...later);
  // « Code 02 … code02@code02.example »: what its address bears is a name, whatever its words.
  if (node.title && candidates.length === 0 && isHost(node.title.text, running))
    candidates.push({ name: node.title.text.trim(), places: [], said: null, inTitle: true, kinds: 0 });
  // « Fil de Lin a déménagé »: the text below names Fil de Lin alone.
  const isHeadline = ({ name }: Candidate) =>
    naming(name, all) === 0 &&
    candidates.some(
      (c) => c.name.length < name.length && name.text.includes(c.name.text) && naming(c.name, all) > 0,
    );
  const best = (some: readonly Candidate[]) =>
    some
      .filter((c) => !isHeadline(c))
      .map((c) => scoreOf(c, node, running, all, heads, known))
      .sort(
        (a, b) =>
          Number(b.subject.isSure) - Number(a.subject.isSure) ||
          b.score - a.score ||
          b.subject.name.length - a.subject.name.length,
      )[0]?.subject ?? null;
  const titled = best(candidates);
  // The words above a list name none of those that it tells of.
  const listed = running.filter((p) => readEntry(uncounted(p.text)) || dayPlace(p.text));
  const entries = Math.max(listed.length, standHouses(pieces).size);
  if (titled && !node.isNamed && titled.named === 0 && entries > 2 && entries * 3 >= running.length)
    return { ...titled, isSure: false };
  if (titled?.isSure) return titled;
  const told = pieces.filter((p) => !ANOTHERS.has(labelled(p.text)?.kind ?? "name"));
  const own = told.flatMap((p) => sentences(uncounted(p.text)));
  if (entries <= 1) {
    const inText = best(textCandidates(own)) ?? titled;
    return inText?.isSure || !node.title ? inText : (best(reachedBy(all)) ?? inText);
  }
  // Its title names it, though the text lists its members.
  const isTitled = ({ name }: House) => fold(node.title?.text.text ?? "").includes(fold(name.text));
  const both = best(textCandidates(all, isTitled));
  return both?.isSure ? both : titled;
}

/** The house that the first sentences name, where they name none as often. */
function textCandidates(all: readonly SourcedText[], isMeant?: (house: House) => boolean): Candidate[] {
  const told = housesTold(all);
  const every = told.flat();
  // « FAMILLE : entreprise d'insertion »: a label names nobody.
  const unlabelled = (s: SourcedText, i: number) =>
    (told[i] ?? []).filter((h) => rankIn(s, h) > 0 && (h.start > 0 || !/^\s?:\s/u.test(s.text.slice(h.end))));
  const houses = [...all.slice(0, 8).flatMap(unlabelled), ...signed(all)];
  const times = (house: House) => naming(house.name, all);
  return houses
    .filter(
      isMeant ??
        ((h) =>
          (h.start === 0 && h.kind === null && h.place === null && times(h) > 1) ||
          every.every(
            (o) =>
              o.name.text.includes(h.name.text) ||
              h.name.text.includes(o.name.text) ||
              !(o.isInclusive || o.place) ||
              times(o) * 3 <= times(h),
          )),
    )
    .map((h) => ({
      name: h.name,
      places: placesOfHouse(h),
      said: h.kind,
      inTitle: false,
      kinds: h.isInclusive ? 2 : 1,
    }));
}

/** « Travailler »: the capital of a headline makes no name of a word. */
const isPlainWord = ({ text }: SourcedText) => /^\p{Lu}\p{Ll}+$/u.test(text);

const SURE = 4;

function scoreOf(
  candidate: Candidate,
  node: Node,
  pieces: readonly Piece[],
  all: readonly SourcedText[],
  heads: readonly SourcedText[],
  known: readonly Known[],
): { score: number; subject: Subject } {
  const { name, places, said, inTitle, kinds } = candidate;
  const own = formsOf(name, all);
  const speaks =
    inTitle &&
    all.some((s) =>
      /^(?:nous sommes|notre (?:association|structure|entreprise|atelier|cooperative))(?!\p{L})/u.test(
        fold(s.text),
      ),
    );
  const named = naming(name, all) + (speaks || isHost(name, pieces) ? 1 : 0);
  // What the whole text says of it.
  const isKnown = known.some((one) => keyOf(one.name) === keyOf(name));
  const typed =
    isKnown ||
    structureTypesNamedIn(name).length > 0 ||
    (said !== null && structureTypesNamedIn(said).length > 0) ||
    structureTypesSaidOf(
      own,
      pieces.map((p) => p.text),
    ).length > 0 ||
    // « L'association livre… C'est une association intermédiaire »
    (inTitle && all.slice(1, 4).some((s) => /^C['’]est /u.test(s.text) && kindSaid(s)?.isInclusive)) ||
    // « Association, créée en 2016, conventionnée ACI. » below a title
    (inTitle && all[0] !== undefined && openingKind(all[0]) && structureTypesNamedIn(all[0]).length > 0) ||
    // « l'ACI Petits Pas, Grands Jardins »: of a name with a comma its first words.
    (inTitle && all.flatMap(housesIn).some((h) => h.isInclusive && isHeadOf(h, name)));
  // « La ressourcerie Roue Neuve »: a kind before it says that it is no person's.
  const isHoused =
    all.flatMap(housesIn).some((h) => h.kind !== null && isSameName(h.name.oneLine, name.oneLine)) ||
    isCalled(name, all);
  const isPlaceFirst = all[0] !== undefined && readPlaceLine(withoutSum(all[0].without(/\.$/u))) !== null;
  const opens = [all[0], isPlaceFirst ? all[1] : undefined].some((s) => s && openingType(s).length > 0);
  const isSaid =
    node.isLabelled === true && pieces.some((p) => structureTypesNamedIn(p.text)[0]?.start === 0);
  const hasKind =
    typed || kinds > 0 || isSaid || openingKind(all[0]) || (isPlaceFirst && openingKind(all[1]));
  const ofHead = heads.some((h) => structureTypesNamedIn(h).length > 0);
  const isPlaced =
    pieces.some((p) => p.text.length < 60 && readPlaceLine(withoutSum(p.text)) !== null) ||
    places.length > 0 ||
    pieces.some((p) => isAddressLine(p.text.text)) ||
    placeDrafts(own, all.slice(0, 12)).length > 0;
  const isReached = pieces.some((p) => isReach(p.text.text));
  const ofField = [name, ...(said ? [said] : []), ...all, ...heads].some((t) => isOfField(t.text));
  const isClose =
    places.length > 0 ||
    pieces.slice(0, 4).some((p) => isAddressLine(p.text.text) || isReach(p.text.text)) ||
    pieces.slice(0, 1).some((p) => readPlaceLine(withoutSum(p.text)) !== null);
  const score =
    (inTitle ? 1 : 0) +
    Math.min(named, 2) +
    (named > 3 ? 1 : 0) +
    (hasKind || ofHead || node.isCard ? 2 : 0) +
    (isPlaced ? 1 : 0) +
    (isReached ? 1 : 0) +
    (ofField || typed ? 1 : 0);
  // Capitals over the kinds of anybody, « AVANT DE COMMENCER », are no name.
  const isOwnKind = structureTypesNamedIn(name).length > 0;
  const isTypedHere = typed && (isOwnKind || isPlaced || isReached || named > 0 || !isCapitals(name.text));
  const isTold =
    node.isNamed ||
    named > 0 ||
    isKnown ||
    (candidate.opensHeadline === true && opens && !isPlainWord(name)) ||
    (inTitle &&
      (isClose ||
        node.isCard === true ||
        isSheet(node) ||
        (hasKind && (node.children.length > 1 || node.title?.isCounted === true || isTypedHere || opens))));
  // Most entries of its directory are of the field.
  const isListed = inTitle && node.isCard === true;
  const isOfBuyers = heads.slice(-1).some((h) => isOfClients(h.text));
  const isOurs = typed || opens || ofHead || ofField || kinds > 1 || isListed;
  return {
    score,
    subject: {
      name: printed(name, all),
      places,
      said,
      named,
      isSure:
        isTold &&
        (inTitle || candidate.opensHeadline || isPlaced || isReached || named > 1) &&
        !isPersonIn(name, pieces) &&
        !(kinds < 2 && !isHost(name, pieces) && isPersonTold(name, typed || isHoused || isListed, pieces)) &&
        !isOrdinary(name, all) &&
        (isListed || !isOfAnother(name, all)) &&
        !(named === 0 && kinds === 0 && places.length === 0 && !opens && isOfOthers(name, all)) &&
        !(inTitle && (isEvent(pieces) || isPeriodical(pieces))) &&
        isOurs &&
        !(isOfBuyers && !typed && kinds < 2) &&
        (hasKind || ofHead || node.isNamed || ofField || isListed) &&
        score >= SURE,
    },
  };
}
