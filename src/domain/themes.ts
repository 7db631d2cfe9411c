import { THEME_TERMS } from "./theme-terms.ts";

/** The controlled list of themes, in the order in which they are offered. */
export const THEMES = [
  {
    slug: "economie-circulaire-reemploi",
    label: "Économie circulaire et réemploi",
    definition:
      "Collecter, réparer, réemployer, recycler : donner une seconde vie aux objets et aux matières.",
    terms: THEME_TERMS["economie-circulaire-reemploi"],
  },
  {
    slug: "alimentation-durable",
    label: "Alimentation durable",
    definition: "Produire, transformer et distribuer une alimentation locale, saine et accessible à tous.",
    terms: THEME_TERMS["alimentation-durable"],
  },
  {
    slug: "bien-vieillir",
    label: "Bien vieillir",
    definition: "Services et métiers au bénéfice des personnes âgées, à domicile ou en établissement.",
    terms: THEME_TERMS["bien-vieillir"],
  },
  {
    slug: "tourisme-solidaire",
    label: "Tourisme solidaire",
    definition: "Accueillir, héberger et faire découvrir le territoire avec des personnes en insertion.",
    terms: THEME_TERMS["tourisme-solidaire"],
  },
  {
    slug: "textile",
    label: "Textile",
    definition: "Collecte, tri, couture, confection et vente de vêtements et de tissus.",
    terms: THEME_TERMS.textile,
  },
  {
    slug: "numerique",
    label: "Numérique",
    definition: "Matériel informatique, métiers du numérique et inclusion numérique.",
    terms: THEME_TERMS.numerique,
  },
  {
    slug: "batiment-materiaux",
    label: "Bâtiment et matériaux",
    definition: "Travaux, second œuvre, déconstruction et réemploi des matériaux de construction.",
    terms: THEME_TERMS["batiment-materiaux"],
  },
  {
    slug: "mobilite",
    label: "Mobilité",
    definition: "Se déplacer pour travailler : garages solidaires, transports, vélos, permis.",
    terms: THEME_TERMS.mobilite,
  },
  {
    slug: "espaces-verts-biodiversite",
    label: "Espaces verts et biodiversité",
    definition: "Entretien d'espaces verts, paysage, protection de la biodiversité.",
    terms: THEME_TERMS["espaces-verts-biodiversite"],
  },
  {
    slug: "quartiers-prioritaires",
    label: "Quartiers prioritaires",
    definition: "Agir dans et avec les quartiers prioritaires de la politique de la ville.",
    terms: THEME_TERMS["quartiers-prioritaires"],
  },
  {
    slug: "ruralite",
    label: "Ruralité",
    definition: "Travailler et entreprendre dans les territoires ruraux.",
    terms: THEME_TERMS.ruralite,
  },
  {
    slug: "cooperation-territoriale",
    label: "Coopération territoriale",
    definition: "Pôles, réseaux et projets portés à plusieurs sur un même territoire.",
    terms: THEME_TERMS["cooperation-territoriale"],
  },
  {
    slug: "achats-responsables",
    label: "Achats responsables",
    definition: "Clauses sociales et environnementales, marchés réservés, achats inclusifs.",
    terms: THEME_TERMS["achats-responsables"],
  },
  {
    slug: "formation-competences",
    label: "Formation et compétences",
    definition: "Former en travaillant, reconnaître et développer les compétences.",
    terms: THEME_TERMS["formation-competences"],
  },
  {
    slug: "passerelles-entreprises",
    label: "Passerelles vers l'entreprise",
    definition: "Rapprocher les structures d'insertion et les employeurs, aller de l'une à l'autre.",
    terms: THEME_TERMS["passerelles-entreprises"],
  },
  {
    slug: "diversite-recrutement",
    label: "Diversité et recrutement",
    definition: "Recruter autrement, ouvrir l'emploi à des profils divers.",
    terms: THEME_TERMS["diversite-recrutement"],
  },
  {
    slug: "accompagnement-freins",
    label: "Accompagnement et levée des freins",
    definition: "Santé, logement, langue, garde d'enfants : lever ce qui empêche de travailler.",
    terms: THEME_TERMS["accompagnement-freins"],
  },
  {
    slug: "handicap",
    label: "Handicap",
    definition: "Travailler en situation de handicap, dans une entreprise adaptée ou ailleurs.",
    terms: THEME_TERMS.handicap,
  },
  {
    slug: "sous-traitance-industrielle",
    label: "Sous-traitance industrielle",
    definition: "Conditionnement, câblage, montage et autres travaux pour l'industrie.",
    terms: THEME_TERMS["sous-traitance-industrielle"],
  },
  {
    slug: "culture-lien-social",
    label: "Culture et lien social",
    definition: "Livres, jeux, rencontres : des lieux et des services qui rassemblent.",
    terms: THEME_TERMS["culture-lien-social"],
  },
  {
    slug: "logement-hebergement",
    label: "Logement et hébergement",
    definition: "Se loger pour travailler, travailler pour se loger.",
    terms: THEME_TERMS["logement-hebergement"],
  },
  {
    slug: "energie-ecologie-industrielle",
    label: "Énergie et écologie industrielle",
    definition: "Économiser l'énergie, échanger matières et flux entre entreprises.",
    terms: THEME_TERMS["energie-ecologie-industrielle"],
  },
] as const;

export type ThemeSlug = (typeof THEMES)[number]["slug"];
export const THEME_SLUGS = THEMES.map((t) => t.slug) as [ThemeSlug, ...ThemeSlug[]];

const BY_SLUG = new Map<string, (typeof THEMES)[number]>(THEMES.map((t) => [t.slug, t]));

export function theme(slug: string) {
  return BY_SLUG.get(slug);
}

/** Finds the words that speak of a theme, in folded text. */
export function themePattern(slug: ThemeSlug): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${BY_SLUG.get(slug)?.terms.join("|")})`, "u");
}
