import type { Sourced } from "#domain/passage.ts";
import { comparable, fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { placesOf } from "../common/proper-names.ts";

export interface Naming {
  name: Sourced<string>;
  aliases: Sourced<string>[];
  /** Who carries the project that is the initiative, where the title says so. */
  carrier: Sourced<string> | null;
}

const CARRIED =
  /,?\s*(?:\p{L}+\s)?port[ée]e?s?\s+par\s+(?:l['’]association\s|la\s(?:r[ée]gie\sde\squartier|soci[ée]t[ée]|coop[ée]rative|SCIC)\s|l['’]entreprise\s)?(.+?)\s*$/iu;
const EXAMPLE = /(?:l['’]exemple|le cas|l['’]exp[ée]rience)\s+(?:du|de\sla|de\sl['’]|des|de|d['’])\s*(.+)$/iu;
const PROJECT =
  /^(?:le\s|la\s|l['’])?(?:projet|dispositif|programme|exp[ée]rimentation|parcours|d[ée]marche|initiative|op[ée]ration)\s+(?:«\s*|")?/iu;

/** Capitals of a printed form: the more it has, the more it is printed as a name. */
function capitals(text: string): number {
  return (text.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).length;
}

/**
 * Who a case study is about. Titles are sentences in lower case (« l'atelier du vert bocage, une entreprise
 * adaptée qui mise… »), so the candidates are the title's parts and the contact's first line, and the name is
 * the one that the body prints most as a name, in the body's own capitals.
 */
export function nameOf(title: SourcedText, body: readonly SourcedText[], contact: readonly Block[]): Naming {
  const carried = title.match(CARRIED);
  const carrierInTitle = carried?.groups[0] ?? null;
  const rest = carried ? title.slice(0, carried.start) : title;
  const candidates = candidatesOf(rest);
  const contactName = contactLine(contact);
  let best: { printed: SourcedText; score: number } | null = null;
  candidates.forEach((candidate, rank) => {
    const forms = body.flatMap((text) => placesOf(candidate.text, text));
    const printed = mostCapital([candidate, ...forms]);
    const sameAsContact = contactName && sameName(contactName.text, candidate.text) ? 5 : 0;
    const quoted = /^[«"“]/u.test(
      title.text.slice(Math.max(0, title.text.indexOf(candidate.text) - 2)).trim(),
    )
      ? 2
      : 0;
    const score =
      forms.filter((f) => capitals(f.text) > 0).length * 2 +
      Math.min(capitals(printed.text), 4) +
      sameAsContact +
      quoted -
      rank * 0.5;
    if (!best || score > best.score) best = { printed, score };
  });
  const chosen = (best as { printed: SourcedText; score: number } | null)?.printed ?? title;
  const name = capitalised(chosen);
  const aliases: Sourced<string>[] = [];
  if (contactName && !sameName(contactName.text, name.value) && !isCarrier(contactName, carrierInTitle)) {
    const close = comparable(name.value)
      .split(" ")
      .filter((w) => w.length > 3);
    const shared = comparable(contactName.text)
      .split(" ")
      .filter((w) => close.includes(w));
    if (shared.length > 0) aliases.push(contactName.sourced());
  }
  const carrier = carrierInTitle
    ? capitalised(
        mostCapital(
          [
            carrierInTitle,
            ...body.flatMap((t) => placesOf(carrierInTitle.text, t)),
            ...(contactName ? [contactName] : []),
          ].filter((f) => sameName(f.text, carrierInTitle.text)),
        ),
      )
    : null;
  return { name, aliases, carrier };
}

function isCarrier(contact: SourcedText, carrier: SourcedText | null): boolean {
  return carrier !== null && sameName(contact.text, carrier.text);
}

/** The parts of a title that can be a name: the example it gives, what it quotes, what stands before a comma. */
function candidatesOf(title: SourcedText): SourcedText[] {
  const found: (SourcedText | null | undefined)[] = [
    title.match(EXAMPLE)?.groups[0],
    title.match(/[«"“]\s*([^»"”]{2,60}?)\s*[»"”]/u)?.groups[0],
  ];
  const segments = title.split(/\s+[:–—]\s+|\s?:\s+|,\s+|\s+-\s+/u);
  for (const segment of segments) {
    const head = segment.split(
      /\s+et\s+(?:son|sa|ses|leurs?)\s+|\s+(?:qui|pour|afin|dont|gr[âa]ce)\s+|\s+(?:mise|d[ée]veloppe|accompagne|propose|cr[ée]e|lance|forme)\s+/u,
    )[0];
    found.push(head?.without(PROJECT).without(/["»”]\s*$/u));
  }
  for (const { groups } of title.matchAll(
    /(?:\bpar|\bavec|\bchez|au sein de|\bde|\bà)\s+((?:l['’]|la\s|le\s|les\s)?\p{Lu}[^,:]*)$/gu,
  ))
    found.push(groups[0]);
  return found.filter(
    (c): c is SourcedText => c !== null && c !== undefined && c.length >= 3 && c.length <= 90,
  );
}

function contactLine(contact: readonly Block[]): SourcedText | null {
  for (const block of contact) {
    const [line] = block.text.split(/\n|\s:\s|\s[–-]\s/u);
    const name = line?.without(/[\s,;:]+$/u) ?? null;
    if (name && name.length <= 80 && !name.text.includes("@") && /\p{L}/u.test(name.text)) return name;
  }
  return null;
}

/** Two spellings of a name that differ by an article, case or accents only. */
export function sameName(a: string, b: string): boolean {
  const bare = (text: string) => comparable(fold(text).replace(/^(?:l'|la |le |les )/, ""));
  return bare(a) === bare(b);
}

function mostCapital(forms: readonly SourcedText[]): SourcedText {
  return forms.reduce(
    (best, form) => (capitals(form.text) > capitals(best.text) ? form : best),
    forms[0] as SourcedText,
  );
}

/** The printed form with a capital at its start, as a name in a list wants it; the words stay as printed. */
function capitalised(text: SourcedText): Sourced<string> {
  const bare = /^(?:l['’]|la |le |les )\p{Ll}/u.test(text.text) ? text : text.trim();
  const sourced = bare.sourced();
  return { ...sourced, value: sourced.raw.charAt(0).toUpperCase() + sourced.raw.slice(1) };
}
