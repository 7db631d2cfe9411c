import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { tiesIn } from "./ties.ts";

const ties = (text: string) =>
  tiesIn(SourcedText.ofLine("d", 1, text), ["Le Verger"]).map((t) => [t.kind, t.name]);

it.each([
  ["Elle est gérée par l'APIT (l'association pour l'insertion).", [["carrier", "APIT"]]],
  ["Géré par l'association Les Papillons, l'ESAT est installé à Solesmes.", [["carrier", "Les Papillons"]]],
  ["L'association ARCO a lancé, en 2016, le projet Le Verger, un chantier.", [["carrier", "ARCO"]]],
  [
    "Le groupe MODA et l'acteur emblématique Vita T ont allié leurs forces pour ouvrir une boutique.",
    [
      ["carrier", "MODA"],
      ["carrier", "Vita T"],
    ],
  ],
  [
    "un chantier soutenu par la Région Hauts-de-France et l'ADEME.",
    [
      ["funder", "Région Hauts-de-France"],
      ["funder", "ADEME"],
    ],
  ],
  ["Il se fait en partenariat avec le groupement de pharmacies Norpha.", [["partner", "Norpha"]]],
  [
    "Elle entretient des liens avec les foyers COALO, UDA 80, AGEN, etc. auprès desquels elle recrute.",
    [
      ["partner", "COALO"],
      ["partner", "UDA 80"],
      ["partner", "AGEN"],
    ],
  ],
  ["Les livres sont recyclés par l'entreprise adaptée ÉLAN.", [["supplier", "ÉLAN"]]],
  [
    "La mise en bouteille est confiée à l'ESAT du Pont Rouge, installé à Vervins.",
    [["supplier", "ESAT du Pont Rouge"]],
  ],
  ["Né au sein du PTCE Alizé, il a grandi.", [["member-of", "PTCE Alizé"]]],
])("« %s »", (text, wanted) => expect(ties(text)).toEqual(wanted));

it.each([
  "Le Verger travaille avec les habitants.",
  "Une visite à l'EA Nordbois de Dunkerque a tout changé.",
  "Un comité réunit les SIAE du territoire.",
])("« %s » ties nobody", (text) => expect(ties(text)).toEqual([]));
