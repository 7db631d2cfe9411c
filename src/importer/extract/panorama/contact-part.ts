import { fold } from "#lib/text.ts";
import { names } from "../../attribute/subject.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { addressesIn } from "../common/address.ts";
import { urlsIn } from "../common/contact.ts";
import { readContactPeople } from "../common/contact-people.ts";
import type { DocumentDraft, InitiativeDraft, PlaceDraft } from "../draft.ts";
import { sameName } from "./name.ts";

/** Reads the contact of a case study: a name, perhaps people and what they do, addresses and numbers. */
export function readContact(
  blocks: readonly Block[],
  initiative: InitiativeDraft,
  draft: DocumentDraft,
): void {
  const [first] = blocks;
  if (!first) return;
  const known = [
    initiative.name.value,
    ...initiative.aliases.map((a) => a.value),
    ...initiative.relations.filter((r) => r.kind === "carrier").map((r) => r.name),
  ];
  const read = readContactPeople(blocks.flatMap(linesOf).filter((line) => !isHouse(line, known)));
  for (const { value, raw, passage } of read.contacts) {
    const isKnown = draft.people.some((p) => value.name !== null && sameName(p.name, value.name));
    const person = value.name !== null && (isKnown || isSomebody(value, read.contacts.length));
    const contact = person ? value : { ...value, name: null, role: null };
    if (person || contact.emails.length + contact.phones.length > 0)
      initiative.contacts.push({ value: contact, raw, passage });
  }
  for (const person of read.people) {
    if (!initiative.contacts.some((c) => c.value.name === person.name)) continue;
    draft.people.push({ ...person, organisation: null, context: "contact" });
  }
  initiative.places.push(...blocks.flatMap((b) => addressOf(b, known)));
  const sites = blocks.flatMap((b) => [
    ...urlsIn(b.text),
    ...b.links
      .filter((l) => /^https?:\/\//iu.test(l.url) && URL.canParse(l.url))
      .map((l) => l.text.sourced(l.url)),
  ]);
  initiative.websites.push(...sites.filter((s, i) => sites.findIndex((o) => o.value === s.value) === i));
  draft.findings.push(...read.findings.map((finding) => ({ ...finding, about: initiative.name.value })));
  if (initiative.contacts.length === 0 && initiative.websites.length === 0) {
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

/** The lines of a block as people are printed on them, with the addresses that stand only behind its links. */
function linesOf(block: Block): SourcedText[] {
  const lines = printedLines(block.text).flatMap(({ text }) =>
    text.split(
      /\n|\s[/|•]\s|\s[–—-]\s(?=[\d+(]|t[ée]l|\S+@|\p{Lu})|,\s+(?=\S+@|\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+,)/u,
    ),
  );
  const hidden = block.links.flatMap((link) => {
    const address = /^mailto:([^?]+)/iu.exec(link.url)?.[1];
    const shown = address && fold(link.text.text).includes(fold(address));
    return address && !shown ? [SourcedText.ofLine(block.text.document, link.text.lineStart, address)] : [];
  });
  const own = lines.filter(
    (line) => !block.links.some((l) => l.text.oneLine === line.oneLine && !line.text.includes("@")),
  );
  return [...own, ...hidden];
}

/** « 12 rue X, 60180 Y », behind the name of the house or alone. */
function addressOf(block: Block, known: readonly string[]): PlaceDraft[] {
  return printedLines(block.text).flatMap(({ text }) => {
    if (!/(?<!\d)\d{2}\s?\d{3}\s+\p{Lu}/u.test(text.text) || text.text.includes("@")) return [];
    const first = text.split(/\s*,\s*/u).find((part) => !names(part, known));
    const start = first ? text.text.indexOf(first.text) : 0;
    return addressesIn(text.slice(start).without(/[\s,;]+$/u));
  });
}

/** The line is the name of the house, of its carrier or of what it runs, and of nobody. */
function isHouse(line: SourcedText, known: readonly string[]): boolean {
  return (
    !line.text.includes("@") &&
    !/\d{2}\s?\d{2}/u.test(line.text) &&
    line.text.length < 90 &&
    names(line, known)
  );
}

const ROLE =
  /^(?:\p{Ll}|direct|pr[ée]sident|charg|respons|coordin|conseil|g[ée]rant|chef|r[ée]f[ée]rent|d[ée]l[ée]gu|animat|assist|secr[ée]t)/iu;

/** What is read as a name is a person's where a role or an address says so. */
function isSomebody(
  contact: { name: string | null; role: string | null; emails: string[] },
  count: number,
): boolean {
  const name = contact.name ?? "";
  if (contact.role && ROLE.test(contact.role)) return true;
  const words = fold(name)
    .split(/[^a-z]+/u)
    .filter((w) => w.length > 2);
  return (
    contact.emails.some((e) => words.some((w) => (e.split("@")[0] ?? "").includes(w))) &&
    count > 0 &&
    words.length <= 4
  );
}
