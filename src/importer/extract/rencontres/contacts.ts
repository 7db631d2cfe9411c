import type { Contact } from "#domain/directory.ts";
import type { Sourced } from "#domain/passage.ts";
import { words } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
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
    const before = found.length;
    for (const email of emailsIn(text)) {
      const person = tellers.find((t) => isTheirs(email.value, t.name.text));
      const value = {
        name: person?.name.oneLine ?? null,
        role: person?.role?.oneLine ?? null,
        emails: [email.value],
        phones: [],
      };
      found.push({ value, raw: email.raw, passage: email.passage });
    }
    const own = found.slice(before);
    for (const phone of phonesIn(text)) {
      const [only] = own;
      if (!phone.value.e164) {
        findings.push({
          code: "invalid-phone",
          passage: phone.passage,
          message: `Le numéro « ${phone.raw} » n'est pas un numéro de téléphone complet.`,
          found: phone.raw,
          expected: "dix chiffres",
          about,
        });
      }
      // A number printed with one address is that person's.
      if (only && own.length === 1) {
        only.value = { ...only.value, phones: [...only.value.phones, phone.value] };
        only.passage = { ...only.passage, lineEnd: Math.max(only.passage.lineEnd, phone.passage.lineEnd) };
      } else {
        const value = { name: null, role: null, emails: [], phones: [phone.value] };
        found.push({ value, raw: phone.raw, passage: phone.passage });
      }
    }
    const broken = text.match(/(?:^|\s)([\p{L}\d._-]+@[\p{L}\d-]*)(?=\.?(?:[\s;,]|$))/u)?.groups[0];
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
  }
  return found;
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
