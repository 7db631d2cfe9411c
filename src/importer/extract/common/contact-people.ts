import type { Contact, Phone } from "#domain/directory.ts";
import { hull, type Passage, type Sourced } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { FindingDraft } from "../draft.ts";
import { emailsIn, phonesIn } from "./contact.ts";
import { looksLikeName } from "./people.ts";

/** People printed together with what reaches them. */
interface Group {
  names: SourcedText[];
  role: SourcedText | null;
  emails: Sourced<string>[];
  phones: Sourced<Phone>[];
  passages: Passage[];
}

export interface ContactPeople {
  contacts: Sourced<Contact>[];
  /** Each person, with the lines that name them and their role. */
  people: { name: string; role: string | null; passage: Passage }[];
  findings: FindingDraft[];
}

const ROLE =
  /^(?:(?:vice|co|sous)[- ]?)?(?:direct(?:eur|rice)|pr[ée]sident|responsable|chef|charg[ée]e?|coordinat|coordonnat|g[ée]rante?|secr[ée]taire|tr[ée]sori[eè]r|fondat|co-?fondat|membres?|animat|conseill|d[ée]l[ée]gu|encadrante?|assistante?|adjointe?|administrat|accompagnat|r[ée]f[ée]rente?|dirigeante?|porteu|maire|technicien|ing[ée]nieur|associ[ée]e?s?|b[ée]n[ée]vole|gestionnaire|attach[ée]e?|cadre|p[oô]le|service)/iu;
const CIVILITY = /^(?:M\.?|MM\.|Mme|Mmes|Mlle|Mr|Monsieur|Madame|Messieurs|Mesdames|Dr)\s+/u;
const PLURAL_CIVILITY = /^(?:MM\.|Mmes|Messieurs|Mesdames)\s+/u;
const REACH =
  /(?<![\p{L}])(?:t[ée]l(?:[ée]phone|\.)?s?|portable|mobile|port\.?|fax|standard|e-?mails?|m[ée]l|mails?|courriels?|fixe)(?![\p{L}])\s*(?:n°\s*)?(?:\([^)]*\)\s*)?[:.]*\s*|[☎📞✉]\s*/giu;
const ROLE_LABEL = /^(?:fonctions?|postes?|qualit[ée]|r[oô]le|titre)\s*:\s*/iu;

/**
 * Reads the lines of a contact: names (« Messieurs A et B » are two people), roles (« Fonction : Directrice »,
 * « Nom - Directeur »), phones and e-mails. What follows a person reaches that person.
 */
export function readContactPeople(lines: readonly SourcedText[]): ContactPeople {
  const groups: Group[] = [];
  const findings: FindingDraft[] = [];
  const group = (): Group => {
    const last = groups.at(-1);
    if (last) return last;
    const opened: Group = { names: [], role: null, emails: [], phones: [], passages: [] };
    groups.push(opened);
    return opened;
  };
  for (const line of lines) {
    const emails = emailsIn(line);
    const phones = phonesIn(line);
    findings.push(...doubtsIn(line, emails, phones));
    const rest = withoutReach(line);
    if (rest && !rest.isBlank) for (const said of eachPerson(rest)) readWords(said, groups, group);
    if (emails.length + phones.length === 0 && (!rest || rest.isBlank)) continue;
    const target = group();
    target.emails.push(...emails);
    target.phones.push(...phones);
    target.passages.push(line.passage);
  }
  return { ...settle(groups), findings };
}

/** A line without its phones, e-mails and their labels; null where nothing else stands on it. */
function withoutReach(line: SourcedText): SourcedText | null {
  const [first] = [
    ...line.matchAll(REACH),
    ...line.matchAll(/(?<![\d\p{L}])(?:\+33|0033|0)\s?(?:\(0\)\s?)?\d(?:[\s.-]?\d){2,}/gu),
    ...line.matchAll(/(?<!\S)\S+@\S*/gu),
    ...line.matchAll(/(?:https?:\/\/|www\.)\S+/giu),
  ].sort((a, b) => a.start - b.start);
  if (!first) return line.without(/(?<![\s,;:–-])[\s,;:–-]+$/u);
  const before = line.slice(0, first.start).without(/(?<![\s,;:(–-])[\s,;:(–-]+$/u);
  return /\p{L}{2}/u.test(before.text) ? before : null;
}

/** « Anne Petit, directrice », or a name over a line that says what she does: among the lines of an address, a person. */
export function isPersonLine(line: SourcedText, next?: SourcedText): boolean {
  const [name, role] = line.text.split(/\s*[,(]\s*|\s+[–—-]\s+/u);
  if (ROLE.test(line.text)) return false;
  if (!name || !looksLikeName(name)) return false;
  if (CIVILITY.test(name)) return true;
  return role === undefined ? next !== undefined && ROLE.test(next.text) : ROLE.test(role);
}

/** « Anne Petit, directrice – Paul Roy, chef d'atelier »: each with what they do. */
function eachPerson(line: SourcedText): SourcedText[] {
  const parts = line.split(/\s+[–—-]\s+|\s*[;/]\s+/u);
  const people = parts.filter(
    (part) => looksLikeName(part.text.split(",")[0] ?? "") && part.text.includes(","),
  );
  return parts.length > 1 && people.length === parts.length ? parts : [line];
}

function readWords(text: SourcedText, groups: Group[], group: () => Group): void {
  const role = text.match(ROLE_LABEL);
  if (role) {
    addRole(group(), text.slice(role.end));
    return;
  }
  if (ROLE.test(text.text)) {
    const named = text.match(/^([^:]{3,60}?)\s*:\s+/u);
    const name = named ? text.slice(named.end) : null;
    if (named?.groups[0] && name && looksLikeName(name.oneLine)) {
      open(groups, [name]).role = named.groups[0];
      return;
    }
    addRole(group(), text);
    return;
  }
  const plural = PLURAL_CIVILITY.test(text.text);
  const [head, ...tail] = text.split(/\s*(?:,|\s:|:\s|\s[–-]\s|\()\s*/u);
  if (!head) return;
  const names = head.split(/\s+(?:et|&)\s+|\s+\/\s+/u).map((n) => n.without(CIVILITY));
  const people = names.every(
    (n) => looksLikeName(n.oneLine) || (plural && /^\p{Lu}[\p{L}'’-]+$/u.test(n.text)),
  );
  const single = CIVILITY.test(head.text) && names.every((n) => /^\p{Lu}/u.test(n.text));
  if (people || single) {
    const opened = open(groups, names);
    const [said] = tail;
    if (said) addRole(opened, text.slice(text.text.indexOf(said.text, head.length)).without(/\)\s*$/u));
  } else {
    addRole(group(), text);
  }
}

function open(groups: Group[], names: SourcedText[]): Group {
  const last = groups.at(-1);
  // What came before any name reaches the first person.
  if (last && last.names.length === 0 && last.role === null) {
    last.names.push(...names);
    return last;
  }
  const opened: Group = { names: [...names], role: null, emails: [], phones: [], passages: [] };
  groups.push(opened);
  return opened;
}

function addRole(group: Group, text: SourcedText): void {
  const role = text.trim().without(/(?<![\s,;])[\s,;]+$/u);
  if (role.isBlank) return;
  if (!group.role) group.role = role;
  else group.passages.push(role.passage);
}

function settle(groups: readonly Group[]): Omit<ContactPeople, "findings"> {
  const contacts: Sourced<Contact>[] = [];
  const people: ContactPeople["people"] = [];
  for (const { names, role, emails, phones, passages } of groups) {
    const own = [...(role ? [role.passage] : []), ...passages];
    for (const name of names.length > 0 ? names : [null]) {
      const passage = hull(name ? [name.passage, ...own] : own);
      if (!passage) continue;
      const contact: Contact = {
        name: name?.oneLine ?? null,
        role: role?.oneLine ?? null,
        emails: [...new Set(emailsOf(name, names, emails))],
        phones: uniquePhones(phones.map((p) => p.value)),
      };
      if (!contact.name && contact.emails.length + contact.phones.length === 0) continue;
      contacts.push({
        value: contact,
        raw: name?.oneLine ?? contact.emails[0] ?? contact.phones[0]?.raw ?? "",
        passage,
      });
      const said = name && hull([name.passage, ...(role ? [role.passage] : [])]);
      if (name && said) people.push({ name: name.oneLine, role: role?.oneLine ?? null, passage: said });
    }
  }
  return { contacts, people };
}

/** Of several people an address that bears the name of one is that one's alone. */
function emailsOf(
  name: SourcedText | null,
  names: readonly SourcedText[],
  emails: readonly Sourced<string>[],
): string[] {
  const bears = (email: string, who: SourcedText) =>
    fold(who.text)
      .split(/[\s-]+/)
      .some((w) => w.length > 2 && (email.split("@")[0] ?? "").includes(w));
  return emails
    .map((e) => e.value)
    .filter((email) => !name || !names.some((n) => bears(email, n)) || bears(email, name));
}

function uniquePhones(phones: readonly Phone[]): Phone[] {
  return [...new Map(phones.map((p) => [p.e164 ?? p.raw, p])).values()];
}

function doubtsIn(
  line: SourcedText,
  emails: readonly Sourced<string>[],
  phones: readonly Sourced<Phone>[],
): FindingDraft[] {
  const findings: FindingDraft[] = phones
    .filter(({ value }) => value.e164 === null)
    .map(({ value, passage }) => {
      const digits = value.raw.replace(/\D/g, "").length;
      return {
        code: "invalid-phone",
        passage,
        message: `Le numéro « ${value.raw} » a ${digits} chiffres.`,
        found: value.raw,
        expected: "dix chiffres",
        about: null,
      };
    });
  const short = line.match(/(?:t[ée]l\p{L}{0,8}|portable|mobile)[\s.:]{0,6}(\d[\d\s.-]{1,12}\d)\s{0,2}$/iu)
    ?.groups[0];
  if (short && phones.length === 0) {
    findings.push({
      code: "invalid-phone",
      passage: short.passage,
      message: `Le numéro « ${short.oneLine} » n'est pas un numéro de téléphone entier.`,
      found: short.oneLine,
      expected: "dix chiffres",
      about: null,
    });
  }
  for (const { whole } of line.matchAll(/(?<![^\s:;,<>()])[^\s:;,<>()]+@[^\s:;,<>()]*/gu)) {
    if (emails.some((e) => whole.text.toLowerCase().includes(e.value))) continue;
    findings.push({
      code: "invalid-email",
      passage: whole.passage,
      message: `L'adresse « ${whole.oneLine} » est incomplète.`,
      found: whole.oneLine,
      expected: "une adresse de la forme nom@domaine.fr",
      about: null,
    });
  }
  return findings;
}
