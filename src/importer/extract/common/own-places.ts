import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { departmentsNamedIn } from "#domain/geography/departments-in-text.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { PlaceDraft } from "../draft.ts";
import { properNamesIn } from "./proper-names.ts";
import { sentences } from "./sentences.ts";

/** Words that say that the subject stands or acts at the place that follows. */
const STANDS =
  /(?<![\p{L}])(?:implant\p{L}*|bas[ée]{1,2}s?|situ[ée]{1,2}s?|install[ée]{1,2}s?|si[èe]ge\p{L}*|locaux|local|boutiques?|magasins?|sites?|terrain|friches?|antennes?|ateliers?|lieux?|men[ée]{1,2}s?|projet|intervient|agit|d[ée]ploy\p{L}*|permanences?|se tien(?:t|nent)|a lieu|pr[ée]sente?s?|ville de|commune de|quartiers? de|ouv(?:re|ert|erte|erts|ertes)|cr[ée]{2}e?s?|n[ée]e?s?|implantations?)(?![\p{L}])/iu;

/** What a structure hopes for is no place where it is. */
const PLANNED =
  /(?<![\p{L}])(?:esp[èe]re|souhait\p{L}+|pr[ée]voi\p{L}+|pr[ée]vue?s?|envisag\p{L}+|projette|pourrai\p{L}+|devrai\p{L}+|bient[ôo]t|ouvrira|verra le jour|d['’]ici|en cours (?:de d[ée]veloppement|d['’][ée]tude)|[àa] terme|prochainement|[àa] venir|visite|s['’]inspirer|rencontre)(?![\p{L}])/iu;
const BEGAN_ELSEWHERE = /(?<![\p{L}])(?:origin\p{L}+|n[ée]e?s?) (?:de|d['’]|à|au) $/iu;

/**
 * The places where the initiative is or acts, from the texts that tell of it: the town in its name, or the towns
 * and departments that a sentence gives with a word that says so. With a town in the name, no other town is its own.
 * The town of somebody else (« l'ESAT du Pont, installé à Vervins ») and one that is only planned are none.
 */
export function placeDrafts(names: readonly string[], texts: readonly SourcedText[]): PlaceDraft[] {
  const found: PlaceDraft[] = [];
  const inName = new Set(
    names.flatMap((name) => communesNamedIn(name).map((c) => fold(name.slice(c.start, c.end)))),
  );
  for (const text of texts) {
    for (const sentence of sentences(text)) {
      const communes = communesNamedIn(sentence.text);
      const departments = departmentsNamedIn(sentence.text);
      if (communes.length + departments.length === 0) continue;
      const others = othersIn(sentence, names);
      const stands = (start: number, reach: number) => {
        const before = sentence.text.slice(Math.max(0, start - reach), start);
        return (
          STANDS.test(before) &&
          !PLANNED.test(sentence.text.slice(0, start)) &&
          !isOfAnother(sentence, others, start)
        );
      };
      let listed = -1;
      for (const { start, end } of communes) {
        const printed = sentence.slice(start, end);
        // « à Boulogne et à Desvres »: a town after another of its own is its own.
        const goesOn =
          listed >= 0 &&
          /^\s*(?:,|et|ou)\s*(?:à |a |au |aux |de |d['’])?(?:la |le |les )?$/iu.test(
            sentence.text.slice(listed, start),
          );
        const own =
          inName.size > 0
            ? inName.has(fold(printed.text))
            : goesOn || (stands(start, 90) && !BEGAN_ELSEWHERE.test(sentence.text.slice(0, start)));
        if (!own) continue;
        found.push(place("commune", printed));
        listed = end;
      }
      for (const { start, end } of departments) {
        if (stands(start, 60)) found.push(place("department", sentence.slice(start, end)));
      }
    }
  }
  const seen = new Set<string>();
  return found.filter((p) => {
    const key = `${p.role} ${fold(p.raw)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Where a sentence names somebody who is not the initiative. */
function othersIn(sentence: SourcedText, names: readonly string[]): { start: number; end: number }[] {
  const own = names.map((name) =>
    fold(name)
      .replace(/^(?:l'|la |le |les )/, "")
      .trim(),
  );
  let at = 0;
  return properNamesIn(sentence).flatMap((name) => {
    const start = sentence.text.indexOf(name.text, at);
    if (start < 0) return [];
    at = start + name.length;
    const plain = fold(name.text).replace(/^(?:l'|la |le |les )/, "");
    const isOwn = own.some((o) => o.length > 2 && (plain.includes(o) || o.includes(plain)));
    return isOwn ? [] : [{ start, end: start + name.length }];
  });
}

/** « l'EA X de Dunkerque », « X, installé à Vervins », « portée par X à Carvin »: the place goes with somebody else's name. */
function isOfAnother(
  sentence: SourcedText,
  others: readonly { start: number; end: number }[],
  place: number,
): boolean {
  const last = others.findLast(({ end }) => end < place);
  if (!last) return false;
  const between = sentence.text.slice(last.end, place);
  if (/^\s(?:de |d['’]|du |à |au |aux )(?:la |le |les )?$/iu.test(between)) {
    // « avec X à Hautmont » may tell where it acts; « par X à Carvin » tells where X does.
    return (
      /^\s(?:de |d['’]|du )/iu.test(between) ||
      /(?:par|chez)\s(?:l['’]|la |le |les )?(?:\p{Ll}+\s)?$/iu.test(sentence.text.slice(0, last.start))
    );
  }
  return /^,?\s(?:qui est\s|qui\s)?(?:implant|situ|install|bas)[ée]{1,2}s?\s(?:\p{Ll}+\s){0,2}(?:à|au|aux|en|dans|sur)?\s?(?:la |le |les |l['’])?$/iu.test(
    between,
  );
}

/** A place known by its name alone. */
export function place(role: "commune" | "department", printed: SourcedText): PlaceDraft {
  const { raw, passage } = printed.sourced();
  return {
    role,
    street: null,
    postcode: null,
    commune: role === "commune" ? raw : null,
    department: role === "department" ? raw : null,
    raw,
    passage,
  };
}
