import { expect, test } from "vitest";
import { SourcedText } from "../parse/sourced-text.ts";
import { tiesNamed } from "./named.ts";

const ties = (text: string) =>
  tiesNamed([SourcedText.ofLine("d", 1, text)], ["Le Verger"]).map(({ kind, name }) => `${kind} ${name}`);

test.each([
  [
    "La fondation Orme a payé le four, le lycée Faidherbe envoie des stagiaires.",
    ["funder fondation Orme", "funder lycée Faidherbe"],
  ],
  [
    "Le CCAS de Noyon prescrit ; la fromagerie Trois Herbages achète les fûts.",
    ["partner CCAS de Noyon", "client Trois Herbages"],
  ],
  ["Les bocaux proviennent de la verrerie Masnil.", ["supplier Masnil"]],
])("« %s » names those whom it has to do with", (text, wanted) => expect(ties(text)).toEqual(wanted));

test.each([
  "L’atelier tient dans l’ancien lycée Faidherbe.",
  "La SAS a doublé ses surfaces.",
  "La mairie de Marle n’a pas renouvelé son marché.",
  "L’atelier Le Verger recrute.",
])("« %s » ties nobody", (text) => expect(ties(text)).toEqual([]));
