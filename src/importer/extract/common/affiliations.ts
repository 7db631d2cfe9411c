import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { looksLikeName } from "./people.ts";

/** What a person is, and where. */
export interface Affiliation {
  role: SourcedText | null;
  organisation: SourcedText | null;
}

const ROLE_WORDS = [
  "accompagnat",
  "adjoint",
  "administrat",
  "animat",
  "apprenti",
  "architecte",
  "assistant",
  "associe",
  "attache",
  "avocat",
  "benevole",
  "cadre",
  "charge",
  "chef",
  "cheff",
  "chercheu",
  "cip",
  "codirect",
  "cofond",
  "co-",
  "commissaire",
  "community",
  "conseill",
  "consult",
  "coordin",
  "coordo",
  "correspondant",
  "ddets",
  "delegu",
  "depute",
  "developp",
  "dg",
  "directeur",
  "directric",
  "dirigeant",
  "doctorant",
  "drh",
  "dsi",
  "econom",
  "educat",
  "elu",
  "employe",
  "encadr",
  "enseignant",
  "entrepreneu",
  "expert",
  "facilitat",
  "fondat",
  "format",
  "geran",
  "gestionnaire",
  "ingenieur",
  "inspect",
  "intervenant",
  "juriste",
  "maire",
  "maitre",
  "manager",
  "mandataire",
  "mediat",
  "medecin",
  "membre",
  "moniteur",
  "monitrice",
  "office manager",
  "pdg",
  "permanent",
  "pilote",
  "porte-parole",
  "prefet",
  "president",
  "professeu",
  "psycholog",
  "raf",
  "referent",
  "representant",
  "responsable",
  "salarie",
  "secretaire",
  "senateu",
  "socio",
  "sous-",
  "stagiaire",
  "technicien",
  "travailleu",
  "tresori",
  "urbaniste",
  "vice-",
  "vice ",
];
const ROLE = new RegExp(`^(?:ancien(?:ne)?s? |ex-|et |futur[e]? |jeune )*(?:${ROLE_WORDS.join("|")})`);

/** Does a text open with what somebody does: « directrice », « Co-fondateur », « DSI »? */
export function startsWithRole(text: string): boolean {
  return ROLE.test(fold(text).trim());
}

const NOT_A_NAME =
  /^(?:les?|la|l['’]|une?|des|du|de|d['’]|pour|avec|retours?|vers|sur|cet(?:te)?|ces?|nos|notre|leurs?)(?:\s|$)/iu;
const BETWEEN = /\s*(?:,|\s[:–—-](?=\s)|:(?=\s)|\s(?=\([^()]{3,60}\)$))\s*/u;
const HONORIFIC = /^(?:M\.|Mme|Mlle|Monsieur|Madame|Dr|Pr|Sœur|Frère|Père|Maître)\s+(?=\p{Lu})/u;

/**
 * « Nom, rôle », « Nom : rôle », « Nom (rôle) », « Rôle : Nom » or « Nom et Nom, rôles » on one line, without « Dr »;
 * null where no person's name opens it.
 */
export function namedPeople(line: SourcedText): { names: SourcedText[]; rest: SourcedText } | null {
  const cut = line.match(BETWEEN);
  const head = (cut ? line.slice(0, cut.start) : line).trim();
  const tail = cut ? line.slice(cut.end).trim() : line.slice(line.length);
  const bracketed = tail.match(/^\(([^()]+)\)$/u)?.groups[0] ?? null;
  if (bracketed && !startsWithRole(bracketed.text)) return null;
  const isRoleFirst = cut?.whole.text.includes(":") === true && startsWithRole(head.text);
  const [who, rest] = isRoleFirst ? [tail, head] : [head, bracketed ?? tail];
  const names = who.split(/\s+(?:et|&)\s+(?=\p{Lu})/u).map((name) => name.without(HONORIFIC));
  if (names.length === 0 || !names.every((name) => looksLikeName(name.oneLine))) return null;
  return NOT_A_NAME.test(who.text) ? null : { names, rest };
}

const INSIDE_ROLE =
  /(?:^|\s)(?:d['’]|de l['’]|de la |du |des |de |au |à la |à l['’]|chez |pour l[ae] |pour l['’])\s?(\p{Lu}[^,;]*)$/u;
/** « Directeur SIGLE »: a role of one word with an acronym. */
const ACRONYM_AFTER = /^\S+\s((?:\p{Lu}[\p{Lu}\d&-]+)(?:\s\p{Lu}[\p{L}\d-]*)*)$/u;

/** The organisation that the words of a role name: « Directrice d'X », « Coordinateur, ACI X », « Directeur SIGLE ». */
export function organisationInRole(role: SourcedText): SourcedText | null {
  const last = role.text.lastIndexOf(",");
  const tail = last > 0 ? role.slice(last + 1).trim() : null;
  if (tail && !tail.isBlank && /^(?:l[ae]s?\s|l['’])?\p{Lu}/u.test(tail.text) && !startsWithRole(tail.text))
    return tail;
  return role.match(INSIDE_ROLE)?.groups[0]?.trim() ?? role.match(ACRONYM_AFTER)?.groups[0]?.trim() ?? null;
}

/**
 * The functions of one person: « administratrice, X ; maire adjointe, Ville de Y », « Directeur SIGLE, Délégué
 * régional du Y ». One that names no organisation has none.
 */
export function affiliations(text: SourcedText): Affiliation[] {
  return text.split(/\s*;\s*/u).flatMap((part) => {
    const starts = [0];
    for (const { end } of part.matchAll(/,\s+/gu)) {
      const before = part.slice(starts.at(-1) ?? 0, end);
      // « socio-économiste, membre associé au LISE » is one function in two words, the second with the place.
      if (startsWithRole(part.text.slice(end)) && organisationInRole(before.without(/,\s*$/u)))
        starts.push(end);
    }
    return starts.map((start, i) =>
      oneAffiliation(part.slice(start, starts[i + 1] ?? part.length).without(/[\s,]+$/u)),
    );
  });
}

function oneAffiliation(part: SourcedText): Affiliation {
  const organisation = organisationInRole(part);
  const comma = organisation ? part.text.lastIndexOf(",", part.text.lastIndexOf(organisation.text)) : -1;
  const apart = organisation !== null && comma > 0 && part.text.slice(comma + 1).trim() === organisation.text;
  const role = apart ? part.slice(0, comma).trim() : part;
  return { role: role.isBlank ? null : role, organisation };
}
