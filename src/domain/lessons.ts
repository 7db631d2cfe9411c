/** What initiatives and workshops say made them succeed or fail: the kinds of lesson, and an item of one. */
import type { Passage } from "./passage.ts";
import type { ProfileSectionKind } from "./section-kinds.ts";

/**
 * In the order that a reader wants them. `title` is how a part outside the profiles announces such lessons, on folded
 * words; `said` stands after a number.
 */
export const LESSON_KINDS = [
  {
    code: "cle-de-reussite",
    label: "Clés de réussite",
    said: ["clé de réussite", "clés de réussite"],
    what: "Ce qui a fait réussir, d'après celles et ceux qui l'ont mené.",
    sections: ["success-keys"],
    title:
      /^(?:les )?(?:cles?|facteurs?|conditions?|ingredients?)(?: cles?)? (?:de |du )?(?:la )?(?:reussite|succes)/,
  },
  {
    code: "bonne-pratique",
    label: "Bonnes pratiques",
    said: ["bonne pratique", "bonnes pratiques"],
    what: "Ce que des ateliers conseillent de faire, d'après ceux qui l'ont essayé.",
    sections: [],
    title: /^(?:les )?(?:bonnes pratiques|recommandations?|conseils?)(?: a retenir| de l atelier)?$/,
  },
  {
    code: "levier",
    label: "Leviers",
    said: ["levier", "leviers"],
    what: "Ce qui a aidé : un appui, une loi, un réseau, un moment.",
    sections: ["levers"],
    title: /\bleviers\b/,
  },
  {
    code: "vigilance",
    label: "Points de vigilance",
    said: ["point de vigilance", "points de vigilance"],
    what: "Ce à quoi il faut prendre garde avant de faire de même.",
    sections: ["vigilance"],
    title: /^(?:les )?(?:points? (?:de vigilance|d attention)|limites?)\b/,
  },
  {
    code: "frein",
    label: "Freins",
    said: ["frein", "freins"],
    what: "Ce qui a ralenti ou empêché, et qui peut se présenter ailleurs.",
    sections: ["obstacles"],
    title: /^(?:les )?(?:freins?|difficultes?|obstacles?)\b/,
  },
  {
    code: "modele-economique",
    label: "Modèles économiques et financements",
    said: ["élément de modèle économique", "éléments de modèle économique"],
    what: "De quoi l'on vit : ventes, aides, subventions, dons, et qui les apporte.",
    sections: ["economic-viability", "funding"],
    title: /^(?:le |les )?(?:modeles? economiques?|financements?)\b/,
  },
  {
    code: "impact",
    label: "Impacts et résultats",
    said: ["impact ou résultat", "impacts et résultats"],
    what: "Ce que cela a changé pour les personnes, le territoire, l'environnement.",
    sections: ["impact", "results"],
    title: /^(?:les )?(?:impacts?|resultats?)\b/,
  },
  {
    code: "replication",
    label: "Réplication",
    said: ["piste de réplication", "pistes de réplication"],
    what: "Ce qui peut se faire ailleurs, et comment.",
    sections: ["replication"],
    title: /^(?:l )?(?:essaimage|replication|reproductibilite)\b/,
  },
  {
    code: "perspective",
    label: "Perspectives",
    said: ["perspective", "perspectives"],
    what: "Ce que des ateliers et tables rondes proposent pour la suite.",
    sections: [],
    title: /^(?:les )?(?:perspectives?|quelques enjeux cles|prochaines etapes)\b/,
  },
  {
    code: "a-retenir",
    label: "À retenir",
    said: ["point à retenir", "points à retenir"],
    what: "Ce que des tables rondes ont retenu de leurs échanges, question par question.",
    sections: [],
    title: /^(?:ce qu il faut |les points )?(?:a )?retenir$/,
  },
] as const satisfies readonly {
  code: string;
  label: string;
  said: readonly [string, string];
  what: string;
  sections: readonly ProfileSectionKind[];
  title: RegExp;
}[];

export type LessonKind = (typeof LESSON_KINDS)[number]["code"];

export const LESSON_KIND_CODES = LESSON_KINDS.map(({ code }) => code) as [LessonKind, ...LessonKind[]];

const BY_SECTION = new Map<string, LessonKind>(
  LESSON_KINDS.flatMap(({ code, sections }) => sections.map((kind): [string, LessonKind] => [kind, code])),
);

/** The kind of lesson that a part of a profile tells; null for none. */
export function lessonKindOf(section: ProfileSectionKind): LessonKind | null {
  return BY_SECTION.get(section) ?? null;
}

/** The kind of lesson that a title outside the profiles announces, given its folded words; null for none. */
export function lessonKindOfTitle(comparableTitle: string): LessonKind | null {
  return LESSON_KINDS.find(({ title }) => title.test(comparableTitle))?.code ?? null;
}

export function lessonKind(code: LessonKind): (typeof LESSON_KINDS)[number] {
  const found = LESSON_KINDS.find((kind) => kind.code === code);
  if (!found) throw new RangeError(`no kind of lesson: ${code}`);
  return found;
}

/** One thing that a publication says, in its own words. */
export interface Lesson {
  /** Stable while the words and their lines are. */
  key: string;
  kind: LessonKind;
  /** What announces it in its part, one line each: « Des partenariats activés : »; empty for nothing. */
  lead: string;
  text: string;
  /** The title of the part, as printed. */
  title: string;
  passage: Passage;
}
