import type { Person } from "#domain/directory.ts";
import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { hull, type Passage } from "#domain/passage.ts";
import { comparable } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { organisationInRole } from "../common/affiliations.ts";
import { looksLikeName } from "../common/people.ts";
import { isPersonName, isRole } from "../common/speakers.ts";
import type { DocumentDraft } from "../draft.ts";

/** The people thanked: « Organisation : Nom, rôle ; Nom, rôle », « Nom (Organisation) », one an item or many in a paragraph. */
export function readThanks(blocks: readonly Block[], draft: DocumentDraft): void {
  const seen = new Map<string, Person>();
  for (const block of blocks) {
    if (block.kind === "heading" || block.kind === "note") continue;
    for (const entry of entriesOf(block)) {
      const opened = openerOf(entry);
      for (const part of splitPeople(opened?.rest ?? entry)) {
        const person = personIn(part, opened?.organisation ?? null);
        if (!person) continue;
        draft.people.push(person);
        reportDoubt(part, person, draft);
        const twice = seen.get(comparable(person.name));
        if (twice && twice.organisation !== person.organisation) reportTwice(twice, person, draft);
        seen.set(comparable(person.name), person);
      }
    }
  }
}

/** An item is one entry. A paragraph that thanks several is cut at semicolons, or at commas between « Nom (X) ». */
function entriesOf(block: Block): SourcedText[] {
  if (block.kind === "item") return [block.text];
  const lines = printedLines(block.text).map(({ text }) => text);
  const named = lines.filter((line) => isPersonName(line.text.split(/\s*[,(]\s*/u)[0] ?? ""));
  if (lines.length > 1 && named.length === lines.length) return lines;
  const said = block.text.without(
    /^[^:.]{0,160}?(?:merci|remerci\p{L}+|gratitude|reconnaissance)(?![\p{L}])[^:.]{0,80}?(?::\s*|(?:à|aux?)\s+(?=(?:M\.|Mme\s)?\p{Lu}))/iu,
  );
  const parts = said.split(/\s*;\s*(?:et\s+)?|(?<=\)),\s+(?:et\s+)?(?:à\s+)?|(?<=\))\s+et\s+(?:à\s+)?/u);
  const cut = parts.length === 1 ? said.split(/\s*,\s+|\s+et\s+/u) : [];
  if (cut.length > 1 && cut.every((p) => isPersonName(p.without(/[.\s]+$/u).oneLine))) return cut;
  return parts.map((part) => part.without(/[\s.]+$/u));
}

interface Opener {
  organisation: SourcedText;
  rest: SourcedText;
}

/** « Organisation : … », « Organisation, Nom PRÉNOM, … », « Organisation – Nom, … »: whose people follow. */
function openerOf(entry: SourcedText): Opener | null {
  for (const pattern of [
    /^([^:;]{2,80}?)\s*:\s+/u,
    /^([^,:;\n]{2,60}?)\s[–—-]\s+(?=\p{Lu}[\p{L}'’-]+\s+\p{Lu})/u,
    /^([^,:;\n]{2,60}?),\s+(?=\p{Lu}[\p{L}'’-]+\s+\p{Lu}[^,]*,)/u,
  ]) {
    const match = entry.match(pattern);
    const organisation = match?.groups[0];
    if (!match || !organisation) continue;
    const rest = entry.slice(match.end);
    const first = rest.split(/[,\n;]/u)[0];
    // « Marie Dupont : directrice » opens with the person.
    if (isPersonName(organisation.oneLine) && !(first && isPersonName(first.oneLine))) continue;
    return { organisation: organisation.trim(), rest };
  }
  return null;
}

/** People of one organisation: cut at « ; », and at line ends before a name. */
function splitPeople(text: SourcedText): SourcedText[] {
  return text.split(/\s*;\s*/u).flatMap((part) => {
    const cuts: SourcedText[] = [];
    let from = 0;
    // A line's end is the author's, or the page's inside a paragraph.
    for (const { start, end } of part.matchAll(
      /\n|\s(?=\p{Lu}[\p{L}'’-]+\s(?:\p{Ll}{2,3}\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,)/gu,
    )) {
      const hard = part.text.slice(start, end) === "\n";
      if (!hard && part.slice(start + 1).lineStart === part.slice(0, start).lineEnd) continue;
      const next = part.text.slice(end).split(/[,\n]/u)[0] ?? "";
      if (
        looksLikeName(next) &&
        !isRole(next) &&
        part.text.slice(from, start).includes(",") &&
        part.text.slice(end).includes(",")
      ) {
        cuts.push(part.slice(from, start));
        from = end;
      }
    }
    cuts.push(part.slice(from));
    return cuts.map((c) => c.trim()).filter((c) => c.length > 0);
  });
}

/** One person: the name, what they do, and the organisation if none stands before. */
function personIn(part: SourcedText, organisation: SourcedText | null): Person | null {
  // Line ends inside one person's line are the page's: « Chargée⏎de développement ».
  const line = part.respelled(part.text.replaceAll("\n", " ")).without(/[\s.]+$/u);
  const cut = line.match(/\s*(?:,|\s:|\s[–—-](?=\s)|\s(?=\())\s*/u);
  const name = (cut ? line.slice(0, cut.start) : line).without(/^(?:M\.|Mme|Monsieur|Madame|à|au|et)\s+/u);
  if (!looksLikeName(name.oneLine) || isRole(name.oneLine)) return null;
  const rest = cut ? line.slice(cut.end).trim() : null;
  // « Nom (Organisation) », « Nom, rôle (Organisation) »
  const bracket = rest?.match(/^([^()]*)\(([^()]{2,120})\)/u);
  const bracketed = bracket?.groups[1];
  const before = bracket?.groups[0]?.without(/[\s,]+$/u) ?? null;
  let role = bracketed ? (before?.isBlank ? null : before) : rest && !rest.isBlank ? rest : null;
  let house = organisation ?? bracketed ?? null;
  // « Nom, Organisation »: capitals that are no function.
  if (
    role &&
    !house &&
    /^\p{Lu}/u.test(role.text) &&
    !isRole(role.text) &&
    !role.text.includes(",") &&
    !parseDepartment(role.oneLine)
  ) {
    house = role;
    role = null;
  }
  if (role && !house) {
    house = organisationInRole(role);
    if (house)
      role = role
        .slice(0, role.text.lastIndexOf(house.text))
        .without(/(?:[\s,]+(?:de (?:la |l['’])?|du |des |d['’]|à la |à l['’]|au |chez |pour ))?[\s,]*$/u)
        .without(/[\s,]*(?:\s(?:de|du|des|à|au|chez|pour|de la|de l['’]|d['’]))?$/u);
  }
  const said = role && !role.isBlank && !parseDepartment(role.oneLine) ? role : null;
  const passage = hull([name.passage, ...[said, house].flatMap((p): Passage[] => (p ? [p.passage] : []))]);
  return (
    passage && {
      name: name.oneLine,
      role: said?.oneLine ?? null,
      organisation: house?.oneLine ?? null,
      context: "thanked",
      passage,
    }
  );
}

function reportDoubt(part: SourcedText, person: Person, draft: DocumentDraft): void {
  const place = part.text.split(/\s*,\s*/u).find((p) => parseDepartment(p.trim()));
  if (place) {
    draft.findings.push({
      code: "mislabelled-field",
      passage: part.passage,
      message: `« ${place.trim()} » est imprimé à la place de la fonction de ${person.name}.`,
      found: place.trim(),
      expected: "une fonction",
      about: null,
    });
  }
  const count = (mark: RegExp) => part.text.match(mark)?.length ?? 0;
  const unpaired = count(/"/gu) % 2 === 1 || count(/«/gu) !== count(/»/gu);
  if (!/(\p{L})\1\1/u.test(part.text) && !unpaired) return;
  draft.findings.push({
    code: "truncated-text",
    passage: part.passage,
    message: `La fonction de ${person.name} semble abîmée dans la publication.`,
    found: part.oneLine,
    expected: null,
    about: null,
  });
}

function reportTwice(first: Person, again: Person, draft: DocumentDraft): void {
  draft.findings.push({
    code: "repeated-section",
    passage: again.passage,
    message: `${again.name} est remercié deux fois : sous « ${first.organisation ?? "—"} » et sous « ${again.organisation ?? "—"} ».`,
    found: again.organisation,
    expected: first.organisation,
    about: null,
  });
}
