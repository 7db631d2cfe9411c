import type { SourcedText } from "../../parse/sourced-text.ts";
import type { FindingDraft } from "../draft.ts";

/** What was left in a text by those who wrote it. */
export interface Leftover {
  code: "placeholder" | "truncated-text";
  message: string;
  /** What one would read there instead. */
  expected: string | null;
  text: SourcedText;
}

const QUESTION_WORD =
  "(?:quel(?:le)?s?|(?:sur|par|avec|pour|de|à|en) (?:qui|quoi|quel(?:le)?s?)|combien|o[uù]|quand|qui|quoi|lequel|laquelle)";

/** Marks of an unfinished text; each expression is matched anywhere in it. */
const MARKS: readonly {
  code: Leftover["code"];
  pattern: RegExp;
  message: string;
  expected: string | null;
}[] = [
  {
    code: "placeholder",
    pattern:
      /(?:^|(?<=[.!?…:»\n]\s?))(?:[^.!?\n()]|\([^()\n]*\)){0,120}(?:-vous|(?<!\p{L})(?:vous|votre|vos)(?!\p{L}))(?:[^.!?\n()]|\([^()\n]*\)){0,160}\?(?:\s+(?:ou|et)\s(?:[^.!?\n()]|\([^()\n]*\)){0,200}\?){0,12}/giu,
    message: "Une question du formulaire est imprimée à la place de la réponse.",
    expected: "la réponse à la question",
  },
  {
    code: "placeholder",
    pattern: new RegExp(`\\(\\s*${QUESTION_WORD}(?![\\p{L}])[^()]{0,80}\\)`, "giu"),
    message: "Une question de relecture est restée dans le texte.",
    expected: "la réponse à la question",
  },
  {
    code: "placeholder",
    pattern:
      /\(\s*(?:(?:le |la |les |quel )?(?:montant|ann[ée]e|date|nom|nombre|prix|chiffre|lieu|adresse|titre|source|total|r[ée]f[ée]rence)s?(?![\p{L}])[^()?]{0,30}|les?quel(?:le)?s|lequel|laquelle|combien)\s*\?\s*\)/giu,
    message: "Une question de relecture est restée dans le texte.",
    expected: "la réponse à la question",
  },
  {
    code: "placeholder",
    pattern:
      /(?<![\p{L}(])(?:(?:sur|par|avec|pour|de|à) (?:qui|quoi)|combien|lequel|laquelle|(?:en )?quelle? (?:ann[ée]e|date|montant))\s*\?/giu,
    message: "Une question de relecture est restée dans le texte.",
    expected: "la réponse à la question",
  },
  {
    code: "placeholder",
    pattern:
      /(?<![\p{L}\d])(?:x{3,}|X{3,}|[Xx]{2}(?=\s?[%€]|\s(?!si[èe]cle)\p{Ll}{3})|\?{2,}|_{3,}|#{3,}|N° ?[xX?]{2,})(?![\p{L}\d])/gu,
    message: "Un mot est resté à écrire.",
    expected: "le mot que la marque remplace",
  },
  {
    code: "placeholder",
    pattern:
      /(?:\[|\(|(?<![\p{L}]))(?:[àa] (?:compl[ée]ter|pr[ée]ciser|renseigner|v[ée]rifier|confirmer|d[ée]finir)|(?:texte|contenu|r[ée]ponse) [àa] (?:venir|recevoir)|en attente de (?:r[ée]ponse|validation)|lorem ipsum|tbd|todo)(?:\]|\)|(?![\p{L}]))/giu,
    message: "Une consigne d'écriture est restée dans le texte.",
    expected: "le texte annoncé",
  },
  {
    code: "placeholder",
    pattern:
      /[[(][^()[\]]{0,50}?[àa] (?:ins[ée]rer|venir|fournir|remplir|r[ée]diger|transmettre)[^()[\]]{0,30}[\])]/giu,
    message: "Une consigne d'écriture est restée dans le texte.",
    expected: "le texte annoncé",
  },
  {
    code: "truncated-text",
    pattern: /(?<![\p{L}-])(?:de avec|l[ae]s? de)(?=\s\p{Ll})/gu,
    message: "Il manque un mot.",
    expected: "le mot qui manque",
  },
  {
    code: "truncated-text",
    pattern:
      /(?:(?<!\.)\.{4,}|…\.+|(?<=(?<!\p{L})(?:de|du|des|d['’]|le|la|les|un|une|à|au|aux|et|ou|par|pour|avec|sur|que|qui|permett?(?:ent|ant|re)?)\s?)(?:\.{3}|…))/giu,
    message: "La phrase s'arrête sur des points de suspension.",
    expected: "la fin de la phrase",
  },
];

/** The questions, gaps and instructions that a text still holds, in its order. */
export function leftoversIn(text: SourcedText): Leftover[] {
  return marksIn(text).map(({ start, end, ...leftover }) => ({
    ...leftover,
    text: inContext(text, start, end),
  }));
}

/** A text shorter than this is nothing but what was left in it. */
const SHORT = 40;
const IN_BRACKETS = /[[(]|[_#]{2}|\?\?|xx/iu;
/** A question, or a title in quotation marks. */
const ASKS = /[?»]/u;
/** What was left in texts by those who wrote them: « [à compléter] ». In running text only what stands in brackets. */
export function leftoversOf(
  texts: readonly { text: SourcedText }[],
  about: string | null = null,
): FindingDraft[] {
  return texts.flatMap(({ text }) =>
    leftoversIn(text)
      .filter(
        (l) =>
          l.code === "placeholder" &&
          (IN_BRACKETS.test(l.text.text) || (text.length <= SHORT && !ASKS.test(text.text))),
      )
      .map(({ code, message, expected, text: found }) => ({
        code,
        passage: found.passage,
        message,
        found: found.oneLine,
        expected,
        about,
      })),
  );
}

interface Mark extends Omit<Leftover, "text"> {
  start: number;
  end: number;
}

function marksIn(text: SourcedText): Mark[] {
  const found: Mark[] = [];
  for (const { code, pattern, message, expected } of MARKS) {
    for (const { whole, start, end } of text.matchAll(pattern)) {
      if (whole.isBlank || found.some((f) => start < f.end && f.start < end)) continue;
      found.push({ code, message, expected, start, end });
    }
  }
  return found.sort((x, y) => x.start - y.start);
}

/** A short mark with the words around it, within its clause. */
function inContext(text: SourcedText, start: number, end: number): SourcedText {
  if (end - start > 30) return text.slice(start, end).trim();
  const before =
    /(?:[^\s.!?;:…]+\s+){0,5}$/u.exec(text.text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0;
  const after = /^(?:\s+[^\s.!?;:…]+){0,3}/u.exec(text.text.slice(end, end + 40))?.[0].length ?? 0;
  return text.slice(start - before, end + after).trim();
}

/** A value that its author doubts: « Réseau B ? », « à préciser ». */
export function isDoubtful(value: string): boolean {
  return (
    /\?\s*$/u.test(value) ||
    /^(?:[àa] venir|en cours de (?:cr[ée]ation|construction|r[ée]alisation|refonte)|en (?:construction|attente)|non (?:communiqu[ée]e?|renseign[ée]e?)|n\.?c\.?)$/iu.test(
      value.trim(),
    ) ||
    /^(?:x{2,}|\.{2,}|…|-+|\?+)$/iu.test(value.trim()) ||
    /^[àa] (?:pr[ée]ciser|compl[ée]ter|confirmer)/iu.test(value)
  );
}

/** Is a text nothing but questions left from the form, or the mark of an answer to come? */
export function isUnanswered(text: SourcedText): boolean {
  if (isDoubtful(text.oneLine) && text.length < 30) return true;
  const questions = marksIn(text).filter((m) => m.code === "placeholder");
  const asked = questions.reduce((n, { start, end }) => n + text.text.slice(start, end).trim().length, 0);
  return /\?\W*$/u.test(text.text) && questions.length > 0 && text.text.trim().length - asked < 20;
}
