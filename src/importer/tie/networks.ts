import type { Sourced } from "#domain/passage.ts";
import type { SourcedText } from "../parse/sourced-text.ts";
import { NAME } from "./names.ts";

const BELONGS = "(?:[Mm]embre|[Aa]dhérente?|[Aa]dhère|[Aa]ffilié\\p{Ll}*|[Aa]ppartient)";
const NETWORK = new RegExp(`${BELONGS} (?:du|au|d['’]un|à un|aux?|des?) réseaux? [«"]?\\s?(${NAME})`, "gu");
/** « adhérente de la Fédération des … »: a federation that one adheres to is a network. */
const FEDERATION = new RegExp(
  `${BELONGS} (?:(?:de |à )(?:la |l['’])|du |au )(?=Fédération|Union|Mouvement)(${NAME})`,
  "gu",
);

/** The networks that a text says that whom it tells of belongs to. */
export function networksIn(text: SourcedText): Sourced<string>[] {
  return [NETWORK, FEDERATION].flatMap((said) =>
    text.matchAll(said).flatMap(({ groups: [name] }) => (name ? [name.sourced()] : [])),
  );
}
