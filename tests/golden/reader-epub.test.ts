import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { bookOf } from "#domain/reading/epub.ts";
import { readingOf } from "#domain/reading/reading.ts";
import { readDirectory } from "#importer/main.ts";
import { zipOf } from "#lib/zip.ts";
import { temporaryFolder } from "../support/temporary.ts";

const { directory, seeds } = readDirectory("seeds");

/** Python's own readers of archives and XML: each file is whole, well-formed, and named by the package. */
const CHECK = `
import sys, zipfile, posixpath, xml.dom.minidom as dom
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
first = book.infolist()[0]
assert (first.filename, first.compress_type, book.read(first)) == ("mimetype", 0, b"application/epub+zip")
opf = dom.parseString(book.read("OEBPS/content.opf"))
items = {i.getAttribute("id"): i.getAttribute("href") for i in opf.getElementsByTagName("item")}
for href in items.values():
    data = book.read("OEBPS/" + href)
    if href.endswith("xhtml"):
        page = dom.parseString(data)
        for a in page.getElementsByTagName("a"):
            to = a.getAttribute("href")
            assert ":" in to or "OEBPS/" + to in book.namelist(), to
spine = [i.getAttribute("idref") for i in opf.getElementsByTagName("itemref")]
assert all(i in items for i in spine)
print(len(spine))
`;

test.each(directory.documents.map((document) => [document.id, document] as const))(
  "%s s'emporte en un EPUB que d'autres ouvrent, une partie par chapitre",
  async (id, { family, title, sections, coverage, publisher, publishedOn }) => {
    const lines = seeds.sources.find(({ entry }) => entry.id === id)?.lines ?? [];
    const reading = readingOf({ family, title, lines, sections, ignored: coverage.ignored });
    const syntax = family === "rencontres" || family === "webinaire" ? "plain" : "markdown";
    const facts = { url: `https://annuaire.example/documents/${id}/lire`, title, publisher, publishedOn };
    const files = bookOf(reading, { ...facts, modified: new Date("2026-11-29T10:00:00Z"), syntax });
    const folder = await temporaryFolder();
    const book = path.join(folder.path, "livre.epub");
    await writeFile(book, zipOf(files));
    const checked = spawnSync("python3", ["-c", CHECK, book], { encoding: "utf8" });
    await folder.remove();
    expect(checked.stderr).toBe("");
    const chapters = reading.parts.length + (reading.front.length > 0 ? 1 : 0);
    expect(Number(checked.stdout)).toBe(chapters + 1);
  },
);
