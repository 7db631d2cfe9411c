/** What a search answers, as the views get it: nothing here knows how it was found. */
import { z } from "zod";
import type { Criteria } from "./criteria.ts";
import type { Initiative } from "./directory.ts";
import type { PageStarts } from "./pages.ts";
import type { Passage } from "./passage.ts";
import type { StructureTypeCode } from "./structure-types.ts";

/** The things that one search finds, each in a tab of its own; the first one has the filters. */
export const TABS = [
  { code: "initiatives", label: "Initiatives" },
  { code: "publications", label: "Passages des publications" },
  { code: "ressources", label: "Ressources" },
  { code: "glossaire", label: "Glossaire" },
  { code: "questions", label: "Questions" },
  { code: "acteurs", label: "Acteurs" },
  { code: "evenements", label: "Événements" },
] as const;
export type Tab = (typeof TABS)[number]["code"];

/** A place that a search means: typed among its words, or chosen as a filter of the address. */
export interface UnderstoodPlace {
  /** "elsewhere" is a place of France that the directory does not reach: nothing is found there. */
  kind: "commune" | "territory" | "department" | "elsewhere";
  /** INSEE code, code of the territory, or code of the department. */
  code: string;
  /** « Amiens », « Thiérache », « Aisne ». */
  label: string;
  /** « à Amiens », « en Thiérache », « dans l'Aisne ». */
  inText: string;
  /** Kilometres around a commune; null for the others. */
  radius: number | null;
  /** The words in which it was typed, « près d'Amien »; null where the address chose it. */
  typed: string | null;
  /** The search without those words. */
  rest: string;
}

/** A word, or words that mean one thing, of a search. */
export interface UnderstoodTerm {
  /** As typed. */
  typed: string;
  /** Other words that answer it as well, readable: « recyclerie » for « ressourcerie ». */
  also: string[];
  /** Whether anything of the directory answers it. */
  found: boolean;
}

export interface Understood {
  place: UnderstoodPlace | null;
  terms: UnderstoodTerm[];
  /** The whole search with misspelled words mended; null where nothing was. */
  correction: string | null;
  /** The end of the words was left out: there were too many. */
  cut: boolean;
}

/** What a list shows of an initiative. */
export interface InitiativeCard
  extends Pick<
    Initiative,
    "slug" | "name" | "level" | "scope" | "structureTypes" | "departments" | "communes" | "themes" | "summary"
  > {
  /** Where it is told of, the latest publication first. */
  documents: { id: string; title: string; publishedOn: string }[];
}

export interface InitiativeResult extends InitiativeCard {
  /** Sentences around what was found, found words between \u0001 and \u0002; null where there is nothing to show. */
  highlight: string | null;
  /** Terms of the search, as typed, that this one does not answer; empty for a full answer. */
  missing: string[];
  /** The words through which it answers where they are not those typed: « recyclerie ». */
  via: string[];
  /** Kilometres from the place to the nearest of its communes; null without a place or a point. */
  distance: number | null;
}

/** A value of a filter, and how many initiatives ticking it would show beside the other filters. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
  selected: boolean;
}

export type FilterName = "departments" | "types" | "themes" | "documents" | "levels";
/** By filter: the values that would show something, and those selected, in the order of their vocabulary. */
export type Facets = Record<FilterName, FacetValue[]>;

/** A way on from too few results. `change` makes the criteria that `count` counts. */
export interface WayOn {
  kind: "without-filter" | "without-word" | "without-place" | "wider" | "theme" | "type" | "tab";
  /** « sans le filtre « Aisne » », « sans le mot « vélo » », « jusqu'à 50 km », « Textile ». */
  label: string;
  count: number;
  change: Partial<Criteria>;
}

/** A result that is no profile: a part of a publication, a resource, a term, a question, an actor, an event. */
export interface OtherResult {
  tab: Exclude<Tab, "initiatives">;
  /** Stable and unique within its tab: the section's id for a part, the slug for an actor or an event. */
  key: string;
  title: string;
  highlight: string | null;
  /** One line more: the section above, who publishes and when, who gives the definition, the kind of actor. */
  detail: string | null;
  document: { id: string; title: string; pageStarts: PageStarts } | null;
  passage: Passage | null;
  /** The address that the publication prints, of a resource. */
  url: string | null;
}

export interface SearchAnswer {
  understood: Understood;
  /** How many of each kind the words find, whatever the filters of the initiatives, which only the first obeys. */
  tabs: Record<Tab, number>;
  /** Initiatives that meet everything asked, partial answers included. */
  total: number;
  /** Those that answer all the words; they come first. Equal to `total` where the words are answered. */
  fullTotal: number;
  page: number;
  pageCount: number;
  pageSize: number;
  order: "pertinence" | "distance" | "recent" | "nom" | "completes";
  /** Of the tab of the criteria: one of both is empty. */
  results: InitiativeResult[];
  others: OtherResult[];
  /** Beyond the radius or the territory, the nearest first, where those inside are few. Not counted in `total`. */
  farther: InitiativeResult[];
  /**
   * Answers of a search by place whose own place no publication says nearer than by department, those of the place's
   * department first: shown apart, at most twenty of `apartTotal`, on the first page. Not counted in `total`.
   */
  apart: InitiativeResult[];
  apartTotal: number;
  facets: Facets;
  /** Ways on, where there are no or few results. */
  waysOn: WayOn[];
  /** Where nothing is found: kinds of structure asked for that no initiative is. */
  absentTypes: StructureTypeCode[];
}

export const suggestionSchema = z.strictObject({
  kind: z.enum(["initiative", "place", "theme", "type", "actor", "event", "term"]),
  label: z.string(),
  detail: z.string().nullable().meta({ description: "« Commune de l'Aisne », « Thème, 12 initiatives »." }),
  href: z.string().meta({ description: "Où mène ce choix." }),
});
export type Suggestion = z.infer<typeof suggestionSchema>;
