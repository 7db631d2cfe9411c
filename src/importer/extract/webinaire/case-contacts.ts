import type { Contact } from "#domain/directory.ts";
import type { Sourced } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { urlsIn } from "../common/contact.ts";
import { readContactPeople } from "../common/contact-people.ts";
import type { FindingDraft } from "../draft.ts";
import type { Panel } from "./panels.ts";

const REACH = /@|(?<![\d\p{L}])(?:0|\+33\s?)\d(?:[\s.-]?\d){6,}|^contacts?\s*[:|]/iu;
/** What stands on the same line and is no contact. */
const BESIDE = /\s{0,2}[–|-]?\s{0,2}(?:n°\s?)?SIRE[TN]\s{0,2}:?\s{0,2}\d.*$/iu;
const LABEL =
  /^(?:contacts?|pour (?:en savoir plus|plus d[’']infos?\p{L}*)|infos?|renseignements|pour nous joindre|nous [ée]crire|mail|courriel)\s*(?:[:|–-]\s*|\s)(?=\S)/iu;

export interface Contacts {
  contacts: Sourced<Contact>[];
  websites: Sourced<string>[];
  findings: FindingDraft[];
}

/**
 * Who is reached and how: the lines of a part on contacts, and any other that prints an address or a phone. What one
 * slide gives without a name reaches one contact.
 */
export function contactsOf(panels: readonly Panel[]): Contacts {
  const found: Contacts = { contacts: [], websites: [], findings: [] };
  for (const panel of panels) {
    const lines = panel.lines
      .filter((line) => REACH.test(line.text) || (panel.part === "contact" && mayName(line)))
      .map((line) => line.without(BESIDE).without(LABEL).trim())
      .filter((line) => !line.isBlank);
    const read = readContactPeople(lines.flatMap((line) => line.split(/\s+[|–]\s+|\s-\s(?=[\d+]|\S+@)/u)));
    found.contacts.push(...read.contacts.filter((c) => c.value.emails.length + c.value.phones.length > 0));
    found.findings.push(...read.findings);
    for (const line of panel.lines) {
      for (const url of urlsIn(line)) {
        if (!found.websites.some((w) => w.value === url.value)) found.websites.push(url);
      }
    }
  }
  return { ...found, contacts: once(found.contacts) };
}

/** In a part on contacts, a short line with a name or a role. */
function mayName(line: SourcedText): boolean {
  return line.length <= 80 && !/\d{5}|https?:|www\.|facebook|linkedin|instagram/iu.test(line.text);
}

function once(contacts: readonly Sourced<Contact>[]): Sourced<Contact>[] {
  const key = ({ value }: Sourced<Contact>) =>
    fold(`${value.name} ${value.emails.join(" ")} ${value.phones.map((p) => p.raw).join(" ")}`);
  return contacts.filter((c, i) => contacts.findIndex((o) => key(o) === key(c)) === i);
}
