import type { Contact } from "#domain/directory.ts";
import { hull, type Sourced } from "#domain/passage.ts";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { addressesIn } from "../common/address.ts";
import { readCompanyNumber } from "../common/company-number.ts";
import { emailsIn, phonesIn, urlsIn } from "../common/contact.ts";
import { isPersonName, isRole } from "../common/speakers.ts";
import type { FindingDraft, PlaceDraft } from "../draft.ts";
import type { Entry } from "./presentations.ts";

/** How to reach an initiative, and what identifies it. */
export interface Reach {
  contacts: Sourced<Contact>[];
  websites: Sourced<string>[];
  siret: Sourced<string> | null;
  places: PlaceDraft[];
  findings: FindingDraft[];
}

const SEPARATOR = /\s+[–—|-]\s+|\s*[;|\n]\s*|\s\/\s|\s+·\s+|\.\s+(?=\p{Lu})/u;
const NUMBER = /(?:siret|siren)\s*(?:n°\s*)?:?\s*((?:\d[ .\u00a0\u202f]?){5,18})/giu;

/** « Contact : Prénom Nom, fonction, 12 rue X, 59000 Ville – 03 … – nom@site.fr – SIRET … », on one line or on several. */
export function readReach(blocks: readonly Block[]): Reach {
  const reach: Reach = { contacts: [], websites: [], siret: null, places: [], findings: [] };
  const people: Sourced<Contact>[] = [];
  const emails: Sourced<string>[] = [];
  const phones: ReturnType<typeof phonesIn> = [];
  for (const { text } of blocks) {
    emails.push(...emailsIn(text));
    reach.websites.push(...urlsIn(text));
    const bare = readNumbers(text, reach);
    phones.push(...phonesIn(bare));
    const said = bare.split(SEPARATOR);
    people.push(...said.flatMap(peopleIn));
    reach.places.push(...said.flatMap(addressIn));
  }
  for (const { value, passage } of phones)
    if (value.e164 === null)
      reach.findings.push({
        code: "invalid-phone",
        passage,
        message: `Le numéro « ${value.raw} » a ${value.raw.replace(/\D/g, "").length} chiffres.`,
        found: value.raw,
        expected: "dix chiffres",
        about: null,
      });
  const [first] = people;
  const value = {
    emails: [...new Set(emails.map((e) => e.value))],
    phones: phones.map((p) => p.value).filter((p) => p.e164 !== null),
  };
  const passage = hull([...emails, ...phones].map((v) => v.passage));
  // One person is reached by what stands on the line; of several nobody says who is.
  if (first && people.length === 1) {
    const whole = hull([first.passage, ...(passage ? [passage] : [])]);
    reach.contacts.push({ ...first, value: { ...first.value, ...value }, passage: whole ?? first.passage });
  } else {
    reach.contacts.push(...people);
    if (passage && value.emails.length + value.phones.length > 0)
      reach.contacts.push({
        value: { name: null, role: null, ...value },
        raw: value.emails[0] ?? value.phones[0]?.raw ?? "",
        passage,
      });
  }
  return reach;
}

const LONGEST_LINE = 200;

/** Short lines of a part that give an address or a number to reach somebody by. */
export function reachingLines(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    ({ kind, text }) =>
      kind !== "note" &&
      text.length <= LONGEST_LINE &&
      (emailsIn(text).length > 0 || phonesIn(text).some((p) => p.value.e164 !== null)),
  );
}

/** Takes the SIRET out of a text, so that its digits are no phone. */
function readNumbers(text: SourcedText, reach: Reach): SourcedText {
  const [found] = text.matchAll(NUMBER);
  const read = found ? readCompanyNumber(found.whole) : null;
  if (!found || !read) return text;
  const asksSiren = found.whole.text.toLowerCase().startsWith("siren");
  const say = (code: FindingDraft["code"], message: string, expected: string) =>
    reach.findings.push({
      code,
      passage: read.number.passage,
      message,
      found: read.number.raw,
      expected,
      about: null,
    });
  if (read.status !== "wrong-length") reach.siret ??= read.number;
  const length = read.number.value.length;
  if (length === 9 && !asksSiren)
    say("siren-for-siret", "Le numéro donné pour SIRET a neuf chiffres : c'est un SIREN.", "14 chiffres");
  if (read.status === "wrong-key")
    say(
      "invalid-siret",
      `La clé du numéro « ${read.number.raw} » est fausse : un chiffre au moins est mal recopié.`,
      "un numéro dont la clé est juste",
    );
  if (read.status === "wrong-length")
    say("invalid-siret", `Le numéro donné pour SIRET a ${length} chiffres.`, "14 chiffres");
  return SourcedText.join([text.slice(0, found.start), text.slice(found.end)]);
}

/** « Prénom Nom, fonction »; what follows is an address or a number. */
function peopleIn(said: SourcedText): Sourced<Contact>[] {
  const parts = said.split(/\s*,\s*/u);
  return parts.flatMap((part, i) => {
    const name = part.without(/\s*\([^()]*\)$/u);
    if (!isPersonName(name.text)) return [];
    const next = parts[i + 1];
    const role = next && isRole(next.text) ? next : null;
    const passage = hull([name.passage, ...(role ? [role.passage] : [])]);
    if (!passage) return [];
    const value = { name: name.oneLine, role: role?.oneLine ?? null, emails: [], phones: [] };
    return [{ value, raw: name.oneLine, passage }];
  });
}

/** The words from the street to the town: what stands before the street number is a name. */
function addressIn(said: SourcedText): PlaceDraft[] {
  const address = said.match(
    /(?:\d{1,4}(?:\s?(?:bis|ter))?,?\s[^,\d]{3,60},?\s+)?(?:\p{L}[^,\d]{2,60},\s+)?\d{2}\s?\d{3}\s+\p{Lu}[\p{L}\s'’-]{1,60}(?:\s\(\d{2}\))?/u,
  )?.whole;
  return address ? addressesIn(address) : [];
}

/** Those who speak for an initiative, as its contacts. */
export function speakersAsContacts(entries: readonly Entry[]): Sourced<Contact>[] {
  return entries.flatMap(({ presented }) => {
    if (!presented) return [];
    const { name, role } = presented.speaker;
    const passage = hull([name.passage, ...(role ? [role.passage] : [])]) ?? name.passage;
    const value = { name: name.value, role: role?.value ?? null, emails: [], phones: [] };
    return [{ value, raw: name.raw, passage }];
  });
}

/** The contacts of one initiative, each person once with all that is said. */
export function mergedContacts(all: readonly Sourced<Contact>[]): Sourced<Contact>[] {
  const merged: Sourced<Contact>[] = [];
  for (const contact of all) {
    const at = merged.findIndex((m) => m.value.name !== null && m.value.name === contact.value.name);
    const same = merged[at];
    if (!same) merged.push(contact);
    else
      merged[at] = {
        ...same,
        value: {
          name: same.value.name,
          role: same.value.role ?? contact.value.role,
          emails: [...new Set([...same.value.emails, ...contact.value.emails])],
          phones: [...same.value.phones, ...contact.value.phones],
        },
        passage: hull([same.passage, contact.passage]) ?? same.passage,
      };
  }
  return merged;
}
