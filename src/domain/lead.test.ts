import fc from "fast-check";
import { expect, test } from "vitest";
import { standsByItself, withoutSaid } from "./lead.ts";

test.each([
  ["VESTALI a été créé en 1997 à Liévin.", "VESTALI"],
  ["« Terre Tous » est un support d'activité.", "Terre Tous"],
  ["Valor'Aisne : syndicat départemental de traitement des déchets.", "Valor'Aisne"],
  ["La bouquinerie du Sart vend des livres d'occasion.", "La Bouquinerie du Sart"],
])("« %s » se lit d'abord", (text, name) => expect(standsByItself(text, [name])).toBe(true));

test.each([
  ["Il forme les personnes éloignées de l'emploi.", "Tech Your Job"],
  ["Mené en partenariat avec des entreprises, Ambition vise à coacher.", "Ambition"],
  ["l'activité de reconditionnement de câbles par Vitamine T", "Vitamine T"],
  ["Bâtiment et Espaces Verts.", "Espaces Verts"],
  ["L’association équipe les publics.", "Emmaüs Connect"],
  ["Dans ce cadre, les métiers de Seqndo sont :", "Seqndo"],
  ["Périmètre d'intervention : une économie plus inclusive pour tous.", "All Inclusive"],
  // Says what is done, and not who does it.
  ["Faciliter la mise en relation entre les recruteurs et les candidats.", "Fondation Mozaïk"],
  ["Un an après sa création, l'association est agréée.", "Le Bois de Deux Mains"],
])("« %s » ne se lit pas d'abord", (text, name) => expect(standsByItself(text, [name])).toBe(false));

const SAID = "Cap Énergie est une association qui regroupe des structures.";

test("ce que la page a dit ne revient pas : au début, à la fin, ou seul", () => {
  expect(
    withoutSaid(`**Cap Énergie** est une association\nqui regroupe des structures. Elle emploie.`, SAID),
  ).toBe("Elle emploie.");
  expect(withoutSaid(`Née en 2002. ${SAID}`, SAID)).toBe("Née en 2002.");
  expect(withoutSaid(`- ${SAID}`, SAID)).toBe("");
});

test("au milieu, « […] » en tient la place", () => {
  expect(withoutSaid(`Née en 2002. ${SAID} Elle emploie.`, SAID)).toBe("Née en 2002. […] Elle emploie.");
});

test("une annonce, un gras dont l'autre moitié s'en va, des points d'une liste : rien n'en reste", () => {
  expect(withoutSaid(`**Cap Énergie – Oise (60) : ${SAID}** Elle emploie.`, SAID)).toBe("Elle emploie.");
  expect(withoutSaid(`**Née en 2002. ${SAID}** Elle emploie.`, SAID)).toBe("Née en 2002. […] Elle emploie.");
  expect(withoutSaid(`- Un\n- **${SAID}**\n- Deux`, SAID)).toBe("- Un\n- Deux");
});

test("ce qui est trop court ou n'y est pas ne change rien", () => {
  expect(withoutSaid("Une association.", "association")).toBe("Une association.");
  expect(withoutSaid("Une association.", null)).toBe("Une association.");
});

test("rien d'autre ne se perd, dans n'importe quel texte", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (markdown, said) => {
      const left = withoutSaid(markdown, said).replace(" […] ", "");
      expect(left.length).toBeLessThanOrEqual(markdown.length);
    }),
  );
});
