import type { Resource } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { urlsIn } from "../common/contact.ts";
import { readYear } from "../common/dates.ts";

const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;
/** The words before an address that can be its title. */
const LONGEST_TITLE = 200;
const CLOSING_MARKS = /[\s:;,.–-]+$/u;

/**
 * The resources of one item: « Titre : adresse », « Titre » alone, « Titre : adresse ; adresse » (one title, two
 * addresses), « Titre : adresse ; autre titre : adresse ».
 */
export function resourcesIn(text: SourcedText, section: string | null): Resource[] {
  const addresses = text.matchAll(ADDRESS);
  if (addresses.length === 0) {
    const title = text.trim().without(CLOSING_MARKS);
    return title.length > 3 ? [resource(title, null, section)] : [];
  }
  const found: Resource[] = [];
  let from = 0;
  let title: SourcedText | null = null;
  for (const { start, end, whole } of addresses) {
    const own = text
      .slice(from, start)
      .without(/^[\s;,/]+/u)
      .without(/[\s:;,(]+$/u)
      .trim();
    if (/\p{L}{2}/u.test(own.text)) title = own;
    const [url] = urlsIn(whole);
    if (url && title) found.push(resource(title, url, section));
    else if (url) found.push(resource(whole, url, section));
    from = end;
  }
  return found;
}

/** An address in running text: « rendez-vous sur le site de X : adresse ». */
export function resourcesInProse(text: SourcedText, section: string | null): Resource[] {
  return text.matchAll(ADDRESS).flatMap(({ start, whole }) => {
    const [url] = urlsIn(whole);
    const before = text.slice(Math.max(0, start - LONGEST_TITLE), start).without(/[\s:;,(]+$/u);
    const title =
      before.without(/^.*(?:sur|dans|via|à|ici|consultez|consulter|voir)\s+(?:l['’]|la |le |les )?/iu) ??
      null;
    return url && title && /\p{L}{2}/u.test(title.text) ? [resource(title, url, section)] : [];
  });
}

const NAME =
  "\\p{Lu}(?:[\\p{L}\\d'’&.]|-(?!\\p{Ll}))*(?:\\s(?:(?:de la|de l['’]|de|du|des|d['’]|et|la|le|les)\\s?)?\\p{Lu}[\\p{L}\\d'’&.-]*){0,9}";
const KIND =
  "(?:[Bb]arom[èe]tre|[Nn]ote|[Cc]harte|[ÉéEe]tude|[Gg]uide|[Rr]apport|[Dd]ossier|[Aa]rticle|[Rr]essources?|[Ss]ite(?: internet| web)?|[Pp]age(?: \\p{Lu}\\p{L}+)?|[Ee]nqu[êe]te|[Oo]bservatoire|[Pp]laquette|[Ff]iche|[Cc]atalogue|[Vv]id[ée]o)";
const YEAR = "(?:19|20)\\d{2}";
/** « Titre (Éditeur, 2022) », « Titre, Éditeur, 2022 »: what follows a title. */
const SIGNED = [
  new RegExp(`\\s*\\((\\p{Lu}[^(),]{1,60}?)(?:,?\\s${YEAR})?\\)$`, "u"),
  new RegExp(`\\s*,\\s((?!dite?s?\\s|n°)[\\p{Lu}][^,«»]{1,60}?)(?:\\sn°\\s?\\d+)?,?\\s\\(?${YEAR}\\)?$`, "u"),
];
/** « Éditeur, Rapport sur …, 2022 »: who signs stands first. */
const SIGNED_FIRST = new RegExp(`^(\\p{Lu}[^,:«»]{1,60}),\\s(?=${KIND}(?![\\p{L}]))`, "u");
/** A link that the layout lost. */
const LINK = /\s*\((?:lien|cliquer ici|voir (?:le )?lien|en ligne)\)$/iu;

const PUBLISHERS = [
  // « Titre - Éditeur »
  new RegExp(`\\s[–-]\\s(${NAME})$`, "u"),
  // « Étude SIGLE, … »
  new RegExp(`^(?:${KIND})\\s(\\p{Lu}{3,}),\\s`, "u"),
  // « Ressources de l'Éditeur », « Article de la SIGLE sur … »
  new RegExp(`^(?:${KIND})\\s(?:de la |de l['’]|du |des |de |d['’])(${NAME})(?=\\s(?:sur|pour|à|«)|$)`, "u"),
  // « Dossier … de l'SIGLE »
  new RegExp(`^(?:${KIND})\\s.*\\s(?:de la |de l['’]|du |de |d['’])(\\p{Lu}[\\p{Lu}\\d]{2,})$`, "u"),
];

function resource(
  text: SourcedText,
  url: { value: string; passage: Resource["passage"] } | null,
  section: string | null,
): Resource {
  const printed = text.without(LINK);
  const signed = SIGNED.map((s) => printed.match(s)).find((m) => m !== null);
  const first = printed.match(SIGNED_FIRST);
  const publisher =
    PUBLISHERS.map((p) => printed.match(p)?.groups[0]).find((p) => p !== undefined && p !== null) ??
    first?.groups[0] ??
    signed?.groups[0] ??
    null;
  const unsigned =
    publisher && publisher === first?.groups[0]
      ? printed.slice(first.end)
      : publisher && publisher === signed?.groups[0]
        ? printed.slice(0, signed.start)
        : publisher
          ? printed.without(new RegExp(`\\s[–-]\\s${NAME}$`, "u"))
          : printed;
  const title = unsigned.without(/\s*,\s*(?:19|20)\d{2}$|\s*\((?:19|20)\d{2}\)$/u);
  // Quotes around the whole of a title are no part of it.
  const bare = title.match(/^["«“]([^"«»“”]*)["»”]$/u)?.groups[0] ?? title;
  return {
    title: bare.oneLine,
    publisher: publisher?.oneLine ?? null,
    year: readYear(text.oneLine),
    url: url?.value ?? null,
    section,
    passage: (url ? hull([text.passage, url.passage]) : null) ?? text.passage,
  };
}
