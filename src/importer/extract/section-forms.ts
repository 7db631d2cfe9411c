import type { Section } from "#domain/directory.ts";
import type { SourceDocument } from "../read/document.ts";
import { kindByTitle } from "./common/part-form.ts";
import { PERSON } from "./common/people.ts";
import type { InitiativeDraft } from "./draft.ts";

/** So many entries make a part what they are, where they are so many of its paragraphs. */
const FEWEST = 2;
const MOST = 0.5;

/** What each paragraph, or line, of a part looks like. */
const FORMS: readonly (readonly [kind: Section["kind"], by: "lines" | "paragraphs", form: RegExp])[] = [
  ["contents", "lines", /(?:[.…_]{3}\s?|\s{3})\d{1,3}$|^\d{1,2}\s?h\s?\d{0,2}\s\s/u],
  ["faq", "paragraphs", /^(?:Q\s?[.:–-]\s)?[^.]{10,160}\s\?(?:\s|$)/u],
  ["glossary", "paragraphs", /^(?:\p{Lu}\scomme\s)?\p{Lu}[\p{Lu}\s'’-]{2,50}\s?(?::|\.|—|–)\s/u],
  ["resources", "lines", /^\W{0,3}\s?\p{Lu}.{8,120}(?:,\s|\s\()(?:19|20)\d{2}\)?\.?$|https?:\/\/\S+$/u],
  ["thanks", "paragraphs", /^(?:Nous remercions|(?:Un grand )?[Mm]erci (?:à|aux))(?!\p{L})/u],
];

/** What families call the part that tells of one in detail. */
const UNITS: Readonly<Record<string, Section["kind"]>> = { livret: "sheet", restitution: "workshop" };

/** Parts of no known kind are told by their form: entries of contents, questions, terms, references, thanks, stands. */
export function withForms(
  sections: readonly Section[],
  initiatives: readonly InitiativeDraft[],
  { lines, entry }: SourceDocument,
): Section[] {
  const units = initiatives.filter(({ level }) => level === "full").map(({ passage }) => passage.lineStart);
  const [first = 0] = [...units].sort((a, b) => a - b);
  return sections.map((section, i) => {
    if (section.kind !== "other") return section;
    const { lineStart, title } = section;
    // What stands before its first part is its own.
    const next = sections[i + 1]?.lineStart ?? Number.POSITIVE_INFINITY;
    const lineEnd = Math.min(section.lineEnd, next - 1);
    const own = lines.slice(lineStart, lineEnd).map((line) => line.trimEnd());
    const paragraphs = own
      .join("\n")
      .split(/\n\s*\n/u)
      .map((text) => text.trim().replace(/\s+/gu, " "));
    const isOf = (some: readonly string[], form: RegExp) => {
      const filled = some.filter((text) => text.trim() !== "");
      const found = filled.filter((text) => form.test(text.trim())).length;
      return found * (1 / MOST) >= filled.length && found > 0 && found >= Math.min(FEWEST, filled.length);
    };
    const form = FORMS.find(([, by, expression]) => isOf(by === "lines" ? own : paragraphs, expression))?.[0];
    const told = initiatives.filter(
      ({ passage }) => lineStart <= passage.lineStart && passage.lineStart <= lineEnd,
    );
    const briefs = told.filter(({ level }) => level !== "full");
    // Who signs what stands before all units opens a volume.
    const isSigned =
      first > lineEnd &&
      [...own, lines[lineEnd] ?? ""].some((line) => /^\s{8,}/u.test(line) && line.search(PERSON) >= 0);
    const isUnit = told.length > briefs.length && told.every(({ level }) => level === "full");
    const inner = sections.slice(i + 1).filter((other) => other.lineStart <= section.lineEnd);
    const isAsked = inner.length >= FEWEST && inner.every(({ title: asked }) => /\?$/u.test(asked));
    const kind =
      form ??
      (isAsked ? "faq" : null) ??
      kindByTitle(title) ??
      (isUnit ? (UNITS[entry.family ?? ""] ?? "case-study") : null) ??
      (briefs.length > FEWEST && briefs.length === told.length ? "briefs" : isSigned ? "intro" : "other");
    return { ...section, kind };
  });
}
