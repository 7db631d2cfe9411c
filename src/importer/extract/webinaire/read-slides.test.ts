import { describe, expect, it } from "vitest";
import { catalogueEntrySchema } from "#domain/catalogue.ts";
import { parseOcr } from "../../parse/ocr.ts";
import { readDocument } from "../../read/document.ts";
import { briefsOn } from "./briefs.ts";
import { questionsOn } from "./faq.ts";
import { termsOn } from "./glossary.ts";
import { readListing } from "./listing.ts";
import { lexiconOf } from "./ocr-lexicon.ts";
import { lostLinks, resourcesOn } from "./resources.ts";
import { readSlides, type Slide } from "./slides.ts";

const entry = catalogueEntrySchema.parse({
  id: "d",
  file: "d.txt",
  family: "webinaire",
  title: "Titre",
  publisher: "DREETS",
  publishedOn: "2026",
});

/** The slide that a text is, after a cover. */
function slideOf(text: string): Slide {
  const source = readDocument(entry, new TextEncoder().encode(`Titre\n\n\n\n${text}`));
  const slide = readSlides(source, parseOcr(source)).slides[1];
  if (!slide) throw new Error("the text makes no slide");
  return slide;
}

describe("briefs", () => {
  it("stand over their text, with their town", () => {
    const slide = slideOf(
      "En bref\n\nAtelier pour Elles - Tourcoing (59)\nChaque année, quinze femmes apprennent un métier.",
    );
    const { initiatives } = briefsOn(slide);
    expect(initiatives.map((i) => [i.name.value, i.places.map((p) => p.commune ?? p.department)])).toEqual([
      ["Atelier pour Elles", ["Tourcoing", "59"]],
    ]);
  });
});

it("lists by department, names with their towns", () => {
  const slide = slideOf(
    "Les ressourceries de la région\n\nAisne : Le Hangar, Hirson\nNord : La Gouttière, Roubaix - Double Couche, Denain - Le Fil à Plomb",
  );
  expect(slide.kind).toBe("list");
  const { initiatives } = readListing(slide, lexiconOf([]));
  expect(initiatives.map((i) => [i.name.value, ...i.places.map((p) => p.commune ?? p.department)])).toEqual([
    ["Le Hangar", "Hirson", "Aisne"],
    ["La Gouttière", "Roubaix", "Nord"],
    ["Double Couche", "Denain", "Nord"],
    ["Le Fil à Plomb", "Nord"],
  ]);
});

it("reads terms with who defines them", () => {
  const slide = slideOf(
    "De quoi parle-t-on ?\n\nRéemploi : toute opération par laquelle des produits servent de nouveau (ADEME).\n\nOutilthèque\nLieu où sont rangés des outils que l'on prête.",
  );
  expect(termsOn(slide).map((t) => [t.term, t.attributedTo])).toEqual([
    ["Réemploi", "ADEME"],
    ["Outilthèque", null],
  ]);
});

it("reads questions, and reports one that nobody answers", () => {
  const slide = slideOf(
    "4 Vos questions\n\nFaut-il être une SIAE ?\nNon.\n\nQui paie la dépose ?\n(réponse à venir par mail)",
  );
  const { questions, findings } = questionsOn(slide);
  expect(questions.map((q) => [q.question, q.answer])).toEqual([
    ["Faut-il être une SIAE ?", "Non."],
    ["Qui paie la dépose ?", "(réponse à venir par mail)"],
  ]);
  expect(findings.map((f) => f.found)).toEqual(["(réponse à venir par mail)"]);
});

it("reads resources, and the links that were lost", () => {
  const slide = slideOf(
    "POUR ALLER PLUS LOIN\n\n« Bâtir une offre », guide pratique, France Travail, 2024\n\nLes chemins de campagne, ADEME, 2025\n(à télécharger ici)",
  );
  expect(resourcesOn(slide, []).map((r) => [r.title, r.publisher, r.year])).toEqual([
    ["Bâtir une offre", "France Travail", 2024],
    ["Les chemins de campagne", "ADEME", 2025],
  ]);
  expect(lostLinks([slide]).map((f) => f.found)).toEqual(["à télécharger ici"]);
});
