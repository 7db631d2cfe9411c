/** Whom the geography of the site comes from, to be named beside every map and on the page about the site. */
export const GEOGRAPHY_ATTRIBUTIONS = [
  {
    what: "Communes, codes postaux, intercommunalités et populations",
    source: "INSEE, DGCL et La Poste, par Etalab",
    licence: "Licence Ouverte 2.0",
    url: "https://github.com/etalab/decoupage-administratif",
  },
  {
    what: "Centres des communes",
    source: "geo.api.gouv.fr",
    licence: "Licence Ouverte 2.0",
    url: "https://geo.api.gouv.fr",
  },
  {
    what: "Points des villes",
    source: "GeoNames",
    licence: "CC BY 4.0",
    url: "https://www.geonames.org",
  },
  {
    what: "Contours des départements, géoréférencés pour ce site",
    source: "MapSVG, par @svg-maps",
    licence: "CC BY 4.0",
    url: "https://github.com/VictorCazanave/svg-maps",
  },
  {
    what: "Contours des pays voisins",
    source: "Natural Earth",
    licence: "Domaine public",
    url: "https://www.naturalearthdata.com",
  },
] as const;
