import { expect, test } from "vitest";
import { readingOf } from "#domain/reading/reading.ts";
import { sharedTitles, wholeName } from "./publication.ts";

/** A day of workshops, each with so many paragraphs of good practice. */
function dayOf(paragraphs: number) {
  const lines: string[] = [];
  const sections = ["Coopérer", "Transmettre"].map((title, at) => {
    const lineStart = lines.length + 1;
    lines.push(`# ${title}`, "", `Le cas de l'atelier ${at}.`, "", "## Bonnes pratiques", "");
    lines.push(
      ...Array.from({ length: paragraphs }, (_, n) => [`Prévoir ${n} ${"mots ".repeat(40)}.`, ""]).flat(),
    );
    const passage = { lineStart, lineEnd: lines.length };
    return {
      ...({
        id: `workshop-${at}`,
        kind: "workshop",
        title,
        number: `${at + 1}`,
        level: 1,
        speakers: [],
      } as const),
      ...passage,
      passages: [{ document: "d", ...passage }],
    };
  });
  const source = { family: "restitution", title: "Journée", pageStarts: [], ignored: [] } as const;
  return {
    reading: readingOf({
      ...source,
      lines,
      sections: sections.map((s) => ({ ...s, speakers: [] })),
      ignored: [],
      misread: new Map(),
    }),
  };
}

test("tout le texte dit en combien de pages il est, une seule s'il y tient", () => {
  expect(wholeName(dayOf(20))).toBe("Tout le texte, sur une page");
  expect(wholeName(dayOf(260))).toBe("Tout le texte, en 2 pages");
});

test("un titre que plusieurs parties ont ne dit pas seul où l'on est", () => {
  expect([...sharedTitles(dayOf(2))]).toEqual(["bonnes pratiques"]);
});
