import { expect, test } from "vitest";
import { emptyDocumentDraft } from "../extract/draft.ts";
import { readDocument } from "../read/document.ts";
import { coverage } from "./coverage.ts";

const entry = {
  id: "essai",
  file: "essai.txt",
  family: "livret" as const,
  title: "Essai",
  publisher: "DREETS",
  publishedOn: "2025",
  territories: [],
};

test("each line has one fate, and the fates add up", () => {
  const source = readDocument(entry, new TextEncoder().encode("un\n\ndeux\ntrois\nquatre\ncinq\n"));
  const draft = emptyDocumentDraft();
  draft.sections = [
    {
      id: "s",
      kind: "other",
      title: "S",
      number: null,
      level: 1,
      lineStart: 3,
      lineEnd: 4,
      passages: [{ document: "essai", lineStart: 3, lineEnd: 4 }],
      speakers: [],
    },
  ];
  draft.ignored = [{ document: "essai", lineStart: 4, lineEnd: 5, reason: "sommaire" }];
  const found = coverage(source, draft, [
    { document: "essai", lineStart: 1, lineEnd: 1 },
    { document: "autre", lineStart: 6, lineEnd: 6 },
  ]);
  expect(found).toEqual({
    lines: 6,
    blank: 1,
    inRecords: 1,
    inReader: 1,
    ignored: [{ document: "essai", lineStart: 4, lineEnd: 5, reason: "sommaire" }],
    unread: [{ document: "essai", lineStart: 6, lineEnd: 6 }],
  });
});
