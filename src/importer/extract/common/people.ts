import type { Sourced } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";

export interface PersonName {
  name: Sourced<string>;
  role: Sourced<string> | null;
  organisation: Sourced<string> | null;
}

const GIVEN = "\\p{Lu}[\\p{L}'’.]*(?:\\s?-\\s?\\p{Lu}[\\p{L}'’.]*){0,3}";
const PARTICLE = "(?:(?:d[eu]|des|la|le|van|von)\\s+|d['’]\\s?)";
/** Two to five capitalised words, particles allowed: « Paul du Bois », « Anne d'Hautbois », « Anne Petit-Von Berg ». */
const NAME = new RegExp(`^${GIVEN}(?:\\s+${PARTICLE}{0,3}${GIVEN}){1,4}$`, "u");

/** Where running text names a person: a given name and a surname, both with a capital or the latter in capitals. */
export const PERSON =
  /(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s(?:(?:de|du|le|la|van|ben)\s)?(?:\p{Lu}[\p{L}’'-]+)(?![\p{L}\p{N}])/gu;

/** Is a text the name of a person, by its shape alone? */
export function looksLikeName(text: string): boolean {
  return (
    text.length <= 60 &&
    NAME.test(text.trim().replace(/^(?:M\.|Mme|Monsieur|Madame|Messieurs|Mesdames|Dr)\s+/u, ""))
  );
}

/**
 * « Nom, rôle, organisation » or « Nom : rôle » on one line. The organisation is what follows the last comma of
 * three parts or more; with two parts the second is the role. Null where no name opens the text.
 * An organisation may stand in brackets after the name.
 */
export function readPerson(text: SourcedText): PersonName | null {
  const line = text.trim();
  // « Anne Petit (Réseau du Nord) »: whom she stands for.
  const [named, house] = line.match(/^([^(),:;]+?)\s*\(([^()]{2,80})\)$/u)?.groups ?? [];
  if (named && house && looksLikeName(named.oneLine))
    return { name: named.sourced(), role: null, organisation: house.sourced() };
  const [head, ...rest] = line.split(/\s*(?:,|\s:|:\s|\s[–-]\s|\n)\s*/u);
  if (!head || !looksLikeName(head.oneLine)) return null;
  const role = rest[0] ?? null;
  const tail = rest.slice(1);
  const last = tail.at(-1);
  if (!role) return { name: head.sourced(), role: null, organisation: null };
  if (!last) return { name: head.sourced(), role: role.sourced(), organisation: null };
  const roleStart = line.text.indexOf(role.text, head.length);
  const lastStart = line.text.lastIndexOf(last.text);
  const wholeRole = line.slice(roleStart, lastStart).without(/[\s,;:–-]+$/u);
  return { name: head.sourced(), role: wholeRole.sourced(), organisation: last.sourced() };
}
