import type { Person } from "#domain/directory.ts";
import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { looksLikeName, readPerson } from "../common/people.ts";
import type { DocumentDraft } from "../draft.ts";

/** The people thanked: « Organisation : Nom, rôle ; Nom, rôle », one organisation an item. */
export function readThanks(blocks: readonly Block[], draft: DocumentDraft): void {
  for (const block of blocks) {
    if (block.kind !== "item") continue;
    const opener =
      block.text.match(/^([^:;]{2,80}?)\s*:\s+/u) ??
      block.text.match(/^([^,:;]{2,60}?),\s+(?=\p{Lu}[\p{L}-]+\s+\p{Lu}[^,]*,)/u);
    const organisation = opener?.groups[0]?.oneLine ?? null;
    const people = opener ? block.text.slice(opener.end) : block.text;
    for (const part of splitPeople(people)) {
      const person = readPerson(onOneLine(part));
      if (!person) continue;
      const role = person.organisation
        ? `${person.role?.value ?? ""}, ${person.organisation.value}`
        : (person.role?.value ?? null);
      const found: Person = {
        name: person.name.value,
        role: role && parseDepartment(role) ? null : role,
        organisation,
        context: "thanked",
        passage: part.passage,
      };
      draft.people.push(found);
      if (/(\p{L})\1\1/u.test(part.text) || /["«][^"»]*$/u.test(part.text)) {
        draft.findings.push({
          code: "truncated-text",
          passage: part.passage,
          message: `La fonction de ${person.name.value} semble abîmée dans la publication.`,
          found: part.oneLine,
          expected: null,
          about: null,
        });
      }
    }
  }
}

/** People of one organisation: cut at « ; », and at line ends before a name. */
function splitPeople(text: SourcedText): SourcedText[] {
  return text.split(/\s*;\s*/u).flatMap((part) => {
    const cuts: SourcedText[] = [];
    let from = 0;
    for (const { start, end } of part.matchAll(/\n/gu)) {
      const next = part.text.slice(end).split(/[,\n]/u)[0] ?? "";
      if (
        looksLikeName(next) &&
        part.text.slice(from, start).includes(",") &&
        /,/.test(part.text.slice(end))
      ) {
        cuts.push(part.slice(from, start));
        from = end;
      }
    }
    cuts.push(part.slice(from));
    return cuts.map((c) => c.trim()).filter((c) => c.length > 0);
  });
}

/** Line ends inside one person's line are the page's: « Chargée⏎de développement ». */
function onOneLine(text: SourcedText): SourcedText {
  return text.mapBreaks(" ");
}
