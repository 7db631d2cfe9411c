import { describe, expect, it } from "vitest";
import { catalogueEntrySchema } from "#domain/catalogue.ts";
import { readDocument } from "../read/document.ts";
import { isCapitals, isDebris, parseOcr } from "./ocr.ts";

const entry = catalogueEntrySchema.parse({
  id: "d",
  file: "d.txt",
  family: "webinaire",
  title: "Titre",
  publisher: "Éditeur",
  publishedOn: "2025",
});
const blocks = (text: string) =>
  parseOcr(readDocument(entry, new TextEncoder().encode(text))).blocks.map((b) => [
    b.kind,
    b.text.text,
    b.lineStart,
    b.lineEnd,
  ]);

describe("recognised text", () => {
  it("reads titles in capitals, items behind bullets however recognised, and paragraphs", () => {
    expect(
      blocks(
        "LES DATES CLES\nDU POLE\n\nv’ Juillet 2021 : Labellisation au titre de\nl'AMI.\n» Mobilité\n\nLe pôle réunit\ndes socio-\néconomiques",
      ),
    ).toEqual([
      ["heading", "LES DATES CLES DU POLE", 1, 2],
      ["item", "Juillet 2021 : Labellisation au titre de l'AMI.", 4, 5],
      ["item", "Mobilité", 6, 6],
      ["paragraph", "Le pôle réunit des socio-économiques", 8, 10],
    ]);
  });

  it("joins what blank lines cut on one slide, not what the slide's end cuts", () => {
    expect(blocks("des entreprises,\n\nde l'insertion\n un autre sujet")).toEqual([
      ["paragraph", "des entreprises, de l'insertion", 1, 3],
      ["paragraph", "un autre sujet", 4, 4],
    ]);
  });

  it.each(["y", "| vl T", "0000 O Dty O", "———", "e i & &", "EX"])("« %s » is debris", (line) =>
    expect(isDebris(line)).toBe(true),
  );
  it.each(["du CA", "70", "2 3", "3 500 kg", "2000 €", "Lens", "> 56 tonnes"])("« %s » is text", (line) =>
    expect(isDebris(line)).toBe(false),
  );

  it("takes a title for capitals though a letter is lost", () => {
    expect(isCapitals("UNE OASIS AU C(EUR DE LA CITE")).toBe(true);
    expect(isCapitals("HENIN-CARVIN développement")).toBe(false);
  });
});
