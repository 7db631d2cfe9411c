import { comparable, fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { emailsIn, phonesIn } from "../common/contact.ts";
import type { FindingDraft } from "../draft.ts";
import { type FieldKind, groupOf, PROSE } from "./field-kinds.ts";
import { emptyField, type Field, textOf } from "./fields.ts";
import { sentenceCase } from "./wording.ts";

/** A sheet's fields in the order of meaning, with what had to be said about the order of the page. */
export interface Arranged {
  fields: Field[];
  findings: FindingDraft[];
}

/**
 * Gives text back to the field that it belongs to where a label is printed elsewhere than before its text, and
 * leaves out a part that stands twice.
 */
export function arrange(fields: readonly Field[]): Arranged {
  const arranged: Arranged = {
    fields: fields.map((f) => ({ ...f, body: [...f.body], printed: [...f.printed] })),
    findings: [],
  };
  proseAfterContact(arranged);
  textUnderLargeParts(arranged);
  economyUnderInnovation(arranged);
  repeatedParts(arranged);
  return arranged;
}

function finding(
  code: FindingDraft["code"],
  at: SourcedText,
  message: string,
  extra?: Partial<FindingDraft>,
): FindingDraft {
  return { code, passage: at.passage, message, found: null, expected: null, about: null, ...extra };
}

function titleOf(field: Field): string {
  return sentenceCase(field.label?.oneLine ?? "");
}

/** A paragraph that tells something, and not a line of an address or of a person's. */
function isProse(block: Block): boolean {
  const { text } = block;
  if (block.kind === "heading" || text.length < 60 || text.text.includes("\n")) return false;
  if (emailsIn(text).length > 0 || phonesIn(text).length > 0 || /https?:|www\./.test(text.text)) return false;
  return (
    text.length > 140 || (/[.!?…]$/u.test(text.text) && (text.text.match(/\p{Ll}{2,}/gu)?.length ?? 0) > 8)
  );
}

function move(from: Field, to: Field, blocks: readonly Block[]): void {
  from.body = from.body.filter((b) => !blocks.includes(b));
  from.printed = from.printed.filter((b) => !blocks.includes(b));
  to.body.push(...blocks);
  to.printed.push(...blocks);
}

/** The identity was set inside the story of the structure: what follows the contact goes on with the story. */
function proseAfterContact({ fields, findings }: Arranged): void {
  fields.forEach((field, i) => {
    const group = groupOf(field.kind);
    if ((group !== "contact" && group !== "identity") || field.kind === "activity") return;
    // « Qui sommes-nous ? » answered by a text.
    if (field.kind === "identity" && field.body.length > 0 && field.body.every(isProse)) {
      const story: Field = { ...emptyField("history"), label: field.label, depth: field.depth };
      move(field, story, field.body);
      fields.splice(i + 1, 0, story);
      return;
    }
    const runsIn = field.printed.length === field.body.length;
    const holdsText = field.kind !== "identity" && field.kind !== "contact";
    // What directly answers a label stays; prose comes after it.
    const answered = holdsText && (runsIn || group === "identity") ? 1 : 0;
    const blocks = field.body.slice(answered).filter(isProse);
    const [first] = blocks;
    if (!first) return;
    const before = fields.slice(0, i).findLast((f) => PROSE.has(f.kind) && f.kind !== "challenge");
    const home = before ?? fields.find((f) => f.kind === "history" && !textOf(f));
    const target = home ?? emptyField("history");
    const begun = textOf(target) !== null;
    if (!home) fields.splice(i + 1, 0, target);
    move(field, target, blocks);
    const label = home?.label;
    findings.push(
      finding(
        "misplaced-heading",
        label ?? first.text,
        !label
          ? "Un récit suit le contact sans le titre qui l'annonce."
          : begun
            ? `La fiche d'identité coupe « ${titleOf(target)} », dont le texte continue après le contact.`
            : `Le titre « ${titleOf(target)} » est imprimé avant la fiche d'identité ; son texte ne vient qu'après le contact.`,
        { found: label ? titleOf(target) : null },
      ),
    );
  });
}

/** « Caractéristiques de l'action » and the like head other fields: text right under them goes on with the field before. */
function textUnderLargeParts({ fields, findings }: Arranged): void {
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i];
    if (!field || (field.kind !== "characteristics" && field.kind !== "zoom") || field.body.length === 0)
      continue;
    const before = fields.slice(0, i).findLast((f) => f.kind !== "challenge");
    const cut =
      field.kind === "characteristics" && before && PROSE.has(before.kind) && before.body.length > 0;
    if (cut && before) {
      move(field, before, field.body);
      if (!field.label) continue;
      findings.push(
        finding(
          "misplaced-heading",
          field.label,
          `Le titre « ${titleOf(field)} » est imprimé au milieu de « ${titleOf(before) || "la partie précédente"} », dont le texte continue après lui.`,
          { found: titleOf(field) },
        ),
      );
    } else {
      const description: Field = { ...emptyField("description"), label: field.label, depth: field.depth };
      move(field, description, field.body);
      fields.splice(i + 1, 0, description);
      i++;
    }
  }
}

const ECONOMY =
  /\b(?:fonds propres|autofinancement|charges|recettes|depenses|subventions|chiffre d'affaires|budget|resultat net|equilibre|financ(?:er|ements?))\b/g;

/** « Innovation » heads its aspects; what it prints before them on money ends the economic part above it. */
function economyUnderInnovation({ fields, findings }: Arranged): void {
  fields.forEach((field, i) => {
    const before = fields[i - 1];
    const next = fields[i + 1];
    if (field.kind !== "innovation" || before?.kind !== "viability" || !field.label) return;
    if (next?.kind !== "innovation-part" && next?.kind !== "solidarity-finance") return;
    const blocks = field.body.filter((b) => (fold(b.text.text).match(ECONOMY)?.length ?? 0) >= 2);
    if (blocks.length === 0 || blocks.length < field.body.length) return;
    move(field, before, blocks);
    findings.push(
      finding(
        "misplaced-heading",
        field.label,
        `Le titre « ${titleOf(field)} » est imprimé avant la fin de « ${titleOf(before)} ».`,
        { found: titleOf(field) },
      ),
    );
  });
}

/** A part of prose whose words stand again under the same label is read once. */
function repeatedParts(arranged: Arranged): void {
  const first = new Map<FieldKind, Field[]>();
  const again = new Set<Field>();
  for (const [i, field] of arranged.fields.entries()) {
    const text = textOf(field);
    const follows = arranged.fields[i - 1]?.kind === field.kind;
    if (!text || !field.label) continue;
    const known = first.get(field.kind) ?? [];
    const same = known.find(
      (f) => f.under === field.under && comparable(textOf(f)?.text ?? "") === comparable(text.text),
    );
    const isTold = text.length >= 40 && (PROSE.has(field.kind) || groupOf(field.kind) === "action");
    if (same && (follows || isTold)) {
      again.add(field);
      const at = SourcedText.join([field.label, text]);
      arranged.findings.push(
        finding(
          "repeated-section",
          at,
          `La partie « ${titleOf(field)} » est imprimée deux fois, mot pour mot.`,
          {
            found: titleOf(field),
          },
        ),
      );
    } else first.set(field.kind, [...known, field]);
  }
  arranged.fields = arranged.fields.filter((f) => !again.has(f));
}
