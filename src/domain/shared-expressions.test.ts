import { expect, test } from "vitest";
import { placeOfExpression, sharedExpressions } from "./shared-expressions.ts";

const shared = (...texts: [source: string, text: string][]) =>
  sharedExpressions(texts.map(([source, text]) => ({ source, text }))).map(
    ({ printed, members, sources }) => `${printed} : ${members.join(" ")} (${sources})`,
  );

test("la même expression aux pluriels, aux accents et aux petits mots près", () => {
  expect(
    shared(
      ["a", "Du fait de la crise sanitaire, les ventes ont baissé."],
      ["b", "Les crises sanitaires ont retardé l'ouverture."],
      ["c", "Le local est trop petit."],
      ["d", "Des ateliers devenus trop petits"],
    ),
  ).toEqual(["crise sanitaire : 0 1 (2)", "trop petit : 2 3 (2)"]);
  expect(shared(["a", "les producteurs locaux"], ["b", "un producteur local"])).toEqual([
    "producteur local : 0 1 (2)",
  ]);
  expect(shared(["a", "Le fonds d’aide sociale"], ["b", "un fonds pour l'aide sociale"])).toEqual([
    "fonds d’aide sociale : 0 1 (2)",
  ]);
});

test("un seul qui se répète n'est pas plusieurs", () => {
  expect(shared(["a", "La crise sanitaire."], ["a", "Après la crise sanitaire."])).toEqual([]);
});

test("la plus longue expression que tous partagent", () => {
  expect(shared(["a", "le Fonds social européen"], ["b", "Le fonds social européen (FSE)"])).toEqual([
    "fonds social européen : 0 1 (2)",
  ]);
});

test("ni les mots de tout le champ, ni ceux que la ponctuation sépare", () => {
  expect(shared(["a", "des personnes en insertion"], ["b", "une personne en insertion"])).toEqual([]);
  expect(shared(["a", "Local : le conseil"], ["b", "local : le conseil"])).toEqual([]);
});

test("un passage n'est qu'avec l'expression que le plus de monde partage", () => {
  expect(
    shared(
      ["a", "La crise sanitaire et un local trop petit"],
      ["b", "la crise sanitaire"],
      ["c", "une crise sanitaire"],
      ["d", "trop petit"],
    ),
  ).toEqual(["crise sanitaire : 0 1 2 (3)"]);
});

test("ce que plus d'un dixième de beaucoup de passages disent ne rapproche personne", () => {
  const texts = Array.from({ length: 300 }, (_, i): [string, string] => [
    `s${i}`,
    i < 200 ? "un atelier vélo" : i < 203 ? "une cuisine partagée" : `mot${i} seul${i}`,
  ]);
  expect(shared(...texts)).toEqual(["cuisine partagée : 200 201 202 (3)"]);
});

test("l'expression se retrouve à sa place dans la phrase", () => {
  const text = "Après les crises sanitaires, rien.";
  const [expression] = sharedExpressions([
    { source: "a", text },
    { source: "b", text: "crise sanitaire" },
  ]);
  const place = placeOfExpression(text, expression?.key ?? "");
  expect(place && text.slice(place.start, place.end)).toBe("crises sanitaires");
  expect(placeOfExpression("rien de tel", expression?.key ?? "")).toBeNull();
});

test("le nom de qui aide n'est pas ce qui est dit pareil", () => {
  const texts = [
    { source: "a", text: "Un appui du Conseil départemental de l'Oise." },
    { source: "b", text: "Le conseil départemental paie la moitié." },
  ];
  expect(sharedExpressions(texts)).toHaveLength(1);
  expect(sharedExpressions(texts, ["Conseil départemental du Nord"])).toEqual([]);
});
