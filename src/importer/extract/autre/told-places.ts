import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { fold, foldInPlace } from "#lib/text.ts";
import { names, stateAt } from "../../attribute/subject.ts";
import { placeDrafts } from "../../fill/places.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { House } from "../../recognise/houses.ts";
import { readPlaceLine } from "../common/place-line.ts";
import type { InitiativeDraft } from "../draft.ts";
import { placesTold } from "./fields.ts";
import type { Subject } from "./subject.ts";

/** Where it is: what stands beside its name, how its text opens, else what sentences say. */
export function fillPlaces(
  initiative: InitiativeDraft,
  subject: Subject,
  {
    about,
    beside,
    opening,
  }: {
    about: readonly SourcedText[];
    beside: readonly House[];
    opening: readonly (InitiativeDraft["places"][number] | null)[];
  },
): void {
  const near = [...subject.places, ...beside.flatMap(({ place }) => (place ? placesTold(place) : []))];
  const hasAddress = initiative.places.some((p) => p.role === "address");
  // A department alone says not yet where in it.
  const isKnown = [...initiative.places, ...near].some(({ role }) => role !== "department");
  // An address and the town beside a name say it all: the towns of sentences may be others'.
  const told = hasAddress ? [] : opening.filter((p) => p !== null);
  const said = isKnown ? [] : placeDrafts([initiative.name.value], about);
  for (const p of [...near, ...told, ...said])
    if (!initiative.places.some((q) => q.role === p.role && fold(q.raw) === fold(p.raw)))
      initiative.places.push(p);
  if (initiative.places.length === 0) initiative.places.push(...onlyTown(about));
}

/** The first of a few cells that is a town: « EA, Creil, SAS créée en 2016 », « Solesmes Entraide (association intermédiaire, Solesmes) ». */
export function townAlone(about: readonly SourcedText[]) {
  const cells = about.slice(0, FIRST).flatMap((s) => s.split(/\s*[,;()·•.]\s*|\s[–—|-]\s|\s:\s/u));
  const town = cells
    .slice(0, CELLS)
    .find((cell) => cell.length > 2 && /^\p{Lu}/u.test(cell.text) && readPlaceLine(cell));
  return town ? placesTold(town) : [];
}

/** So many sentences, and so many cells of them, say what something is. */
const FIRST = 3;
const CELLS = 8;

const NO_MORE = /(?<!\p{L})n(?:e\s|['’])[^.;,]{0,30}\s(?:plus|pas)(?!\p{L})/iu;
const IN = /(?:^|[\s,])(?:à|au|aux|d['’]|de)\s?(?:la\s|le\s|les\s)?$/iu;

/** The one town of a sentence that is about it: « Elle vous accueille à Valenciennes, avenue de Dampierre ». */
export function townBeside(about: readonly SourcedText[], called: readonly string[]) {
  const isAbout = (s: SourcedText) =>
    names(s, called) || /^(?:[^,.;]{3,40}, )?(?:elle|il)(?![\p{L}])/u.test(foldInPlace(s.text));
  for (const sentence of about.slice(0, 4)) {
    if (NO_MORE.test(sentence.text) || !isAbout(sentence)) continue;
    const towns = communesNamedIn(sentence.text).filter(
      ({ start, end }) => IN.test(sentence.text.slice(0, start)) && stateAt(sentence, start, end) === null,
    );
    const [town] = towns;
    if (town && towns.length === 1) return placesTold(sentence.slice(town.start, town.end));
  }
  return [];
}

/** The one town that sentences print with its department, where nothing says more: « autour de Montdidier (80) ». */
function onlyTown(about: readonly SourcedText[]) {
  const towns = about.slice(0, 4).flatMap((s) =>
    communesNamedIn(s.text).flatMap(({ start, end }) => {
      const code = s.slice(end).match(/^\s\((?:02|59|60|62|80|[^()\d]{4,20})\)/u);
      return code && stateAt(s, start, end) === null ? [s.slice(start, end + code.end)] : [];
    }),
  );
  const [town] = towns;
  if (town && towns.length === 1) return placesTold(town);
  // « Bapaume. Un chantier d'insertion… »
  return about[0] && about[0].length < 60 ? placesTold(about[0].without(/[.\s]+$/u)) : [];
}
