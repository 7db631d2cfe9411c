import type { Resource } from "#domain/directory.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { urlsIn } from "../common/contact.ts";
import { readYear } from "../common/dates.ts";

const QUOTED = /[«"“]\s*([^»"”]{4,300}?)\s*[»"”]/u;
/** « produite par la Fondation X : », « de l'Agence Y », before a title in quotes. */
const BY =
  /(?:(?:produite?|r[ée]alis[ée]+|publi[ée]+|[ée]dit[ée]+|r[ée]dig[ée]+|propos[ée]+|coordonn[ée]+|port[ée]+)s?\s+par\s+(?:le\s|la\s|les\s|l['’])?|(?:du\s|de\s+la\s|de\s+l['’]|des\s|de\s|d['’]))(\p{Lu}[^,:«"“]{1,60}?)\s*[:,]?\s*$/u;
/** « ÉDITEUR, titre »: a short name of capitals before the first comma. */
const PUBLISHER_FIRST =
  /^((?:\p{Lu}[\p{L}\d'’&.-]*|\/|&|et|de|des|du|la|l['’])(?:\s+(?:\p{Lu}[\p{L}\d'’&.-]*|\/|&|et|de|des|du|la)){0,5})\s*,\s+(.{8,})$/su;
const YEAR_LAST =
  /[\s,(]+(?:(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\s+)?(?:19|20)\d{2}\)?\s*\.?$/iu;
/** « Union régionale des X, titre »: an organisation whose name goes on in lower case. */
const BODY_FIRST =
  /^((?:Union|F[ée]d[ée]ration|R[ée]seau|Agence|Minist[èe]re|Conseil|Fondation|Maison|Association|Centre|Institut|Observatoire|Chambre|Caisse|Collectif|Mouvement|Conf[ée]d[ée]ration|D[ée]l[ée]gation|Haut|Direction|Commissariat|Comit[ée]|Syndicat|Groupement|P[ôo]le|Laboratoire|Labo|Banque|Ville|D[ée]partement|R[ée]gion|M[ée]tropole)\s[^,:«»"()]{2,80}),\s+(.{8,})$/su;
/** « titre, Éditeur » before the year. */
const BODY_LAST =
  /^(.{8,}?),\s+((?:\p{Lu}[\p{L}\d'’&.-]*|\/|&|et|de|des|du|la|l['’])(?:\s+(?:\p{Lu}[\p{L}\d'’&.-]*|\/|&|et|de|des|du|la)){0,5})$/su;

/** A resource as booklets print it: « ÉDITEUR, titre, 2024 », « Guide de l'Éditeur « titre » », or a title alone. */
export function readBookletResource(text: SourcedText, section: string | null): Resource | null {
  const whole = text.trim();
  if (whole.length < 3) return null;
  const [url] = urlsIn(whole);
  const bare = url ? whole.without(/[\s:,(–-]*(?:https?:\/\/|www\.)\S+\s*$/iu) : whole;
  if (bare.isBlank) return null;
  const year = YEAR_LAST.test(bare.text) ? readYear(bare.oneLine) : null;
  const body = year === null ? bare : bare.without(YEAR_LAST);
  const make = (title: SourcedText, publisher: SourcedText | null): Resource | null =>
    title.isBlank
      ? null
      : {
          title: title.oneLine,
          publisher: publisher?.oneLine ?? null,
          year,
          url: url?.value ?? null,
          section,
          passage: whole.passage,
        };
  const quoted = body.match(QUOTED);
  const title = quoted?.groups[0];
  // Words on both sides make the quotation a part of the title: « La loi « plein emploi » expliquée ».
  const isPart =
    quoted !== null &&
    /^\s*\p{L}/u.test(body.text.slice(quoted.end)) &&
    !/^\s*$/u.test(body.text.slice(0, quoted.start));
  if (quoted && title && !isPart) {
    const before = body.slice(0, quoted.start);
    const after = body.slice(quoted.end).match(/^\s*,\s*([^,]{2,60})/u)?.groups[0] ?? null;
    return make(title, before.isBlank ? after : (before.match(BY)?.groups[0] ?? leading(before) ?? after));
  }
  const [publisher, rest] = (body.match(PUBLISHER_FIRST) ?? body.match(BODY_FIRST))?.groups ?? [];
  if (publisher && rest) return make(rest, publisher);
  const [called, last] = (year === null ? null : body.match(BODY_LAST))?.groups ?? [];
  if (called && last) return make(called, last);
  return make(body.without(/[\s.;]+$/u), null);
}

/** « ÉDITEUR, » or « ÉDITEUR : » before a title in quotes. */
function leading(before: SourcedText): SourcedText | null {
  const name = before.without(/[\s,:–—-]+$/u).trim();
  return /^\p{Lu}/u.test(name.text) && name.length <= 60 ? name : null;
}

const SEE =
  /^(?:pour\s+)?(?:en\s+savoir\s+plus|aller\s+plus\s+loin|(?:[àa]\s+)?(?:lire|voir|consulter|retrouver))(?:\s+aussi)?\s*:\s*/iu;

/** The resources of a list « Pour aller plus loin »: one a link, an item or a line. */
export function resourcesOf(blocks: readonly Block[], section: string | null): Resource[] {
  return blocks
    .filter((b) => b.kind === "item" || b.links.length > 0 || b.text.length <= 240)
    .map((block) => {
      const resource = readBookletResource(block.text.without(SEE), section);
      const address = block.links.find(({ url }) => /^https?:/i.test(url) && URL.canParse(url))?.url ?? null;
      return resource && { ...resource, url: resource.url ?? address };
    })
    .filter((resource) => resource !== null);
}

/** « Télécharger le guide ici » points to what has been told of; it is no title. */
const INVITES = /^(?:cliqu|t[ée]l[ée]charg|consult|acc[ée]d|d[ée]couvr|retrouv|voir|lire|lien)\S*(?:\s|$)/iu;

/** The resources that running text points to: « Pour en savoir plus : [la liste](…) », a link that stands alone. */
export function resourcesPointedTo(blocks: readonly Block[], section: string | null): Resource[] {
  return blocks.flatMap((block) =>
    block.links.length > 0 &&
    (SEE.test(block.text.text) || (isAllLink(block) && !INVITES.test(block.text.text)))
      ? resourcesOf([block], section)
      : [],
  );
}

/** A block with nothing but links in it. */
export function isAllLink({ links, text }: Block): boolean {
  return links.length > 0 && links.reduce((n, link) => n + link.text.length, 0) >= text.length * 0.8;
}

const ABOUT =
  /(?:^|[\s(])(?:l[ea]\s|les\s)?(?:panorama|livret|guide|recueil|[ée]tude|publication|cahier)s?\s*[«"“]\s*([^»"”]{4,200}?)\s*[»"”](?:\s*(?:du\s|de\s+la\s|de\s+l['’]|des\s|de\s|d['’])(\p{Lu}[^,.;]{2,60}))?\s*$/iu;

/** The publication that a zoom is about, from its title: « Le panorama « X » de la DREETS ». */
export function publicationOf(title: SourcedText, section: string | null): Resource | null {
  const found = title.match(ABOUT);
  const [name, publisher] = found?.groups ?? [];
  if (!found || !name) return null;
  return {
    title: name.oneLine,
    publisher: publisher?.oneLine ?? null,
    year: null,
    url: null,
    section,
    passage: found.whole.passage,
  };
}
