/** Workbooks as they are read by spreadsheets (ECMA-376), written while rows come: never more than a batch in memory. */
import { Zip, ZipDeflate } from "fflate";
import { xml } from "#lib/xml.ts";
import type { Column, Value } from "./column.ts";
import type { Pieces } from "./published.ts";

/** A sheet of a workbook; the first row is that of the titles. */
export interface Sheet<Row> {
  name: string;
  columns: readonly Column<Row>[];
  batches: () => AsyncIterable<readonly Row[]>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** What a cell may hold, and a sheet. */
const LONGEST_CELL = 32_767;
/** Places in the list of styles below. */
const TITLE_STYLE = 1;
const DATE_STYLE = 2;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

// biome-ignore lint/suspicious/noExplicitAny: sheets of one workbook have rows of different types.
type AnySheet = Sheet<any>;

/** A workbook of some sheets. Days are numbers with the format of a date, text is text: no cell is a formula. */
export async function* xlsx(sheets: readonly AnySheet[]): Pieces {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const encoder = new TextEncoder();
  const part = (path: string) => {
    const file = new ZipDeflate(path, { level: 6 });
    // The same data gives the same bytes.
    file.mtime = "1980-01-01T00:00:00";
    zip.add(file);
    return (text: string, isLast = false) => file.push(encoder.encode(text), isLast);
  };
  for (const [path, text] of frame(sheets.map(({ name }) => name))) part(path)(text, true);
  for (const [index, { columns, batches }] of sheets.entries()) {
    const write = part(`xl/worksheets/sheet${index + 1}.xml`);
    write(sheetHead(columns));
    let row = 1;
    for await (const rows of batches()) {
      write(rows.map((one) => rowXml(++row, columns, one)).join(""));
      yield* ready.splice(0);
    }
    write("</sheetData></worksheet>", true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

function frame(names: readonly string[]): [path: string, text: string][] {
  const sheets = names.map((name, index) => ({ name, id: index + 1 }));
  return [
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>${sheets.map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${CONTENT}.worksheet+xml"/>`).join("")}</Types>`,
    ],
    [
      "_rels/.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name, id }) => `<sheet name="${xml(name)}" sheetId="${id}" r:id="rId${id}"/>`).join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map(({ id }) => `<Relationship Id="rId${id}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join("")}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ["xl/styles.xml", STYLES],
  ];
}

function sheetHead<Row>(columns: readonly Column<Row>[]): string {
  const titles = columns.map(({ title }, at) => textCell(`${letters(at)}1`, title, TITLE_STYLE)).join("");
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData><row r="1">${titles}</row>`;
}

function rowXml<Row>(row: number, columns: readonly Column<Row>[], from: Row): string {
  const cells = columns.map(({ type, value }, at) => cellXml(`${letters(at)}${row}`, type, value(from)));
  return `<row r="${row}">${cells.join("")}</row>`;
}

function cellXml(place: string, type: Column<never>["type"], value: Value): string {
  if (value === null || (typeof value === "object" && value.length === 0)) return "";
  if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
  if (type === "date") return `<c r="${place}" s="${DATE_STYLE}"><v>${serial(String(value))}</v></c>`;
  return textCell(place, typeof value === "string" ? value : value.join(" ; "));
}

function textCell(place: string, text: string, style = 0): string {
  const shown = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
  return `<c r="${place}" t="inlineStr"${style ? ` s="${style}"` : ""}><is><t xml:space="preserve">${xml(shown)}</t></is></c>`;
}

/** A day as spreadsheets count it. */
function serial(date: string): number {
  return Math.round((Date.parse(date) - FIRST_DAY) / DAY_MS);
}

/** « A » to « Z », then « AA ». */
function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}
