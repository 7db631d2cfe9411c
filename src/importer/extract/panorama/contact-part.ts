import { hull } from "#domain/passage.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import { emailsIn, phonesIn, urlsIn } from "../common/contact.ts";
import { readPerson } from "../common/people.ts";
import type { DocumentDraft, InitiativeDraft } from "../draft.ts";

/** Reads the contact of a case study: a name, perhaps a person and what she does, addresses and numbers. */
export function readContact(
  blocks: readonly Block[],
  initiative: InitiativeDraft,
  draft: DocumentDraft,
): void {
  for (const block of blocks) {
    const emails = emailsIn(block.text);
    const phones = phonesIn(block.text);
    initiative.websites.push(...urlsIn(block.text));
    const person =
      block.text
        .split(/\n|\s[–-]\s/u)
        .map((line) => readPerson(line.without(/[\s,;:]+$/u)))
        .find((p) => p?.role) ?? null;
    if (emails.length === 0 && phones.length === 0 && !person) continue;
    const passage = hull([...emails, ...phones, ...(person ? [person.name] : [])].map((v) => v.passage));
    if (!passage) continue;
    initiative.contacts.push({
      value: {
        name: person?.name.value ?? null,
        role: person?.role?.value ?? null,
        emails: emails.map((e) => e.value),
        phones: phones.map((p) => p.value),
      },
      raw: block.text.oneLine,
      passage,
    });
    if (person) {
      draft.people.push({
        name: person.name.value,
        role: person.role?.value ?? null,
        organisation: person.organisation?.value ?? initiative.name.value,
        context: "contact",
        passage: person.name.passage,
      });
    }
    for (const phone of phones) {
      if (phone.value.e164) continue;
      draft.findings.push({
        code: "invalid-phone",
        passage: phone.passage,
        message: `Le numéro « ${phone.raw} » n'est pas un numéro de téléphone français complet.`,
        found: phone.raw,
        expected: "dix chiffres",
        about: initiative.name.value,
      });
    }
  }
  const [first] = blocks;
  if (first && initiative.contacts.length === 0) {
    draft.findings.push({
      code: "empty-field",
      passage: blockPassage(first),
      message: "La partie « Contact » ne donne ni adresse électronique, ni téléphone, ni personne.",
      found: first.text.oneLine,
      expected: "un moyen de contacter l'initiative",
      about: initiative.name.value,
    });
  }
}
