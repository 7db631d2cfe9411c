import { SourcedText } from "../../parse/sourced-text.ts";
import { addressesIn } from "../common/address.ts";
import { urlsIn } from "../common/contact.ts";
import { readContactPeople } from "../common/contact-people.ts";
import { isSameName } from "../common/near-names.ts";
import { PERSON } from "../common/people.ts";
import { sentences } from "../common/sentences.ts";
import { isPersonName, isRole } from "../common/speakers.ts";
import type { DocumentDraft, InitiativeDraft } from "../draft.ts";
import { isAddressLine, isReach, labelled } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { LED_BY } from "./rank.ts";
import { hostOf } from "./title-names.ts";

/** Words after which a line tells how to reach somebody. */
const INTRODUCED =
  /(?:[Cc]ontacts?|[Rr]enseignements|[Ii]nformations?|[Ii]nfos?|[Ss]ite|écrire à)\s?:?\s+(.+)$/u;
/** « Fondation X – 18 rue de la Paix, 62000 Arras »: whose address a line prints. */
const SIGNED = /^[^\p{L}\d]*(\p{Lu}[^,–—|]{3,70}?)(?:,|\s[–—|-])\s/u;

/** How to reach it: the lines with an address, a phone or a site, and the name that stands among them. */
export function fillContacts(
  initiative: InitiativeDraft,
  pieces: readonly Piece[],
  draft: DocumentDraft,
): void {
  const own = pieces.filter(
    ({ text }) => !isAnothers(text, initiative.name.value) && labelled(text)?.kind !== "company-number",
  );
  const { contacts, people, findings } = readContactPeople(own.flatMap(({ text }) => reachLines(text)));
  initiative.contacts.push(...contacts);
  draft.findings.push(...findings.map((f) => ({ ...f, about: initiative.name.value })));
  for (const { name, role, passage } of people)
    if (!draft.people.some((p) => p.name === name))
      draft.people.push({ name, role, organisation: initiative.name.value, context: "contact", passage });
  for (const { text } of own)
    for (const url of urlsIn(text))
      if (!initiative.websites.some((w) => w.value === url.value)) initiative.websites.push(url);
  for (const { whole } of own.flatMap(({ text }) => text.matchAll(BARE_SITE)))
    if (!initiative.websites.some((w) => w.value.includes(whole.text)))
      initiative.websites.push(whole.sourced(`http://${whole.text}`));
  const parts = own
    .filter(({ text }) => labelled(text) === null || isReach(text.text))
    .flatMap(({ text }) => sentences(text))
    .flatMap((text) => text.split(/\s+[–—|]\s+(?!\d{5})/u))
    .map((part) => part.without(SIGNED_STREET))
    .filter((part) => isAddressLine(part.text));
  if (parts.length > 0 && initiative.places.every((p) => p.role !== "address"))
    initiative.places.push(...addressesIn(SourcedText.join(parts, "\n")).slice(0, 1));
}

/** How to reach those whom a text tells of, where it says so apart: « PRATIQUE. SOLIPAL : … », « contact@solipal.fr ». */
export function fillApart(
  initiatives: readonly InitiativeDraft[],
  pieces: readonly Piece[],
  draft: DocumentDraft,
): void {
  for (const piece of pieces)
    for (const text of sentences(piece.text).filter((s) => isReach(s.text))) {
      const opened = text.match(/^([^:]{2,70}?)\s?:\s/u);
      const head = opened?.groups[0];
      for (const initiative of initiatives) {
        const { name, contacts, websites } = initiative;
        const isNamed = opened && head && isSameName(head.oneLine, name.value);
        const told = isNamed
          ? [text.slice(opened.end)]
          : text
              .matchAll(ADDRESS)
              .flatMap(({ whole, groups: [host] }) =>
                host && isHostOf(host.text, name.value, initiatives) ? [whole] : [],
              );
        const known = [
          ...contacts.flatMap(({ value }) => [...value.emails, ...value.phones.map((p) => p.raw)]),
          ...websites.map((w) => w.value),
        ];
        const fresh = told.filter((t) => !known.some((k) => t.text.toLowerCase().includes(k)));
        if (fresh.length > 0)
          fillContacts(
            initiative,
            fresh.map((t) => ({ ...piece, text: t })),
            draft,
          );
      }
    }
}

/** Whoever leads it is whom one asks for, wherever the text says so: « Présents : Odile Warembourg, directrice des Moissons ». */
export function fillLeaders(initiatives: readonly InitiativeDraft[], { people }: DocumentDraft): void {
  for (const { name, role, organisation, passage } of people) {
    if (!role || !organisation || !LED_BY.test(role)) continue;
    const led = initiatives.find((i) => isSameName(i.name.value, organisation));
    if (led?.contacts.every(({ value }) => !value.name || !isSameName(value.name, name)))
      led.contacts.push({ value: { name, role, emails: [], phones: [] }, raw: name, passage });
  }
}

const ADDRESS = /[\p{L}\d._-]{2,40}@([\p{L}\d-]{4,40})\.[a-z]{2,8}/u;

/** Is a host called like one of them, or by the first words of its name, and like no other? */
function isHostOf(host: string, name: string, all: readonly InitiativeDraft[]): boolean {
  const bare = host.replaceAll("-", "").toLowerCase();
  const isIts = (own: string) => bare.length > 5 && hostOf(own).startsWith(bare);
  return isIts(name) && all.filter((i) => isIts(i.name.value)).length === 1;
}

/** « La Part du Chêne, 9 rue des Tanneurs »: the name before a street. */
const SIGNED_STREET = /^[^\d]{3,70}?,\s(?=\d{1,4}[,\s])/u;

/** « voilesetco.fr »: a site printed without what makes it one. */
const BARE_SITE =
  /(?<![\p{L}\d@._-])[a-z\d-]{3,}(?:\.[a-z\d-]+)*\.(?:fr|org|com|net|eu|coop|info|asso|example)(?![\p{L}\d@._-])/u;

/** Is an address signed by somebody else? */
function isAnothers(text: SourcedText, name: string): boolean {
  const signed = text.match(SIGNED)?.groups[0];
  if (!signed || !isAddressLine(text.text) || isAddressLine(signed.text)) return false;
  return !isSameName(signed.oneLine, name) && !isPersonName(signed.text) && /\s/u.test(signed.text);
}

/** The lines of a piece that tell how to reach somebody, each with the person before it. */
function reachLines(text: SourcedText): SourcedText[] {
  const label = labelled(text);
  // « Responsable : M. Régis Roy, gérant »: he says himself what he does.
  const isWho = /^(?:M\.|Mme|Mlle)\s|^[^,]{4,40},\s\p{Ll}/u.test(label?.value.text ?? "");
  if (label && isPersonLabel(label.label)) return [isWho ? label.value : text];
  if (!isReach(text.text)) return label?.kind === "contact" ? [label.value] : [];
  const reach =
    label?.value ?? (text.length < 160 ? text : (sentences(text).find((s) => isReach(s.text)) ?? text));
  const said = reach.match(INTRODUCED)?.groups[0] ?? reach;
  const person = said
    .matchAll(PERSON)
    .find(({ whole, end }) => isPersonName(whole.text) && /^,\s\S{0,60}(?:@|\d)/u.test(said.text.slice(end)));
  const from = person ? said.slice(person.start) : said;
  return from
    .split(/\s+[–—|-]\s+|\s*[;|]\s*|,?\sou\s|,?\s(?:demande[rz]|contacte[rz])\s/u)
    .filter((line) => isReach(line.text) || !isAddressLine(line.text));
}

/** « Directrice : », « Responsable : ». */
export function isPersonLabel(label: SourcedText | undefined): boolean {
  return label !== undefined && (isRole(label.text) || /^resp\.?$/iu.test(label.text.trim()));
}
