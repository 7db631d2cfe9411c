import type { Contact } from "#domain/directory.ts";
import { hull, type Sourced } from "#domain/passage.ts";
import { comparable, words } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { namedPeople, startsWithRole } from "../common/affiliations.ts";
import { emailsIn, phonesIn } from "../common/contact.ts";
import type { FindingDraft } from "../draft.ts";
import type { Teller } from "./header.ts";

/** Whom to contact: the addresses and numbers of the last label, each with the person whose name the address holds. */
export function contactsIn(
  texts: readonly SourcedText[],
  tellers: readonly Teller[],
  about: string,
  findings: FindingDraft[],
): Sourced<Contact>[] {
  const found: Sourced<Contact>[] = [];
  for (const text of texts) {
    const own = contactsOf(text, tellers);
    found.push(...own);
    findings.push(...doubtsIn(text, own, about));
  }
  return found;
}

/** What reaches somebody, in one text: with the name printed before it, or with the names that the addresses hold. */
function contactsOf(text: SourcedText, tellers: readonly Teller[]): Sourced<Contact>[] {
  const emails = emailsIn(text);
  const phones = phonesIn(text);
  const named = personBefore(text);
  if (named && emails.length + phones.length > 0) {
    const { name, role } = named;
    const known = tellers.find((t) => comparable(t.name.text) === comparable(name.text));
    const value: Contact = {
      name: name.oneLine,
      role: (role ?? known?.role)?.oneLine ?? null,
      emails: emails.map((e) => e.value),
      phones: phones.map((p) => p.value),
    };
    const passages = [
      name.passage,
      ...[...emails, ...phones].map((r) => r.passage),
      ...(role ? [role.passage] : []),
    ];
    const from = role ? [] : known?.role ? [known.role.passage] : [];
    return [{ value, raw: name.oneLine, passage: hull([...passages, ...from]) ?? name.passage }];
  }
  const found: Sourced<Contact>[] = emails.map((email) => {
    const person = tellers.find((t) => isTheirs(email.value, t.name.text));
    const value = {
      name: person?.name.oneLine ?? null,
      role: person?.role?.oneLine ?? null,
      emails: [email.value],
      phones: [],
    };
    return { value, raw: email.raw, passage: email.passage };
  });
  const [only] = found;
  for (const phone of phones) {
    // A number printed with one address is that person's.
    if (only && emails.length === 1) {
      only.value = { ...only.value, phones: [...only.value.phones, phone.value] };
      only.passage = { ...only.passage, lineEnd: Math.max(only.passage.lineEnd, phone.passage.lineEnd) };
    } else {
      const value = { name: null, role: null, emails: [], phones: [phone.value] };
      found.push({ value, raw: phone.raw, passage: phone.passage });
    }
  }
  return found;
}

/** « Hélène Petit, directrice – 03 44 … »: who is named before the first address or number. */
function personBefore(text: SourcedText): { name: SourcedText; role: SourcedText | null } | null {
  const reach = text.match(/\S+@|(?<!\d)0\d[\s.-]?\d{2}|(?:https?:|www\.)/u);
  if (!reach) return null;
  const before = text
    .slice(0, reach.start)
    .without(/(?:\s*[:,;/(–—-]|\s(?:au|à|ou|t[ée]l\.?|mail|par))+\s*$/iu);
  const people = namedPeople(before);
  const [name, ...others] = people?.names ?? [];
  if (!people || !name || others.length > 0 || startsWithRole(name.text)) return null;
  return { name, role: people.rest.isBlank || people.rest.length > 80 ? null : people.rest };
}

/** Numbers and addresses that reach nobody. */
function doubtsIn(text: SourcedText, own: readonly Sourced<Contact>[], about: string): FindingDraft[] {
  const findings: FindingDraft[] = phonesIn(text)
    .filter((phone) => !phone.value.e164)
    .map((phone) => ({
      code: "invalid-phone",
      passage: phone.passage,
      message: `Le numéro « ${phone.raw} » n'est pas un numéro de téléphone complet.`,
      found: phone.raw,
      expected: "dix chiffres",
      about,
    }));
  const broken =
    text.match(/(?:^|\s)([\p{L}\d._-]+@[\p{L}\d-]*)(?=\.?(?:[\s;,]|$))/u)?.groups[0] ??
    // « a.petit.vallon.coop »: an address that lost its mark; a site has fewer parts.
    (own.some((c) => c.value.emails.length > 0)
      ? null
      : text.match(
          /(?<![\p{L}\d@./-])(?!www\.)([\p{L}\d-]+(?:\.[\p{L}\d-]+){1,12}\.(?:fr|org|com|coop|net|eu|asso))(?![\p{L}\d/@-])/u,
        )?.groups[0]);
  if (broken) {
    findings.push({
      code: "invalid-email",
      passage: broken.passage,
      message: `L'adresse « ${broken.oneLine} » est incomplète.`,
      found: broken.oneLine,
      expected: "une adresse électronique entière",
      about,
    });
  }
  return findings;
}

/** Does an address hold the surname, or the first name alone, of somebody: « hvandamme@ », « nabil@ », « je.durand@ »? */
export function isTheirs(email: string, name: string): boolean {
  const [local = ""] = email.split("@");
  const parts = words(local);
  const glued = parts.join("");
  const own = words(name);
  const [first = ""] = own;
  return (
    own.slice(1).some((word) => word.length >= 3 && glued.includes(word)) ||
    (first.length >= 3 && parts.includes(first))
  );
}
