import { words } from "#lib/text.ts";

/** Counts how often a text says a phrase, whatever its case, accents and punctuation, without reading it again. */
export class PhraseIndex {
  private readonly said: string[];
  private readonly places = new Map<string, number[]>();

  constructor(text: string) {
    this.said = words(text);
    this.said.forEach((word, at) => {
      const known = this.places.get(word);
      if (known) known.push(at);
      else this.places.set(word, [at]);
    });
  }

  /** How many times the text says the words of the phrase one after the other. */
  count(phrase: string): number {
    const wanted = words(phrase);
    // The rarest word has the fewest places to look at.
    const rarest = wanted
      .map((word, i) => ({ i, at: this.places.get(word) ?? [] }))
      .sort((a, b) => a.at.length - b.at.length)[0];
    if (!rarest) return 0;
    return rarest.at.filter((at) => wanted.every((word, i) => this.said[at - rarest.i + i] === word)).length;
  }
}
