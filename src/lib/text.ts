/** Helpers on French text that know nothing of the domain. */

const LIGATURES: Record<string, string> = { œ: "oe", Œ: "oe", æ: "ae", Æ: "ae", ﬁ: "fi", ﬂ: "fl", ß: "ss" };

/** Lower case, without accents nor ligatures, typographic quotes and spaces made plain. Same meaning, one spelling. */
export function fold(text: string): string {
  // Most words need no more than this, and whole libraries of texts are folded word by word.
  if (/^[\w.,;:!?'"()-]*$/.test(text)) return text.toLowerCase();
  return text
    .replace(/[œŒæÆﬁﬂß]/g, (c) => LIGATURES[c] ?? c)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐‑‒–—]/g, "-")
    .replace(/\s+/gu, " ");
}

/** The folded words of a text, punctuation left out: « L'École d'Hirson » → ["l", "ecole", "d", "hirson"]. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A form to compare names by: folded words joined by one space. */
export function comparable(text: string): string {
  return words(text).join(" ");
}

/** « P.L.I.E de Lens » as « PLIE de Lens »: an acronym is one word, with its stops or without. */
export function withoutAcronymStops(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu, (acronym) =>
    acronym.replaceAll(".", ""),
  );
}

/** An address fragment: folded words joined by hyphens, at most `max` characters, never cut inside a word. */
export function slugify(text: string, max = 80): string {
  let slug = "";
  for (const printed of words(text)) {
    const word = printed.replace(/[^a-z0-9]/g, "");
    if (!word) continue;
    const next = slug ? `${slug}-${word}` : word;
    if (next.length > max) break;
    slug = next;
  }
  return slug || "sans-nom";
}

/** « 1 initiative », « 2 initiatives »: French takes the plural from two on. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(n)} ${Math.abs(n) < 2 ? singular : plural}`;
}

/** « 2021, 2023 et 2025 ». */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`;
}

/** To make one takes longer than all the numbers of a page. */
const FRENCH_NUMBERS = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 2 });

/** A number as French prints it: « 2 037 760 », « 3,5 ». */
export function formatNumber(n: number): string {
  return FRENCH_NUMBERS.format(n);
}

/** The text cut at a word before `max` characters, with an ellipsis where something was cut. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), max / 2)).replace(/[\s,;:.]+$/u, "")}…`;
}

/**
 * Like `fold`, but each character stays at its place, so that what is found in the folded text can be cut from
 * the original. Ligatures stay: patterns write `(?:oe|œ)`.
 */
export function foldInPlace(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    let folded = FOLDED.get(char);
    if (folded === undefined) {
      folded = foldChar(char);
      FOLDED.set(char, folded);
    }
    out += folded;
  }
  return out;
}

/** The few hundred characters that texts use, each folded once. */
const FOLDED = new Map<string, string>();

function foldChar(char: string): string {
  const plain = /[’‘ʼ´`]/.test(char)
    ? "'"
    : /[“”«»„]/.test(char)
      ? '"'
      : /[‐‑‒–—]/.test(char)
        ? "-"
        : /\s/u.test(char)
          ? " "
          : char.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.length === 1 ? plain : char;
}

/** A French number as printed: « 2 037 760 », « 3,5 », « 1.500 », « 11 738 »; null where it is none. */
export function parseNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f\u2009]/gu, "").replace(/\.(?=\d{3}(?:\D|$))/g, "");
  return /^\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(",", ".")) : null;
}

/** A text as an expression that finds it word for word. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
