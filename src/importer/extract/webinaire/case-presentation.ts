import { hull, type Sourced } from "#domain/passage.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import { firstSentences, sentences } from "../common/sentences.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { InitiativeDraft } from "../draft.ts";
import type { Panel } from "./panels.ts";
import { unitsIn } from "./units.ts";

const SUMMARY = 320;

const OPENS_WITH =
  /^(?:(?:nous sommes|c[’']est|je dirige|l[’']association est)\s)?(?:une?\s|la\s|le\s|l[’'])?$/iu;

/** « Mais l'agence est d'abord une entreprise d'insertion »: what is presented, by its common noun, said to be of a kind. */
const IS_FIRST =
  /^(?:Mais\s|Et\s)?(?:[Ll][’']|[Ll]a\s|[Ll]e\s|[Nn]otre\s|[Cc]haque\s)(?:agence|boutique|magasin|ferme|garage|atelier|restaurant|structure|lieu|entreprise|association|plateforme|centre|cuisine|maison|projet)\s(?:est|reste)\s(?:d[’']abord\s|aussi\s|avant tout\s|donc\s)?une?\s$/u;

/** « C'est un ACI », « Elle est conventionnée atelier et chantier d'insertion », where it is presented. */
const IT_IS =
  /^(?:(?:[Cc][’']est|[Nn]ous sommes|(?:[Ee]lle|[Ii]l|[Ll][’']association|[Ll]a structure|[Ll][’']entreprise) est)\s(?:aussi\s|d[’']abord\s)?(?:une?\s)?|(?:[Ee]lle|[Ii]l|[Ll][’']association|[Ll]a structure) est (?:conventionn|agr[ée]|reconnu|labellis)\p{L}*\s(?:comme\s|en tant qu[’'])?(?:une?\s)?|(?:[Ee]lle|[Ii]l|[Nn]ous|[Ll][’']association|[Ll]a structure)\sport(?:e|ons)\s(?:une?|deux|trois)\s)$/u;

/** « 2016 : agrément ACI »: a date of its own history. */
const AGREED =
  /(?:agr[ée]ment|agr[ée]{1,2}e?|conventionn\p{L}*|labellis\p{L}*|devient|transformation en)\s(?:comme\s|en tant qu[’'])?(?:une?\s|l[’'])?$/iu;

/** The kind that a point of its presentation opens with: « Une entreprise adaptée de 31 salariés », « Un ACI : … ». */
export function typesOfOpening(panels: readonly Panel[]): InitiativeDraft["structureTypes"] {
  const told = panels.flatMap((p) => p.blocks.map((b) => ({ part: p.part, text: b.text })));
  const isFirst = told
    .flatMap(({ part, text }) => sentences(text).map((sentence) => ({ part, sentence })))
    .flatMap(({ part, sentence }) => {
      const [type] = structureTypesNamedIn(sentence);
      const before = sentence.text.slice(0, type?.start ?? 0);
      const presents = part === null || part === "about" || part === "identity";
      return type && (IS_FIRST.test(before) || (presents && IT_IS.test(before)))
        ? [{ value: type.value, raw: type.raw, passage: type.passage }]
        : [];
    });
  const opening = unitsIn(panels, [null, "about", "identity"]).flatMap((unit) => {
    const [type] = structureTypesNamedIn(unit);
    return type && OPENS_WITH.test(unit.text.slice(0, type.start))
      ? [{ value: type.value, raw: type.raw, passage: type.passage }]
      : [];
  });
  const agreed = unitsIn(panels, ["dates"]).flatMap((unit) => {
    const [type] = structureTypesNamedIn(unit);
    return type && AGREED.test(unit.text.slice(0, type.start))
      ? [{ value: type.value, raw: type.raw, passage: type.passage }]
      : [];
  });
  return [...opening, ...isFirst, ...agreed];
}

/** « Une association née en 2016 », where its presentation opens so. */
export function formOfOpening(panels: readonly Panel[]): Sourced<string> | null {
  for (const unit of [...unitsIn(panels, [null, "about", "identity"]), ...unitsIn(panels, ["dates"])]) {
    const form = unit.match(
      /^(?:[Uu]ne\s|[Ll][’'])(association|coop[ée]rative|SCIC|SCOP|SAS|SARL)(?=\s(?:n[ée]{1,2}e|cr[ée]{1,2}e|fond[ée]{1,2}e|est\s(?:n[ée]|cr[ée]|fond[ée])|a\s[ée]t[ée]\scr[ée]|loi|qui|de\s\d)|,)|^([Aa]ssociation|SCIC|SCOP|SAS|SARL|EURL)(?=\s(?:n[ée]{1,2}e|cr[ée]{1,2}e|fond[ée]{1,2}e|loi|depuis)|$)|(?:constitu|organis|structur)[ée]{1,2}e?\sen\s(association|coop[ée]rative|SCIC|SCOP|SAS|SARL)(?![\p{L}])|cr[ée]ation de l[’'](association)(?![\p{L}])|statuts de l[’'](association)/u,
    );
    const found = form?.groups.find((g) => g !== null);
    if (found) return found.sourced();
  }
  return null;
}

export function challengeOf(panels: readonly Panel[]): Sourced<string> | null {
  const [text] = panels.filter((p) => p.part === "challenge").flatMap((p) => p.blocks.map((b) => b.text));
  return text && text.length >= 40 ? firstSentences(text, 600).sourced() : null;
}

/** What presents it, else the missions with what opens their list, else the first running text. */
export function summaryOf(panels: readonly Panel[]): Sourced<string> | null {
  const isRunning = (b: Block) =>
    b.text.length >= 80 && /^\p{Lu}/u.test(b.text.text) && /[.!?,]$/u.test(b.text.oneLine);
  const presents =
    panels
      .filter((p) => p.part === "about")
      .flatMap((p) => p.blocks)
      .find(isRunning) ??
    panels
      .filter((p) => p.part === null)
      .flatMap((p) => p.blocks)
      .find(
        (b) => b.text.length >= 50 && /^(?:L[’']|La |Le |Elle |Une? |Nous )[^?]*[.!]$/su.test(b.text.text),
      );
  if (presents) return firstSentences(presents.text, SUMMARY).sourced();
  const missions = panels.find((p) => p.part === "missions")?.blocks ?? [];
  const lead = missions.findIndex((b) => /:\s*$/u.test(b.text.text));
  const opened = lead >= 0 ? missions.slice(lead, lead + 2) : [];
  const passage = hull(opened.map(blockPassage));
  if (passage && opened.length === 2) {
    const value = opened.map((b) => b.text.oneLine).join(" ");
    if (value.length <= SUMMARY * 1.5) return { value, raw: value, passage };
  }
  const running = panels.flatMap((p) => p.blocks).find((b) => isRunning(b) && /[.!?]$/u.test(b.text.oneLine));
  return running ? firstSentences(running.text, SUMMARY).sourced() : null;
}
