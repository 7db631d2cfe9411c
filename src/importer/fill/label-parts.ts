import type { SourcedText } from "../parse/sourced-text.ts";

/** What a figure counts, in the words of its sentence. */
export interface Label {
  text: string;
  /** The words that it is made of. */
  from: SourcedText[];
  /** What is counted, for a figure after it that leaves it out. */
  noun: SourcedText;
  /** What is said of the shares of a whole that follow: « 80 % résulte de la vente, 10 % de la réparation ». */
  shares?: SourcedText;
}

export interface Around {
  sentence: SourcedText;
  /** From the figure before, and up to the next one. */
  before: SourcedText;
  after: SourcedText;
  /** What the figure before counts. */
  last: SourcedText | null;
  /** What is said of the shares that this one goes on. */
  shares?: SourcedText | undefined;
}

/** A label of the words that it is made of; null where they say nothing. */
export function made(parts: readonly SourcedText[], noun: SourcedText, isBare = false): Label | null {
  const text = parts
    .map((part) => part.oneLine)
    .join(" ")
    .replace(/(?<=(?:^|\s)(?:de )?[dl]['’])\s/u, "");
  return /\p{L}{2}/u.test(text) ? { text, from: [...parts], noun: isBare ? noun : bareNoun(noun) } : null;
}

/** « femmes accompagnées dans la première promotion » → « femmes »: what another figure of the sentence may count too. */
function bareNoun(label: SourcedText): SourcedText {
  const verb = label.match(
    /\s(?:(?:ont|sont|a|est|étaient)\s|\p{Ll}{3,}(?:ée?s?|is|us)(?=\s|$)|(?:avec|dans|depuis|pour|par|sur|en|au|aux|à)\s)/u,
  );
  return verb && verb.start > 2 ? label.slice(0, verb.start) : label;
}

/** « deux entreprises ALFA (métaux) et BÊTA (cartes) »: a noun, and the names of those that it counts. */
export function withNames(after: SourcedText, value: number): Label | null {
  const [noun, list] =
    after.match(/^\s(\p{Ll}{4,}[sx])\s(\p{Lu}[^.;:!?()]*(?:\([^()]*\)[^.;:!?()]*)*)/u)?.groups ?? [];
  if (!noun || !list) return null;
  const names = list
    .matchAll(/(?:^|,\s|\set\s)(\p{Lu}[\p{L}\d'’&.-]*(?:\s\p{Lu}[\p{L}\d'’&.-]*)*)/u)
    .flatMap(({ groups }) => groups[0] ?? []);
  if (names.length !== value) return null;
  const said = names.map((name) => name.oneLine);
  return {
    text: `${noun.oneLine} : ${said.slice(0, -1).join(", ")} et ${said.at(-1)}`,
    from: [noun, ...names],
    noun,
  };
}

/** The whole of which a share is told before it: « ses dépenses sont à 70 % des salaires », « les achats représentent 50 % des ventes ». */
export function shareOf(
  { before, after, shares }: Around,
  follows: SourcedText,
  link: SourcedText | null,
): Label | null {
  const part = before.match(/((?:\p{L}|['’])[^,;:.]{2,80})\sreprésente(?:nt)?\s$/u)?.groups[0];
  const told = made(link ? [link, follows] : [follows], follows);
  if (part && told) {
    const subject = part.without(/^(?:les?\s|la\s|l['’])/iu);
    return { ...told, text: `${told.text} (${subject.oneLine})`, from: [subject, ...told.from] };
  }
  const opened = before.match(/(?:^|\s)(?:ses|ces|les|nos|leurs)\s(\p{L}[\p{L}\s'’]{2,40})\ssont\sà\s$/iu)
    ?.groups[0];
  const whole = opened ?? (/\set\sà\s$/u.test(before.text) ? shares : undefined);
  if (whole && link)
    return {
      text: `des ${whole.oneLine} : ${follows.oneLine}`,
      from: [whole, follows],
      noun: follows,
      shares: whole,
    };
  // « 80 % résulte de la vente, 10 % de la réparation »: the verb of the first is that of all.
  const verb = after.match(
    /^\s(résulte(?:nt)?|provien(?:t|nent)|vien(?:t|nent)|est issue?|sont issue?s)\s(?:de|du|des|d['’])/u,
  )?.groups[0];
  if (verb && told) return { ...told, shares: verb };
  return shares && link && told
    ? { ...told, text: `${shares.oneLine} ${told.text}`, from: [shares, ...told.from], shares }
    : null;
}
