import { type Block, blockPassage } from "../../parse/block.ts";
import type { FindingDraft } from "../draft.ts";

/** How far a number may run ahead of those before it, where a note or its call was lost. */
const FARTHEST = 3;

/** Notes that no text calls, and calls without a note. A note numbered far above those before it is of another volume. */
export function noteFindings(blocks: readonly Block[]): FindingDraft[] {
  const calls = new Set(blocks.flatMap((b) => b.noteCalls.map((c) => c.number)));
  const findings: FindingDraft[] = [];
  let highest = 0;
  for (const block of blocks) {
    for (const { number } of block.noteCalls) highest = Math.max(highest, Number(number));
    if (block.kind === "note" && block.noteNumber && !calls.has(block.noteNumber)) {
      const foreign = Number(block.noteNumber) > highest + FARTHEST;
      if (!foreign) highest = Math.max(highest, Number(block.noteNumber));
      findings.push({
        code: foreign ? "foreign-note" : "orphan-note",
        passage: blockPassage(block),
        message: foreign
          ? `La note ${block.noteNumber} n'est appelée nulle part et suit la note ${highest} : elle vient sans doute d'un autre volume.`
          : `La note ${block.noteNumber} n'est appelée nulle part dans le texte.`,
        found: block.text.oneLine,
        expected: foreign ? `une note numérotée ${highest + 1} au plus` : "un appel de note",
        about: null,
      });
    }
  }
  const first = new Map<string, Block>();
  for (const block of blocks) {
    if (block.kind !== "note" || !block.noteNumber) continue;
    const known = first.get(block.noteNumber);
    if (!known) first.set(block.noteNumber, block);
    else if (calls.has(block.noteNumber) && known.text.oneLine !== block.text.oneLine)
      findings.push({
        code: "orphan-note",
        passage: blockPassage(block),
        message: `Deux notes portent le numéro ${block.noteNumber} ; l'autre est à la ligne ${known.lineStart}.`,
        found: block.text.oneLine,
        expected: "un numéro pour chaque note",
        about: null,
      });
  }
  const noted = new Set(blocks.flatMap((b) => (b.noteNumber ? [b.noteNumber] : [])));
  for (const call of blocks.flatMap((b) => b.noteCalls.map((c) => ({ ...c, document: b.text.document })))) {
    if (noted.has(call.number)) continue;
    findings.push({
      code: "orphan-note",
      passage: { document: call.document, lineStart: call.line, lineEnd: call.line },
      message: `Le texte appelle la note ${call.number}, qui n'est pas dans la publication.`,
      found: call.number,
      expected: `une note ${call.number}`,
      about: null,
    });
  }
  return findings;
}

/** Links printed without an address: « [Télécharger](#) ». */
export function deadLinkFindings(blocks: readonly Block[]): FindingDraft[] {
  return blocks.flatMap((block) =>
    block.links
      .filter((link) => link.url === "" || link.url === "#")
      .map((link) => ({
        code: "dead-link" as const,
        passage: link.text.passage,
        message: `Le lien « ${link.text.oneLine} » n'a pas d'adresse dans la publication.`,
        found: link.url === "" ? "(vide)" : link.url,
        expected: "une adresse",
        about: null,
      })),
  );
}
