import { figuresIn } from "../../fill/figures.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { splitPlaces } from "../common/place-line.ts";
import { sentences } from "../common/sentences.ts";
import { type InitiativeDraft, initiativeDraft } from "../draft.ts";
import { beginningsIn } from "./beginnings.ts";
import type { UnitPart } from "./experience.ts";
import { placesOfIt } from "./places.ts";
import { summaryOf } from "./profile-parts.ts";
import { distinct, relationsIn } from "./relations.ts";
import { legalFormOf, type Presentation, typesOf } from "./said.ts";
import { ownWorkforce } from "./workforce.ts";

/** « Les Trois Rus (Vallon) : une équipe de six bénévoles… », the mark after the name a colon, a dash or a full stop. */
const HEAD = /^(\p{Lu}[^:.;]{2,90}?)(?:\s:\s|\s[–—]\s(?=\p{Ll})|\.\s(?=\p{Lu})|(?<=[!?])\s(?=\p{Lu}))/u;

/** The initiatives that a part tells in a paragraph each. */
export function briefsIn(parts: readonly UnitPart[]): InitiativeDraft[] {
  return parts
    .filter((p) => p.part === "briefs")
    .flatMap((p) => p.pieces)
    .flatMap(({ text }) => briefOf(text) ?? []);
}

function briefOf(text: SourcedText): InitiativeDraft | null {
  const head = text.match(HEAD);
  const printed = head?.groups[0];
  if (!head || !printed) return null;
  const placed = splitPlaces(printed);
  const name = placed?.head ?? printed;
  const told = text.slice(head.end).trim();
  if (told.length < 40 || sentences(name).length > 1) return null;
  const draft = initiativeDraft(name.sourced(), "brief", "brief", text.passage);
  const said: Presentation = {
    names: [name.oneLine],
    title: printed,
    header: [],
    activity: [told],
    observation: [],
    places: placed?.places ?? [],
  };
  draft.structureTypes = typesOf(said);
  draft.legalForm = legalFormOf(said);
  draft.places = placesOfIt(said);
  draft.summary = summaryOf(told);
  draft.startedOn = beginningsIn([told])[0] ?? null;
  draft.workforce = ownWorkforce(told);
  draft.keyFigures = figuresIn(told, { own: [name.oneLine], carrier: null });
  draft.relations = distinct(relationsIn([told], [name.oneLine]), [name.oneLine]);
  return draft;
}
