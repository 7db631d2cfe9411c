import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { cell, csv, readCell, readList } from "./csv.ts";

const columns = [
  { name: "texte", value: (row: { text: string; list: string[] }) => row.text },
  { name: "liste", value: (row: { text: string; list: string[] }) => row.list },
].map((column) => ({ ...column, type: "text" as const, title: "", description: "" }));

async function* once<T>(rows: T[]) {
  yield rows;
}

test.each(["=1+1", "+33 3 20", "-2", "@SUM(A1)", "\t=1", "\r=1", "'=1"])(
  "« %s » n'est pas une formule dans un tableur, et se relit",
  (text) => {
    expect(cell(text)).toBe(`'${text}`);
    expect(readCell(cell(text))).toBe(text);
  },
);

test("un nombre négatif reste un nombre", () => expect(cell(-1.5)).toBe("-1.5"));

test("un autre lecteur retrouve n'importe quels textes et n'importe quelles listes", async () => {
  const item = fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => text.trim() === text);
  const row = fc.record({ text: fc.string({ unit: "grapheme" }), list: fc.array(item) });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1 }), async (rows) => {
      let file = "";
      for await (const piece of csv(columns, once(rows))) file += piece;
      const parsed = Papa.parse<Record<string, string>>(file.slice(1), {
        header: true,
        newline: "\r\n",
        delimiter: ",",
      });
      const read = parsed.data.slice(0, -1).map(({ texte = "", liste = "" }) => ({
        text: readCell(texte),
        list: readList(liste),
      }));
      expect(read).toEqual(rows);
    }),
  );
});
