import { type Criteria, isFiltered, NO_CRITERIA } from "#domain/criteria.ts";
import { zoneLabel } from "#domain/geography/zone.ts";
import type { SearchAnswer, Tab } from "#domain/search-answer.ts";
import { count, truncate } from "#lib/text.ts";
import { placeName } from "./place-text.ts";

/** What a result of each tab is called, one and several. */
const NAMES: Record<Tab, [one: string, several: string]> = {
  initiatives: ["initiative", "initiatives"],
  publications: ["passage", "passages"],
  ressources: ["ressource", "ressources"],
  glossaire: ["définition", "définitions"],
  questions: ["question", "questions"],
  acteurs: ["acteur", "acteurs"],
  evenements: ["événement", "événements"],
};

/** How many results the tab that is shown has. */
export const shownTotal = (criteria: Criteria, answer: SearchAnswer): number =>
  criteria.tab === "initiatives" ? answer.total : answer.tabs[criteria.tab];

/** « 12 initiatives », or that nothing answers. */
export function headline(criteria: Criteria, answer: SearchAnswer): string {
  const total = shownTotal(criteria, answer);
  if (total > 0 || !isFiltered(criteria)) return count(total, ...NAMES[criteria.tab]);
  const { place } = answer.understood;
  const words = place?.typed ? place.rest : criteria.q;
  const where = place ? ` ${placeName(place).replace(/^./, (first) => first.toLowerCase())}` : "";
  const hasFilters = isFiltered({ ...criteria, q: "", near: null });
  if (!words && !where) return "Rien ne répond à ces filtres";
  return `Rien${words && ` ne répond à « ${truncate(words, 80)} »`}${where}${hasFilters ? " avec ces filtres" : ""}`;
}

/** How far the initiatives found answer the words; empty where all of them do. */
export function coverage(criteria: Criteria, { total, fullTotal, understood }: SearchAnswer): string {
  if (criteria.tab !== "initiatives" || total === 0 || fullTotal === total) return "";
  if (fullTotal > 0)
    return `${fullTotal} ${fullTotal > 1 ? "répondent" : "répond"} à tout, ${total - fullTotal} en partie`;
  const nowhere = understood.terms.filter(({ found }) => !found).map(({ typed }) => `« ${typed} »`);
  return nowhere.length > 0
    ? `Aucune ne répond à tout : rien ici ne parle de ${nowhere.join(" ni de ")}`
    : "Aucune ne répond à tout ; elles répondent en partie";
}

/** What was searched for and how much there is, for the title of the window. */
export function pageTitle(criteria: Criteria, answer: SearchAnswer): string {
  if (!isFiltered(criteria) && criteria.tab === NO_CRITERIA.tab) return "Les initiatives";
  const { place } = answer.understood;
  const words = place?.typed ? place.rest : criteria.q;
  const subject = [
    words && `« ${truncate(words, 60)} »`,
    place && (place.radius !== null || criteria.near) && placeName(place),
    criteria.zone && zoneLabel(criteria.zone),
    ...Object.values(answer.facets).flatMap((values) => values.filter((v) => v.selected).map((v) => v.label)),
  ].filter(Boolean);
  const found = count(shownTotal(criteria, answer), ...NAMES[criteria.tab]);
  const page = answer.page > 1 ? `, page ${answer.page}` : "";
  return `${subject.length > 0 ? `${subject.join(", ")} : ` : ""}${found}${page}`;
}

/** The orders of results, as they are called and in the order in which they are offered. */
const ORDERS = [
  { code: "completes", label: "complétude" },
  { code: "pertinence", label: "pertinence" },
  { code: "distance", label: "distance" },
  { code: "recent", label: "date" },
  { code: "nom", label: "nom" },
] as const satisfies { code: SearchAnswer["order"]; label: string }[];

/** The orders that make sense for what is asked, with the value of the address that asks for each. */
export function ordersOf(criteria: Criteria, { understood }: SearchAnswer) {
  const isNear = understood.place?.kind === "commune";
  const hasWords = understood.terms.length > 0 || (criteria.q !== "" && !understood.place?.typed);
  const byItself = isNear ? "distance" : hasWords ? "pertinence" : "completes";
  return ORDERS.filter(
    ({ code }) =>
      code === byItself ||
      code === "recent" ||
      code === "nom" ||
      (code === "pertinence" && hasWords) ||
      (code === "distance" && isNear),
  ).map(({ code, label }) => ({
    code,
    label,
    sort: code === byItself || code === "completes" ? null : code,
  }));
}
