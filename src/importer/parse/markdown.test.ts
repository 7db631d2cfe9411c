import { expect, test } from "vitest";
import { readDocument } from "../read/document.ts";
import { parseMarkdown } from "./markdown.ts";

function blocks(text: string) {
  const entry = {
    id: "essai",
    file: "essai.txt",
    family: "panorama" as const,
    title: "Essai",
    publisher: "DREETS",
    publishedOn: "2025",
    territories: [],
  };
  return parseMarkdown(readDocument(entry, new TextEncoder().encode(text))).blocks;
}

test("each slice of a block knows its own lines", () => {
  const [contact] = blocks("**Contact** :  \nAnne Durand  \nDirectrice  \nMail : a@b.fr\n");
  expect(contact?.text.text).toBe("Contact :\nAnne Durand\nDirectrice\nMail : a@b.fr");
  expect(contact?.text.match(/Directrice/)?.whole.passage).toEqual({
    document: "essai",
    lineStart: 3,
    lineEnd: 3,
  });
  expect(contact?.text.match(/a@b\.fr/)?.whole.lineStart).toBe(4);
});

test("what a page break cut is one sentence again, hyphens taken away, lines kept", () => {
  const found = blocks("Le Jardin, du-\n\nrant ses 11 années, a été soutenu\n\npar un club.\n");
  expect(found).toHaveLength(1);
  expect(found[0]?.text.text).toBe("Le Jardin, durant ses 11 années, a été soutenu par un club.");
  expect(found[0]).toMatchObject({ lineStart: 1, lineEnd: 5 });
});

test("a paragraph that ends with a full stop, or is followed by a capital, stays whole", () => {
  expect(blocks("Une phrase.\n\nune autre")).toHaveLength(2);
  expect(blocks("Sans point\n\nUne autre")).toHaveLength(2);
});

test("arrows and dashes are items of the same list", () => {
  expect(blocks("- un\n- deux\n\n→ trois\n\n→ **quatre**").map((b) => b.kind)).toEqual([
    "item",
    "item",
    "item",
    "item",
  ]);
});

test("a raised number calls a note, after metres it is a unit", () => {
  const [text, note] = blocks(
    "Une filière<sup>7</sup> sur 300 m<sup>2</sup>.\n\n<sup>7</sup> Source :\n\n\\* Un titre, 2022\n",
  );
  expect(text?.text.text).toBe("Une filière sur 300 m².");
  expect(text?.noteCalls).toEqual([{ number: "7", line: 1 }]);
  expect(note).toMatchObject({ kind: "note", noteNumber: "7", lineEnd: 5 });
});

test("an indented line is no code, a tag no block, dashes under a text no title", () => {
  expect(
    blocks("    » Un atelier\n\n<b>INTRODUCTION</b>\t<b>4</b>\n\nTexte\n---\n").map((b) => b.kind),
  ).not.toContain("heading");
});

test("bold survives as markdown, a hard break too, and nothing of the source acts as markup by accident", () => {
  const [block] = blocks("**Gras** puis 2 \\* 3  \nligne");
  expect(block?.text.toMarkdown()).toBe("**Gras** puis 2 \\* 3\\\nligne");
});

test("a small raised figure calls or opens a note, the exponent of a unit does not", () => {
  const [text, note] = blocks("La loi AGEC¹ et un local de 300 m².\n\n¹ Loi n° 2020-105\n");
  expect(text?.text.text).toBe("La loi AGEC et un local de 300 m².");
  expect(text?.noteCalls).toEqual([{ number: "1", line: 1 }]);
  expect([note?.kind, note?.noteNumber, note?.text.text.trim()]).toEqual(["note", "1", "Loi n° 2020-105"]);
});

test.each(["▸", "➢", "❖", "▪", "○", "✓", "‣", "➤"])(
  "a paragraph of lines that begin with « %s » is a list",
  (sign) => {
    const text = [
      `Carte :  `,
      `${sign} **Nom** : Fil Rouge  `,
      `${sign} **Forme** : association  `,
      "loi 1901",
    ];
    expect(blocks(text.join("\n")).map((b) => [b.kind, b.text.oneLine, b.lineStart, b.lineEnd])).toEqual([
      ["paragraph", "Carte :", 1, 1],
      ["item", "Nom : Fil Rouge", 2, 2],
      ["item", "Forme : association loi 1901", 3, 4],
    ]);
  },
);

test("a sign before one line only is left to it, an arrow opens an item", () => {
  expect(blocks("▪ Fil Rouge\n\n→ un conseil").map((b) => [b.kind, b.text.text])).toEqual([
    ["paragraph", "▪ Fil Rouge"],
    ["item", "un conseil"],
  ]);
});
