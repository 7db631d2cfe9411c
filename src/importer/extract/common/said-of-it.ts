import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import type { Sourced } from "#domain/passage.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import { fold, foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { sentences } from "./sentences.ts";
import { structureTypesNamedIn, type TypeMention } from "./structure-types.ts";

/** How a sentence says that its subject is of a kind, just before the kind: « est une », « , agréée », « , un ». */
const PREDICATE =
  /(?:\b(?:est|sommes|sont|etait|(?:a|ont) (?:ouvert|cree|lance)(?: en \d{4})?|devient|devenue?|constituee?s? d[e']|compos[ée]e?s? d[e']|agreee?s?|conventionn[ée]e?s?|labellis[ée]e?s?|reconnue?s?|habilit[ée]e?s?|porte|portent|(?:anime|animent|gere|exploite)(?: depuis \d{4})?|comme|en tant qu'?e?|statut d[e']|agrement|\d+ (?:salarie\S* )?en insertion (?:sur|dans))[\s:]*(?:(?:a la fois|une?|d'une?|l'|la|le|des|plusieurs|deux|trois|quatre|cinq|\d|en|comme|association|structure|ensemblier de|agreee?s?|conventionnee?s?)[\s']*){0,12}"?\s*|,\s*(?:une?|l'|la|le)\s*(?:association |structure )?(?:conventionnee?\s|agreee?\s|labellisee?\s)?"?\s*)$/u;
/** A kind in brackets is said of the name right before them. */
const BRACKET = /\s*\(\s*$/u;

const BESIDE_KINDS =
  /(?<!\p{L})(?:avec|aux cotes d[e'])\s(?:une?|des|plusieurs|d'une?)\s(?:[^.;:]{0,60}(?:insertion|adaptees?|esat|geiq|aci|etti|regie|formation)[^.;:]{0,20}(?:,|\set)\s)?(?:une?\s|des\s)?$/u;

const BROUGHT_IN =
  /(?:chez|avec|par|aupr[èe]s\s(?:de|d['’]))\s?(?:l['’]|la\s|le\s)?(\p{Lu}[^,.;:()]{1,60}),\s(?:une?\s|l['’]|la\s|le\s)?$/u;
/** « Comité régional des GEIQ », « Fédération des entreprises adaptées »: who gathers those of a kind is none itself. */
const GATHERS =
  /(?<![\p{L}])(?:comite|federation|confederation|reseau|union|mouvement|syndicat|collectif|association|maison|cluster)s?(?:\s{1,3}(?!des\s)[\p{L}'-]{1,20}){0,3}\s{1,3}des\s{1,3}$/u;
/** « l'association est un ensemble de 80 établissements »: « l'ACI » after it is one of them. */
const IS_A_WHOLE =
  /\s(?:est|sont|forme|constitue)\s(?:une?|le|la)\s(?:[\p{L}]+\s){0,2}(?:ensemble|groupe|groupement|reseau|federation|union|collectif)\s(?:\p{L}+\s){0,2}(?:de\s|d')(?!acteurs|structures d'insertion)/u;
/** A town's name is no longer, with the word before it. */
const TOWN = 60;
const JOINS = /^\s*(?:,|et|&|\/|ou)\s*(?:d['’]une?\s|une?\s|plusieurs\s|d['’])?$/u;
const OWN_SUBJECT = /^(?:l'|la |le |cette |notre |elle|il|nous)?$/u;
const GENERIC_SUBJECT =
  /(?:^|\W)(?:l'association|la structure|l'entreprise|l'etablissement|la cooperative|elle|il|nous|le projet|le groupe|la societe)(?!\p{L})/u;

/**
 * The kinds that a text says of its own subject, known by its names. A kind is the subject's where the name holds
 * it or follows it (« la Régie de quartier X »), where a sentence about the subject predicates it (« X est une
 * entreprise d'insertion », « l'association, agréée … »), or where it stands for the subject (« L'EA propose »)
 * and the text gives that kind to nobody else, nor says that the subject is a whole of several houses. A partner's
 * kind is never the initiative's.
 */
export function structureTypesSaidOf(
  names: readonly string[],
  texts: readonly SourcedText[],
): Sourced<StructureTypeCode>[] {
  const wanted = names.flatMap(forms).filter((n) => n.length > 3);
  const said: Sourced<StructureTypeCode>[] = [];
  const anaphoric: Sourced<StructureTypeCode>[] = [];
  const others = new Set<StructureTypeCode>();
  for (const text of texts) {
    for (const sentence of sentences(text)) {
      const folded = foldInPlace(sentence.text);
      let last = null as { mention: TypeMention; verdict: Verdict; inBrackets: boolean } | null;
      for (const mention of structureTypesNamedIn(sentence)) {
        // « structures d'insertion (ACI et EI) »: what stands in brackets is said of whom the words are said of.
        const between: string = last ? sentence.text.slice(last.mention.end, mention.start).slice(0, 20) : "";
        const inBrackets: boolean =
          last !== null &&
          (/^\s*\(\s*$/u.test(between) || (last.inBrackets && /^\s*(?:,|et|&|\/|ou)\s*$/u.test(between)));
        const judged: Verdict =
          inBrackets && last ? last.verdict : judge(near(mention, sentence, folded), wanted);
        // A second kind of the same enumeration: « plusieurs ACI et d'une EI ».
        const verdict: Verdict = !judged && last?.verdict === "own" && JOINS.test(between) ? "own" : judged;
        last = { mention, verdict, inBrackets };
        if (verdict === "own") said.push(mention);
        else if (verdict === "anaphoric") anaphoric.push(mention);
        else if (verdict === "other") others.add(mention.value);
      }
    }
  }
  const isWhole = texts.flatMap(sentences).some((sentence) => {
    const folded = foldInPlace(sentence.text);
    const at = folded.search(IS_A_WHOLE);
    return at >= 0 && wanted.some((name) => folded.slice(0, at).endsWith(name));
  });
  const all = [...said, ...(isWhole ? [] : anaphoric.filter((m) => !others.has(m.value)))];
  const byCode = new Map<StructureTypeCode, Sourced<StructureTypeCode>>();
  for (const { value, raw, passage } of all)
    if (!byCode.has(value)) byCode.set(value, { value, raw, passage });
  // SIAE is said where the exact kind is not given.
  if (byCode.size > 1) byCode.delete("SIAE");
  return [...byCode.values()];
}

/** A name, without its article, and without the town that tells a branch from its house. */
function forms(name: string): string[] {
  const plain = fold(name).trim();
  const bare = plain.replace(/^(?:l'|la |le |les )/, "");
  const house = bare.replace(/ (?:d'|de |du |a )\p{L}[\p{L}'-]*$/u, "");
  return house.includes(" ") ? [plain, bare, house] : [plain, bare];
}

type Verdict = "own" | "anaphoric" | "other" | null;

/** « Constituée de plusieurs ACI et d'une EI, X a… »: the subject comes after. */
function subjectAfter(folded: string, names: readonly string[]): boolean {
  const opening =
    /^(?:constituee?s?|composee?s?|agreee?s?|conventionnee?s?|labellisee?s?|reconnue?s?) [^,]{2,90}, (?:l'|la |le |les )?/u.exec(
      folded,
    );
  if (opening === null) return false;
  // « Conventionnée …, elle emploie … »
  const subject = folded.slice(opening[0].length);
  return /^(?:elle|il)(?![a-z])/.test(subject) || names.some((name) => subject.startsWith(name));
}

/** The words around a kind, as printed and folded: what stands farther off says nothing of it. */
interface Surroundings {
  text: string;
  folded: string;
  start: number;
  end: number;
}

const REACH = 800;

function near({ start, end }: TypeMention, sentence: SourcedText, folded: string): Surroundings {
  const from = Math.max(0, start - REACH);
  const to = end + REACH;
  return {
    text: sentence.text.slice(from, to),
    folded: folded.slice(from, to),
    start: start - from,
    end: end - from,
  };
}

function judge({ text, folded, start, end }: Surroundings, names: readonly string[]): Verdict {
  const before = folded.slice(0, start);
  const after = folded.slice(end).replace(/^[\s"(),:]+/u, "");
  const printedAfter = text.slice(end).replace(/^[\s"«(),:]+/u, "");
  if (GATHERS.test(before)) return "other";
  if (names.some((name) => after.startsWith(name) || overlaps(folded, name, { start, end }))) return "own";
  const followedByName =
    !/^\s*\(/u.test(text.slice(end)) &&
    /^(?:\p{Lu}\p{L}|[«"]\s?\p{Lu})/u.test(printedAfter) &&
    /^\s/u.test(text.slice(end));
  if (followedByName) return "other";
  // « La régie de quartier du Canal assure… »: a kind that bears the name of its own place is somebody.
  const ofItsOwn = /^\s(?:de (?:la |l['’])?|du |des |d['’])\p{Lu}/u.exec(text.slice(end));
  if (ofItsOwn && /^(?:l'|la |le )$/u.test(before)) {
    // « L'atelier et chantier d'insertion de Wattrelos répare… »: of a town, it stands for whom the text tells of.
    const [town] = communesNamedIn(text.slice(end, end + TOWN));
    return town && town.start < ofItsOwn[0].length ? "anaphoric" : "other";
  }
  // « a grandi avec une entreprise d'insertion, un ESAT et… »: the kinds of those that it is beside.
  if (BESIDE_KINDS.test(before)) return "other";
  // « créés chez X, l'entreprise d'insertion qui… »: what is said of somebody that a preposition brings in.
  const apposed = BROUGHT_IN.exec(text.slice(0, start))?.[1];
  if (apposed && /^(?:\s(?:qui|dont|locale)(?!\p{L})|\s*[,.;)]|\s*$)/u.test(text.slice(end))) {
    const house = fold(apposed);
    if (!names.some((name) => house.includes(name))) return "other";
  }
  const aboutIt =
    names.some((name) => before.includes(name)) ||
    GENERIC_SUBJECT.test(before) ||
    subjectAfter(folded, names);
  const isPredicated = (said: string) => {
    const subject = said.replace(BRACKET, "");
    const bracketed = subject !== said && names.some((name) => subject.endsWith(name));
    return bracketed || PREDICATE.test(said);
  };
  if (aboutIt && isPredicated(before)) return "own";
  if (
    OWN_SUBJECT.test(before.trim() === "" ? "" : before) ||
    /(?:^|[,:;]\s)(?:l'|la |le |cet |cette |ce |notre )$/u.test(before)
  )
    return "anaphoric";
  return null;
}

function overlaps(folded: string, name: string, mention: { start: number; end: number }): boolean {
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    if (at <= mention.start && at + name.length >= mention.end) return true;
  }
  return false;
}
