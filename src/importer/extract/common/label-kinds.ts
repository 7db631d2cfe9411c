import { fold } from "#lib/text.ts";
import { FIELD_STEMS } from "./label-stems-fields.ts";
import { PROFILE_STEMS, type Stems } from "./label-stems-profile.ts";
import { VOLUME_STEMS } from "./label-stems-volume.ts";

const LABEL_STEMS = { ...PROFILE_STEMS, ...FIELD_STEMS, ...VOLUME_STEMS };

/** What a label can announce: a part of a profile, a field of its identity, or a part of the publication. */
export type LabelledThing = keyof typeof LABEL_STEMS;

/** One reading of a label. From about 2 it is likely, from 4 on its own words say it plainly. */
export interface LabelReading<Kind extends LabelledThing = LabelledThing> {
  kind: Kind;
  score: number;
}

/** Under this a label says nothing. */
const LIKELY = 2;
const LONGEST = { characters: 90, words: 13 };
/** The first words of a French label are its head: « Financement des partenaires » tells of money. */
const HEAD = 1.4;
/** What each word takes away that nothing explains: a label says one thing, a sentence says many. */
const UNEXPLAINED = 0.22;

/** Words that any label may hold, whatever it announces. */
const NEUTRAL =
  /^(?:l|le|la|les|un|une|des|de|du|d|au|aux|a|en|et|ou|par|pour|sur|dans|avec|ce|cet|cette|ces|ca|cela|c|qu|que|qui|quoi|quel|quels|quelle|quelles|comment|on|nous|vous|ils|elles|il|elle|y|n|ne|pas|s|se|son|sa|ses|nos|notre|vos|votre|leur|leurs|est|sont|a|ont|avons|ete|etait|etaient|fait|font|faire|tout|tous|toute|plus|bien|deja|ici|initial|initiale|initiaux|principal|principale|principaux|principales|obtenus|rencontres|rencontrees|mobilises|associes|constates|observes|identifies|identifie|structure|structures|equipe|projet|action|actions|initiative|demarche|association|entreprise|porteur|atelier|journee|points?|grands?|grandes?|lignes|premiers?|premieres?|\d+)$/;

const COMPILED = new Map<LabelledThing, readonly { weight: number; stems: RegExp }[]>();

function stemsOf(kind: LabelledThing): readonly { weight: number; stems: RegExp }[] {
  const known = COMPILED.get(kind);
  if (known) return known;
  const rows: Stems = LABEL_STEMS[kind];
  const made = rows.map(([weight, stems]) => ({
    weight,
    stems: new RegExp(`(?<![\\p{L}\\d])(?:${stems})`, "gu"),
  }));
  COMPILED.set(kind, made);
  return made;
}

/** A label made comparable: folded, without bullet, mark, number or letter before it, nor colon after it. */
function labelForm(text: string): string {
  return fold(text)
    .replace(/^[^\p{L}\d]+/u, "")
    .replace(/^(?:\d{1,2}|[ivx]{1,4}|[a-h])\s?(?:[.)°/]|\s-)\s*(?=\p{L})/u, "")
    .replace(/\((s|es?|ses)\)|[.·](es?|s)\b/g, "$1$2")
    .replace(/[^\p{L}\d?!')]+$/u, "")
    .replace(/\s+/g, " ");
}

function scoreOf(form: string, kind: LabelledThing): number {
  let score = 0;
  const explained: (readonly [from: number, to: number])[] = [];
  const heard = new Set<string>();
  for (const { weight, stems } of stemsOf(kind)) {
    for (const found of form.matchAll(stems)) {
      const to = found.index + found[0].length;
      if (explained.some(([a, b]) => found.index < b && a < to)) continue;
      explained.push([found.index, to]);
      // The same word said twice says it once.
      if (heard.has(found[0].slice(0, 6))) continue;
      heard.add(found[0].slice(0, 6));
      const before = form.slice(0, found.index).match(/[\p{L}\d]+/gu) ?? [];
      score += before.every((word) => NEUTRAL.test(word)) ? weight * HEAD : weight;
    }
  }
  if (score === 0) return 0;
  const left = [...form.matchAll(/[\p{L}\d]+/gu)].filter(
    (word) =>
      !NEUTRAL.test(word[0]) &&
      !explained.some(([a, b]) => word.index < b && a < word.index + word[0].length),
  );
  return score / (1 + UNEXPLAINED * left.length);
}

/** One line is asked after several times: what was weighed of late is known. */
const WEIGHED = new Map<string, number>();
const MOST_WEIGHED = 50_000;

function weigh(form: string, kind: LabelledThing): number {
  const key = `${kind} ${form}`;
  const known = WEIGHED.get(key);
  if (known !== undefined) return known;
  if (WEIGHED.size >= MOST_WEIGHED) WEIGHED.clear();
  const score = scoreOf(form, kind);
  WEIGHED.set(key, score);
  return score;
}

const EVERY = Object.keys(LABEL_STEMS) as LabelledThing[];

/**
 * What the text of a label (« Ce que l'on observe aujourd'hui », « ▸ Pour les joindre : ») may announce among the
 * kinds that the caller knows, the likeliest first. It weighs words only: whether the text is a label at all, its
 * typography, its repetition and what follows must tell.
 */
export function labelKinds<Kind extends LabelledThing = LabelledThing>(
  text: string,
  among: readonly Kind[] = EVERY as Kind[],
): LabelReading<Kind>[] {
  if (text.length > LONGEST.characters) return [];
  const form = labelForm(text);
  if (!form || form.split(" ").length > LONGEST.words) return [];
  return among
    .map((kind) => ({ kind, score: weigh(form, kind) }))
    .filter(({ score }) => score >= LIKELY)
    .sort((a, b) => b.score - a.score);
}

/** The likeliest of them; null where the words say nothing. */
export function labelKind<Kind extends LabelledThing = LabelledThing>(
  text: string,
  among?: readonly Kind[],
): LabelReading<Kind> | null {
  return labelKinds(text, among)[0] ?? null;
}
