import { fold } from "#lib/text.ts";

/** How a publication writes its words where it does not shout, by their folded form. */
export type Spellings = ReadonlyMap<string, string>;

const ACCENT = /\p{M}/u;
const WORD = /[\p{L}\p{M}]+/gu;
/** Words in capitals one after the other, with what may stand between them. */
const SHOUTED = /\p{Lu}[\p{Lu}\p{M}]*(?:[^\p{L}\n.!?:*]{1,4}\p{Lu}[\p{Lu}\p{M}]*(?!\p{Ll}))+(?!\p{Ll})/gu;
/** One long word in capitals at the head of a text is a label: « BÉNÉFICIAIRES : ». */
const SHOUTED_LABEL = /^[\s*]*\p{Lu}{5,}(?=[\s*]*:)/u;
/** The acronyms of the field and of the register, which labels in capitals hold: « CODE APE ». */
const ACRONYMS = new Set(
  "ACI APE CDDI CRESS DDETS DREETS EATT EITI ESAT ESS ETP ETTI GEIQ IAE NAF PTCE QPV RQTH RSA RSE SCIC SCOP SIAE SIREN SIRET STPA TVA".split(
    " ",
  ),
);
/** With fewer letters it may be an acronym or two. */
const SHORTEST_SHOUT = 9;
/** Shorter ones are small words or parts of them. */
const LONG_WORD = 4;
/** A word in capitals beside another one is part of a shout, and no acronym. */
const BESIDE = /\p{Lu}{2,}[^\p{L}]{1,4}(?:\p{Lu}[^\p{L}])?$/u;
const BESIDE_NEXT = /^[^\p{L}]{1,4}(?:\p{Lu}[^\p{L}])?\p{Lu}{2,}/u;
/** And one that a colon follows is a label. */
const AS_LABEL = /^[\s*]*:/u;

/** Of lines that were read before: those of a publication stay the same as long as they are held. */
const readBefore = new WeakMap<readonly string[], Spellings>();

/** Reads from the lines of a publication which words it writes with a capital in the middle of a sentence. */
export function spellingsOf(lines: readonly string[]): Spellings {
  const spellings = readBefore.get(lines) ?? readSpellings(lines);
  readBefore.set(lines, spellings);
  return spellings;
}

function readSpellings(lines: readonly string[]): Spellings {
  const counts = new Map<string, Map<string, number>>();
  for (const line of lines) {
    if (isShouted(line)) continue;
    for (const { 0: word, index } of line.matchAll(WORD)) {
      // At the start of a line or a sentence a capital says nothing; nor where a whole title shouts.
      const [head, tail] = [line.slice(0, index), line.slice(index + word.length)];
      const isLoud = word.length > 1 && !/\p{Ll}/u.test(word);
      const before = head.replace(/[\s«"“(*'’-]+$/u, "");
      if (
        isLoud
          ? BESIDE.test(head) || BESIDE_NEXT.test(tail) || AS_LABEL.test(tail)
          : before === "" || /[.!?:;•→]$/u.test(before)
      )
        continue;
      const forms = counts.get(fold(word)) ?? new Map<string, number>();
      counts.set(fold(word), forms.set(word, (forms.get(word) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].flatMap(([folded, forms]) => {
      const [printed, times] = [...forms].reduce((a, b) => (b[1] > a[1] ? b : a));
      const form = withAccents(printed, [...forms.keys()]);
      // One capital in the middle of a sentence may be that of a name whose word is a common one.
      return times > 1 || !/^\p{Lu}\p{Ll}/u.test(form) ? [[folded, form] as const] : [];
    }),
  );
}

/** A word with its accents; with none where it may be another word: in capitals « cote » may be « côté ». */
function withAccents(printed: string, forms: readonly string[]): string {
  // A capital goes without: « Economie » is « économie ».
  const known = forms.find((form) => /^\p{Ll}/u.test(form)) ?? printed;
  const isSure = forms.every((form) =>
    /^\p{Ll}/u.test(form) ? form === known : form.slice(1).toLocaleLowerCase("fr") === known.slice(1),
  );
  const capitals = known.toLocaleUpperCase("fr");
  if (isSure && capitals.length === printed.length) return withCase(capitals, printed);
  return printed.normalize("NFD").replace(/\p{M}/gu, "");
}

/** Whether a text is in capitals, but for a small word or two. */
export function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  const capitals = letters.replace(/[^\p{Lu}]/gu, "").length;
  return letters.length > 3 && capitals > 0.7 * letters.length;
}

/**
 * A text that shouts as a sentence: the same words, with the capitals that the publication gives them elsewhere.
 * Acronyms stay, since it writes them so; in a text that is no title all that it writes in no other way stays too, as
 * names of people and houses do.
 */
export function sentenceCase(text: string, spellings: Spellings, kind: "title" | "text" = "title"): string {
  // « IRIAE, COORACE, CRESS »: a row of names is no sentence.
  const isRow = kind === "text" && (text.match(/[,;]/g)?.length ?? 0) > 1 && !areWords(text, spellings);
  if (isShouted(text) && !isRow) return capital(lowered(text, spellings));
  const labelled = text.replace(SHOUTED_LABEL, (label) => capital(lowered(label, spellings)));
  return labelled.replace(SHOUTED, (shout, at: number) => {
    if (shout.replace(/[^\p{L}]/gu, "").length < SHORTEST_SHOUT) return shout;
    const isLabel =
      /^[\s*]*$/u.test(labelled.slice(0, at)) && AS_LABEL.test(labelled.slice(at + shout.length));
    if (kind === "text" && !isLabel && !areWords(shout, spellings)) return shout;
    const calm = lowered(shout, spellings);
    return /(?:^[\s*«"]*|[.!?:»]\s*)$/u.test(labelled.slice(0, at)) ? capital(calm) : calm;
  });
}

/** Whether the publication has all longer words of a shout in lower case too: names and acronyms it has not. */
function areWords(shout: string, spellings: Spellings): boolean {
  const long = (shout.match(WORD) ?? []).filter((word) => word.length >= LONG_WORD);
  return long.every((word) => /^\p{Ll}/u.test(spellings.get(fold(word)) ?? ""));
}

function lowered(text: string, spellings: Spellings): string {
  return text.replace(WORD, (word, at: number) => {
    // « 9499Z » is a code.
    const isOfCode = word.length === 1 && /\d/.test(text[at - 1] ?? "");
    if (isOfCode || /\p{Ll}/u.test(word)) return word;
    return known(word, spellings) ?? (ACRONYMS.has(word) ? word : word.toLocaleLowerCase("fr"));
  });
}

/** One letter and small words are never names by themselves: « L'ÉCONOMIE », « À ». */
function known(word: string, spellings: Spellings): string | undefined {
  const form = word.length > 1 ? spellings.get(fold(word)) : undefined;
  if (form?.length !== word.length) return undefined;
  // The accents are those that are printed here; capitals that have none get those that the publication always writes.
  return withCase(ACCENT.test(word.normalize("NFD")) ? word : form.toLocaleUpperCase("fr"), form);
}

function withCase(word: string, form: string): string {
  return [...word]
    .map((char, at) => (form[at] === form[at]?.toLocaleLowerCase("fr") ? char.toLocaleLowerCase("fr") : char))
    .join("");
}

/** Names of people in capitals: each of their parts begins with one. */
export function nameCase(name: string): string {
  return name.replace(WORD, (part) =>
    part.length > 2 && !/\p{Ll}/u.test(part) ? capital(part.toLocaleLowerCase("fr")) : part,
  );
}

/** With a capital at its head. */
export function capital(text: string): string {
  return text.replace(/\p{L}/u, (first) => first.toLocaleUpperCase("fr"));
}
