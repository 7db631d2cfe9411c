import type { Sourced } from "#domain/passage.ts";
import { NETWORKS } from "../lexicon/networks.ts";
import type { SourcedText } from "../parse/sourced-text.ts";
import { NAME } from "./names.ts";

const BELONGS = "(?:[Mm]embre|[Aa]dhérente?|[Aa]dhère|[Aa]ffilié\\p{Ll}*|[Aa]ppartient)";
const NETWORK = new RegExp(
  `${BELONGS} (?:du|au|d['’]un|à un|aux?|des?) [Rr]éseaux? [«"]?\\s?(${NAME})`,
  "gu",
);
/** « adhérente de la Fédération des … »: a federation that one adheres to is a network. */
const FEDERATION = new RegExp(
  `${BELONGS} (?:(?:de |à )(?:la |l['’])|du |au )(?=Fédération|Union|Mouvement|Collectif|Club)(${NAME})`,
  "gu",
);
/** « membre de l'UNEA », « a rejoint en 2022 le réseau COORACE », « (adhérent Chantier école) »: those of the field need no such noun. */
const KNOWN = new RegExp(
  `(?:${BELONGS}|[Rr]éseaux?|rejoint(?: en \\d{4})?)[\\s:]{1,3}(?:(?:du|au|aux|de|à|le|la|les|de la|à la)\\s)?(?:réseau\\s)?(?:l['’]|de l['’]|à l['’])?[«"]?\\s?(${NETWORKS})(?!\\p{L})`,
  "gu",
);

/** The networks that a text says that whom it tells of belongs to. */
export function networksIn(text: SourcedText): Sourced<string>[] {
  const found = [KNOWN, NETWORK, FEDERATION].flatMap((said) =>
    text.matchAll(said).flatMap(({ groups: [name] }) => (name ? [name.sourced()] : [])),
  );
  return found.filter(({ value }, i) => found.findIndex((o) => value.startsWith(o.value)) === i);
}
