/** After a stop, before a capital or a figure; « M. Dupont », « 3.5 » and « etc.) » end nothing. */
const SENTENCE_END =
  /(?<=[.!?…](?:\s?["»)])?)(?<!(?<!\p{L})(?:\p{Lu}|Mme|Mr|Dr|Ste?|cf|art|p)\.)\s+(?=["«(]?[\p{Lu}\d])|\n/gu;

/** The sentences of a text and where each begins in it; a line's end ends one too. */
export function sentencesIn(text: string): { text: string; at: number }[] {
  const sentences: { text: string; at: number }[] = [];
  let at = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    sentences.push({ text: text.slice(at, end.index), at });
    at = end.index + end[0].length;
  }
  sentences.push({ text: text.slice(at), at });
  return sentences.filter((sentence) => sentence.text.trim() !== "");
}
