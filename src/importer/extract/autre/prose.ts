import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { departmentsNamedIn } from "#domain/geography/departments-in-text.ts";
import { hull } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import { blocksToMarkdown } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { readEntry } from "../../recognise/entries.ts";
import { type House, isOfField } from "../../recognise/houses.ts";
import { profileOf } from "../common/profile-section.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesOf } from "../common/structure-types.ts";
import { type DocumentDraft, type InitiativeDraft, initiativeDraft } from "../draft.ts";
import { fillContacts } from "./contacts.ts";
import { dayPlace } from "./days.ts";
import { formAmong, kindAbove, placesTold } from "./fields.ts";
import { housesTold } from "./houses-told.ts";
import { type Known, keyOf as nameKeyOf, withKnown } from "./known.ts";
import { inFull, leadOf, opensWithItsKind, speakerOf } from "./leads.ts";
import { isReach, isValueLine, uncounted } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { OF_OURS, pointsOf } from "./points.ts";
import { LONG } from "./profile.ts";
import { rankIn } from "./rank.ts";
import { standHouses } from "./stands.ts";
import { countsIn } from "./title-look.ts";
import { fillText } from "./told.ts";

/** A house that running text tells of, and the pieces cut to what they tell of it. */
export interface Told {
  house: House;
  pieces: Piece[];
  /** The sentences of its paragraph that stand before the first. */
  lead: Piece[];
  points: number;
  /** A line of a list is about it alone. */
  isEntry?: boolean;
  /** It is one of a list side by side, in a part that says that they are of the field. */
  isCell?: boolean;
  /** It is one of a series that says of most what and where they are. */
  isStand?: boolean;
}

const SURE = 4;
const DOUBTFUL = 2;
/** A line that tells how to reach somebody, or counts. */
const REACHED = 80;
/** Fewer paragraphs that open with a name are no series. */
const FEWEST_LEADS = 3;
/** A longer entry of a list is a paragraph. */
const LISTED = 140;
/** « Elle compte », « Le garage est », « En 2023, l'association a »: the sentence before says who. */
const GOES_ON =
  /^(?:(?:en|depuis|fin|debut|des|dans|chaque|l'an|aujourd'hui|cette|au total)[^,.;]{0,40}, )?(?:elle|il|ils|elles|son|sa|ses|cette?|cet|ce|agree[^,]{2,60}, la structure|l'(?:association|entreprise|atelier|equipe|epicerie|action|objectif)|la (?:structure|cooperative|ressourcerie|recyclerie|ferme|boutique|regie|plateforme|conciergerie|laverie)|le (?:garage|jardin|chantier|collectif|lieu|projet|restaurant|fab ?lab|tiers-lieu)|contacts?|une? (?:equipe|salarie))(?![\p{L}])/u;

/** The initiatives that running text names one after the other, each with the sentences that tell of it. */
export function readProse(
  pieces: readonly Piece[],
  heads: readonly SourcedText[],
  draft: DocumentDraft,
): InitiativeDraft[] {
  const told = tellings(pieces, heads);
  for (const { house, points } of told)
    if (points >= DOUBTFUL && points < SURE)
      draft.findings.push({
        code: "unsure-subject",
        passage: house.name.passage,
        message: `« ${house.name.oneLine} » est nommée ici, sans que le texte en dise assez pour une fiche.`,
        found: house.name.oneLine,
        expected: "ce qu'elle est et où elle agit",
        about: null,
      });
  return told
    .filter(
      ({ points, house, pieces: own, isStand }) =>
        points >= SURE &&
        (house.place ||
          isStand ||
          own.length > 1 ||
          own.some((p) => isReach(p.text.text) || hasPlace(p.text))),
    )
    .map((each) => briefOf(each, heads, draft));
}

/** Whom pieces tell of one after the other, each with the sentences about it. */
export function tellings(
  pieces: readonly Piece[],
  heads: readonly SourcedText[],
  known: readonly Known[] = [],
): Told[] {
  const told = new Map<string, Told>();
  let last: Told | null = null;
  let before: Told | null = null;
  let stage: SourcedText | null = null;
  let isOpen = false;
  const stands = standHouses(pieces);
  const leads = pieces.map(({ text }) => leadOf(uncounted(text)));
  const isSeriesOf = (some: readonly Piece[]) =>
    some.filter((p) => leads[pieces.indexOf(p)]).length >= Math.max(FEWEST_LEADS, some.length / 2);
  const isOurs = [...heads, ...pieces.filter((p) => !p.isCell).map((p) => p.text)].some(
    (text) => isOfField(text.text) || OF_OURS.test(fold(text.text)),
  );
  const isSeries = isSeriesOf(pieces);
  const isCountedSeries = isSeriesOf(pieces.filter((p) => p.isCounted));
  for (const [i, piece] of pieces.entries()) {
    let current: Told | null = null as Told | null;
    const text = uncounted(piece.text);
    const entry =
      stands.get(piece) ??
      readEntry(text) ??
      speakerOf(text) ??
      (isSeries || (piece.isCounted && isCountedSeries) || opensWithItsKind(text, leads[i])
        ? leads[i]
        : null);
    if (entry) {
      const key = keyOf(entry);
      const known = told.get(key) ?? { house: entry, pieces: [], lead: [], points: 0 };
      known.isEntry = true;
      known.isStand ||= stands.has(piece);
      known.isCell ||= piece.isCell === true && isOurs;
      known.pieces.push({ ...piece, text });
      told.set(key, known);
      last = known;
      continue;
    }
    // The lines of an entry go on below it.
    if (last?.isEntry && !piece.isApart && piece.kind === "paragraph" && isValueLine(text.text)) {
      last.pieces.push(piece);
      continue;
    }
    last = null;
    // « … à Lillers : » with its items, « -> 03 53 01 47 14 » below a paragraph.
    const isBelow =
      (piece.kind === "item" && isOpen) ||
      (before !== null && text.length < REACHED && (isReach(text.text) || countsIn(text).length > 1));
    if (isBelow) current = before;
    const all = sentences(text);
    const every = housesTold(all).map((houses, n) => withKnown(all[n] as SourcedText, houses, known));
    const here = dayPlace(text);
    // « 9 h – Frévent »: where what is told below it is.
    if (here && here.length + 30 > text.length && all.length === 1 && !text.text.includes(" : ")) {
      stage = here;
      continue;
    }
    const where = here ?? stage;
    const placed = (house: House): House => ({ ...house, place: house.place ?? where });
    const named = new Set(all.flatMap((s, n) => (every[n] ?? []).filter((h) => rankIn(s, h) > 0)).map(keyOf));
    const isEntry = piece.kind === "item" || piece.isCounted || named.size === 1;
    for (const [n, sentence] of all.entries()) {
      const houses: readonly House[] = isEntry && current ? [] : (every[n] ?? []);
      const [main]: House[] = houses
        .filter((h) => rankIn(sentence, h) > 0)
        .sort(
          (a, b) =>
            rankIn(sentence, b) - rankIn(sentence, a) || Number(b.isInclusive) - Number(a.isInclusive),
        );
      const known: Told | undefined = [...told.values()].find((t) =>
        sentence.text.includes(t.house.name.text.replace(/^(?:L['’]|La |Le |Les )/u, "")),
      );
      const opened: Told | undefined =
        main && !(known && sentence.text.indexOf(known.house.name.text) < main.start)
          ? (told.get(keyOf(main)) ?? {
              house: placed(main),
              pieces: [],
              lead: [],
              points: 0,
              isEntry: here !== null,
            })
          : known;
      if (opened) current = opened;
      else if (!(current && (isEntry || GOES_ON.test(fold(sentence.text)) || isReach(sentence.text))))
        current = null;
      if (!current) continue;
      told.set(keyOf(current.house), current);
      // What stands before the name in its paragraph leads to it.
      const isLead = current.pieces.length === 0 && named.size === 1 && n > 0;
      for (const lead of isLead ? all.slice(0, n) : [])
        current.lead.push({ ...piece, kind: "paragraph", text: lead, ...lines(lead) });
      current.pieces.push({ ...piece, kind: "paragraph", text: sentence, ...lines(sentence) });
    }
    isOpen = /:$/u.test(text.text) || (isOpen && piece.kind === "item");
    before = current;
  }
  return [...told.values()].map((t) => ({ ...t, points: pointsOf(t, heads) }));
}

const lines = ({ lineStart, lineEnd }: SourcedText) => ({ lineStart, lineEnd });
const keyOf = ({ name }: House) => nameKeyOf(name);

/** Does a text name a town or a department? */
export const hasPlace = ({ text }: SourcedText) =>
  communesNamedIn(text).length + departmentsNamedIn(text).length > 0;

/** The profile of whom sentences tell of. */
export function briefOf(
  { house, pieces: own, lead, isEntry }: Told,
  heads: readonly SourcedText[],
  draft: DocumentDraft,
): InitiativeDraft {
  const pieces = [...lead, ...own];
  const passage = hull(pieces.map((p) => p.text.passage)) ?? house.name.passage;
  const isLine = ({ text }: Piece) => text.length < LISTED && sentences(text).length === 1;
  const level = isEntry && own.every(isLine) ? "listed" : "brief";
  const length = own.reduce((n, p) => n + p.text.length, 0);
  const told = level === "brief" && length > LONG ? "full" : level;
  const role = told === "full" ? "own-section" : told;
  const initiative = initiativeDraft(house.name.sourced(), told, role, passage);
  const [first] = pieces;
  const long = isEntry && first ? inFull(house, first.text) : null;
  if (long) initiative.aliases.push(long);
  const places = house.place ? placesTold(house.place) : [];
  const subject = { name: house.name, places, said: house.kind, named: pieces.length, isSure: true };
  fillText(initiative, subject, pieces, draft);
  if (isEntry && first)
    initiative.legalForm ??= formAmong(first.text.slice(house.end).split(/\s?[,;–]\s|\s?[()]/u));
  if (house.kind && initiative.structureTypes.length === 0)
    initiative.structureTypes = structureTypesOf(house.kind);
  if (initiative.structureTypes.length === 0) initiative.structureTypes = structureTypesOf(house.name);
  if (initiative.structureTypes.length === 0 && heads.length > 0)
    initiative.structureTypes = structureTypesOf(kindAbove(heads) ?? house.name);
  const line = level === "listed" && first ? first.text.slice(house.end).without(/^[\s():–—|,-]+/u) : null;
  if (line && line.length > 12) initiative.summary ??= line.sourced();
  fillContacts(initiative, pieces, draft);
  initiative.sections = [
    profileOf(
      "description",
      "Présentation",
      passage,
      blocksToMarkdown([
        {
          ...(first as Piece),
          text: SourcedText.join(
            pieces.map((p) => p.text),
            " ",
          ),
        },
      ]),
    ),
  ];
  return initiative;
}
