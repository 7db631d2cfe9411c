import { COMPONENT_PATH } from "#lib/security-headers.ts";
import { EMBEDDED } from "../addresses.ts";

interface Framed {
  site: string;
  /** Of what stands in the frame, without its question mark. */
  query: string;
  title: string;
  height: number;
}

const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const text = (words: string) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The lines of HTML by which another site shows what was chosen. */
export function codes({ site, query, title, height }: Framed) {
  const address = attribute(`${site}${EMBEDDED}?${query}`);
  const name = attribute(title);
  return [
    {
      id: "ligne",
      name: "Un cadre",
      what: "Marche partout, sans script.",
      code: `<iframe src="${address}" title="${name}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`,
    },
    {
      id: "composant",
      name: "Un composant web",
      what: "Pour un site qui change lui-même les filtres : l'attribut « recherche » suit ce que son script y écrit. Sans script, un lien.",
      code: `<script async src="${attribute(site + COMPONENT_PATH)}"></script><initiatives-inclusives recherche="${attribute(query)}" hauteur="${height}" titre="${name}"><a href="${address}">${text(title)}</a></initiatives-inclusives>`,
    },
  ];
}
