import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { departmentsNamedIn } from "#domain/geography/departments-in-text.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { PlaceDraft } from "../draft.ts";
import { sentences } from "./sentences.ts";

/** Words that say that the subject stands or acts at the place that follows. */
const STANDS =
  /(?:implant\p{L}*|bas[ée]{1,2}s?|situ[ée]{1,2}s?|install[ée]{1,2}s?|si[èe]ge\p{L}*|locaux|local|boutiques?|magasins?|sites?|terrain|friches?|antennes?|ateliers?|lieux?|men[ée]{1,2}s?|projet de|intervient|pr[ée]sente?s?|ville de|commune de|quartiers? de|ouverte?s?|ouvert[ -]|implantations?)(?![\p{L}])/iu;

/**
 * The places where the initiative is or acts, from the texts that tell of it: the town in its name, or the towns
 * and departments that a sentence gives with a word that says so. With a town in the name, no other town is its own.
 */
export function placeDrafts(names: readonly string[], texts: readonly SourcedText[]): PlaceDraft[] {
  const found: PlaceDraft[] = [];
  const inName = new Set(
    names.flatMap((name) => communesNamedIn(name).map((c) => fold(name.slice(c.start, c.end)))),
  );
  for (const text of texts) {
    for (const sentence of sentences(text)) {
      for (const { start, end } of communesNamedIn(sentence.text)) {
        const printed = sentence.slice(start, end);
        const own =
          inName.size > 0
            ? inName.has(fold(printed.text))
            : STANDS.test(sentence.text.slice(Math.max(0, start - 90), start));
        if (own) found.push(place("commune", printed));
      }
      for (const { start, end } of departmentsNamedIn(sentence.text)) {
        if (STANDS.test(sentence.text.slice(Math.max(0, start - 60), start)))
          found.push(place("department", sentence.slice(start, end)));
      }
    }
  }
  const seen = new Set<string>();
  return found.filter((p) => {
    const key = `${p.role} ${fold(p.raw)}`;
    return !seen.has(key) && seen.add(key);
  });
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
