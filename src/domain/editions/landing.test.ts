import { describe, expect, test } from "vitest";
import { landingOf, markedIn, resolvePassage } from "./landing.ts";
import { markOf, parsePassageSlug, passageSlug } from "./marked-passage.ts";

const OPENING = [
  "# Atelier 1 : coopérer",
  "Les coopératives du littoral mettent en commun leurs véhicules et leurs ateliers.",
  "Elles partagent aussi un poste de comptable.",
  "",
  "Bonnes pratiques",
  "Écrire ensemble la charte avant le premier achat.",
];
const SECOND = [
  "# Atelier 2 : transmettre",
  "Un ancien salarié forme chaque nouvelle recrue pendant trois semaines.",
  "",
  "Bonnes pratiques",
  "Prévoir un tuteur pour deux personnes, jamais davantage.",
  "Le carnet de bord suit l'apprenti jusqu'à son contrat.",
];
const BEFORE = [...OPENING, "", ...SECOND];
const lineOf = (lines: readonly string[], text: string) => lines.findIndex((line) => line.includes(text)) + 1;
const one = (line: number) => ({ lineStart: line, lineEnd: line });

describe("un lien d'une édition antérieure", () => {
  test("des lignes insérées avant : le passage a d'autres numéros", () => {
    const after = ["Avant-propos", "", "Quelques mots d'accueil.", ...BEFORE];
    for (const [at, text] of BEFORE.entries())
      if (text) expect(landingOf(BEFORE, one(at + 1), after)).toEqual({ tag: "moved", ...one(at + 4) });
  });

  test("rien n'a changé : il est à sa place", () => {
    expect(landingOf(BEFORE, one(2), BEFORE)).toEqual({ tag: "same", ...one(2) });
  });

  test("une partie déplacée emmène ses passages, aussi un titre que plusieurs parties ont", () => {
    const after = [...SECOND, "", ...OPENING];
    const charter = lineOf(BEFORE, "charte");
    expect(landingOf(BEFORE, one(charter), after)).toEqual({ tag: "moved", ...one(lineOf(after, "charte")) });
    // « Bonnes pratiques » stands in both parts: what follows it tells which one is meant.
    expect(landingOf(BEFORE, one(5), after)).toEqual({ tag: "moved", ...one(lineOf(after, "charte") - 1) });
  });

  test("une phrase remaniée se retrouve entre ses voisines", () => {
    const reworded = "Un salarié expérimenté accompagne chaque recrue durant un mois.";
    const after = BEFORE.map((line) => (line.startsWith("Un ancien") ? reworded : line));
    const at = lineOf(BEFORE, "Un ancien");
    expect(landingOf(BEFORE, one(at), after)).toEqual({ tag: "reworded", ...one(at) });
  });

  test("une phrase remaniée et déplacée se reconnaît à ses mots", () => {
    const after = [
      "Un tout autre début, qui ne dit rien de ce qui précédait.",
      "Le carnet de bord suit l'apprentie jusqu'à son premier contrat.",
      "Une fin nouvelle.",
    ];
    expect(landingOf(BEFORE, one(lineOf(BEFORE, "carnet")), after)).toEqual({ tag: "reworded", ...one(2) });
  });

  test("un passage coupé en deux lignes y est encore, plusieurs lignes aussi", () => {
    const after = BEFORE.flatMap((line) =>
      line.startsWith("Les coop") ? [line.slice(0, 40), line.slice(40)] : [line],
    );
    expect(landingOf(BEFORE, one(2), after)).toEqual({ tag: "moved", lineStart: 2, lineEnd: 3 });
    expect(landingOf(BEFORE, { lineStart: 1, lineEnd: 6 }, after)).toEqual({
      tag: "moved",
      lineStart: 1,
      lineEnd: 7,
    });
  });

  test("une phrase retirée est perdue, et l'on sait où elle se lisait", () => {
    const after = BEFORE.filter((line) => !line.includes("comptable"));
    expect(landingOf(BEFORE, one(3), after)).toEqual({ tag: "lost", near: 2 });
  });

  test("une phrase qui ressemble à celle qui est partie, et qui était déjà là, n'est pas la sienne", () => {
    const list = ["Fiche 1 du recueil des coopératives", "Fiche 2 du recueil des coopératives", "Une fin."];
    const after = [list[1] ?? "", "Une autre fin."];
    expect(landingOf(list, one(1), after)).toEqual({ tag: "lost", near: null });
  });

  test("quelques mots que tout texte a ne se retrouvent pas par hasard", () => {
    const after = ["Un autre texte.", "Bonnes pratiques", "Ouvrir la porte."];
    expect(landingOf(BEFORE, one(5), after)).toEqual({ tag: "lost", near: null });
    expect(landingOf(BEFORE, one(4), after)).toEqual({ tag: "lost", near: null });
  });
});

describe("l'adresse d'un passage", () => {
  test("dit ses lignes et la marque de ses mots", () => {
    const slug = passageSlug(BEFORE, { lineStart: 2, lineEnd: 3 });
    expect(slug).toMatch(/^2-3-[0-9a-f]{8}$/);
    expect(parsePassageSlug(slug)).toEqual({ lineStart: 2, lineEnd: 3, mark: slug.slice(4) });
    expect(parsePassageSlug("12")).toEqual({ lineStart: 12, lineEnd: 12, mark: null });
    for (const odd of ["", "0", "9-3", "a-b", "1-2-xyz", "1-2-1a2b3c4d-5"])
      expect(parsePassageSlug(odd)).toBeNull();
  });

  test("une majuscule ou un tiret corrigés n'en font pas un autre", () => {
    const mended = BEFORE.map((line) => line.toUpperCase().replaceAll(",", " ;"));
    expect(markOf(mended, one(2))).toBe(markOf(BEFORE, one(2)));
  });

  test("se retrouve par sa marque, même sans l'édition où elle a été prise", () => {
    const named = parsePassageSlug(passageSlug(BEFORE, one(2)));
    if (!named) throw new Error("no address");
    expect(markedIn(["Avant", "", ...BEFORE], named)).toEqual(one(4));
    expect(markedIn(["Avant"], named)).toBeNull();
  });

  test("se lit comme elle est, ou par l'édition dont elle vient, ou l'on dit qu'elle est inconnue", () => {
    const after = ["Avant", ...BEFORE.filter((line) => !line.includes("comptable"))];
    const named = parsePassageSlug(passageSlug(BEFORE, one(3)));
    const kept = parsePassageSlug(passageSlug(BEFORE, one(2)));
    if (!named || !kept) throw new Error("no address");
    expect(resolvePassage(named, BEFORE, [])).toEqual({ landing: { tag: "same", ...one(3) }, edition: null });
    expect(resolvePassage(kept, after, [])).toEqual({ landing: { tag: "moved", ...one(3) }, edition: null });
    expect(resolvePassage(named, after, [["Autre"], BEFORE])).toEqual({
      landing: { tag: "lost", near: 3 },
      edition: 1,
    });
    expect(resolvePassage(named, after, [])).toEqual({ landing: { tag: "unknown" }, edition: null });
    const byHand = { lineStart: 99, lineEnd: 99, mark: null };
    expect(resolvePassage(byHand, after, [BEFORE]).landing).toEqual({ tag: "unknown" });
  });
});
