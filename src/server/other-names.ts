import { comparable } from "#lib/text.ts";

/** Pages and, in words of the site itself, what people also call them. One word has one page. */
const PAGES: Record<string, readonly string[]> = {
  "/initiatives": ["initiative"],
  "/carte": ["carte"],
  "/ptce": ["ptce", "pole"],
  "/acteurs": ["acteur"],
  "/enseignements": ["enseignement"],
  "/enseignements/chiffres": ["chiffre"],
  "/restitutions": ["restitution"],
  "/restitutions/agenda": ["agenda", "evenement"],
  "/documents": ["document", "publication", "pdf"],
  "/ressources": ["ressource"],
  "/glossaire": ["glossaire", "lexique"],
  "/questions": ["question", "faq"],
  "/nouveautes": ["nouveaute", "actualite"],
  "/donnees": ["donnee"],
  "/donnees/api": ["api"],
  "/a-propos#contacts": ["contact"],
};

const PAGE_OF = new Map(
  Object.entries(PAGES).flatMap(([page, names]) => names.map((name) => [name, page] as const)),
);

/** The page that an address nearly names: singular or plural, with or without accents and capitals; null for any other. */
export function pageCalled(path: string): string | null {
  const name = comparable(decodeURIComponent(path.slice(1))).replace(/s$/, "");
  const page = path.startsWith("/") ? PAGE_OF.get(name) : undefined;
  return page && page !== path ? page : null;
}

/** All pages that have other names. */
export const NAMED_PAGES = Object.keys(PAGES);
