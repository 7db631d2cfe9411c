import { fold } from "#lib/text.ts";

/** What a resource is, as its title says it; the first that it says counts. */
export const RESOURCE_KINDS = [
  {
    code: "loi",
    label: "Loi ou texte officiel",
    words: /\b(?:lois?|decrets?|arretes?|feuilles? de route|plans? d'action)\b|^circulaires?\b/,
  },
  {
    code: "evenement",
    label: "Événement",
    words: /\b(?:journees?|colloques?|webinaires?|rencontres?|salons?|forums?)\b/,
  },
  {
    code: "etude",
    label: "Étude ou enquête",
    words:
      /\b(?:etudes?|enquetes?|etats? des lieux|rapports?|notes?|analyses?|chiffres|barometres?|observatoires?|diagnostics?|panoramas?|dossiers?)\b/,
  },
  {
    code: "guide",
    label: "Guide ou outil",
    words:
      /\b(?:guides?|modes? d'emploi|kits?|vademecum|vade-mecum|fiches?|plaquettes?|catalogues?|cartes?|boites? a outils|manuels?|etapes cles|coordonnees|listes?)\b/,
  },
  {
    code: "article",
    label: "Article ou retour d'expérience",
    words: /\b(?:articles?|temoignages?|retours? d'experience|videos?|podcasts?|films?)\b/,
  },
  {
    code: "site",
    label: "Site ou page",
    words: /^https?:|\b(?:sites?|pages?|portails?|plateformes?|centres? de ressources)\b/,
  },
] as const;

export type ResourceKind = (typeof RESOURCE_KINDS)[number]["code"];

const LABELS = new Map<string, string>(RESOURCE_KINDS.map(({ code, label }) => [code, label]));

export const resourceKindLabel = (code: string) => LABELS.get(code) ?? code;

/** The kind that the title of a resource says; null where it says none. */
export function resourceKind(title: string): ResourceKind | null {
  const said = fold(title);
  return RESOURCE_KINDS.find(({ words }) => words.test(said))?.code ?? null;
}
