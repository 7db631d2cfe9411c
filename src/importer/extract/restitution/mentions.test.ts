import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { namedInList, relayedIn } from "./mentions.ts";

const block = (text: string, kind: Block["kind"] = "paragraph"): Block => {
  const sourced = SourcedText.ofLine("d", 1, text);
  return {
    kind,
    depth: 0,
    text: sourced,
    lineStart: 1,
    lineEnd: 1,
    links: [],
    noteCalls: [],
    noteNumber: null,
  };
};
const seen = (drafts: ReturnType<typeof relayedIn>) =>
  drafts.map((d) => [
    d.name.value,
    d.relations.map((r) => `${r.kind} ${r.name}`),
    d.places.map((p) => p.raw),
  ]);

it("reads who does what for whom and where in one sentence of examples", () => {
  const text =
    "Différentes initiatives sont relayées par les intervenants : l'activité de câblage pour Nord Grands Projets par Tramway T, le lancement d'un marché par Groupe Pôle, en partenariat avec RELIE, la collecte de jouets avec Jou'jouets à Guise ou encore plus largement les coopérations avec les activités de sous-traitance.";
  expect(seen(relayedIn([block(text)]))).toEqual([
    ["Tramway T", ["client Nord Grands Projets"], []],
    ["RELIE", ["partner Groupe Pôle"], []],
    ["Jou'jouets", [], ["Guise"]],
  ]);
});

it.each([
  [
    "Expérimenter une offre avec La Loge solidaire et son comptoir pour le bien-vieillir à Roubaix",
    ["La Loge solidaire", [], ["Roubaix"]],
  ],
  [
    "S'intégrer dans une filière avec l'Atelier du Pré qui a misé sur le tourisme dans l'Aisne",
    ["Atelier du Pré", [], ["Aisne"]],
  ],
  [
    "Agir dans les quartiers avec le projet « Terre à tous » porté par Activ'ville",
    ["Terre à tous", ["carrier Activ'ville"], []],
  ],
  ["Coopérer avec l'exemple du PTCE Val Carvin.", ["PTCE Val Carvin", [], []]],
])("« %s »", (text, expected) => expect(seen(namedInList([block(text, "item")]))).toEqual([expected]));

it("finds nobody in a list of themes", () => {
  expect(namedInList([block("Les achats socialement responsables avec des acheteurs", "item")])).toEqual([]);
});
