import type { Sourced } from "#domain/passage.ts";
import { comparable, foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isAcronymOf, nameForm } from "../common/near-names.ts";
import { firstSentences } from "../common/sentences.ts";
import type { FindingDraft, RelationDraft } from "../draft.ts";
import { type Field, textOf } from "./fields.ts";
import { isSameThing } from "./same-thing.ts";

export interface Naming {
  name: Sourced<string>;
  aliases: Sourced<string>[];
  carriers: RelationDraft[];
  findings: FindingDraft[];
}

/** A name as a title prints it, without what closes a line. */
function clean(text: SourcedText): SourcedText {
  return text.trim().without(/(?<![\s.…,;:])[\s.…,;:]+$/u);
}

/** « ABC, association pour l'emploi »: what follows the name is none of it. */
function withoutDescription(name: SourcedText): SourcedText {
  const bare = name.without(
    /,\s+(?:une?\s|l['’]|la\s)?(?:association|entreprise|coop[ée]rative|soci[ée]t[ée]|structure|r[ée]gie|filiale|[ée]tablissement|groupement|collectif|scic|scop)\s(?:\p{Ll}|de\s|d['’]).*$/su,
  );
  return bare.isBlank ? name : bare;
}

/**
 * What a sheet's subject is called: by its title and by its identity. Where the two are one name, the spelling
 * that the sheet uses most; where the identity adds the organisation that carries it, that is a relation. `top` is
 * the first line of the sheet.
 */
export function readNaming(
  title: SourcedText | null,
  fields: readonly Field[],
  body: readonly SourcedText[],
  top: number,
): Naming {
  const field = (kind: Field["kind"]) => {
    const text = textOf(fields.find((f) => f.kind === kind));
    const name = text && clean(withoutDescription(text));
    return name && !name.isBlank ? name : null;
  };
  const company = field("name");
  const establishment = field("establishment");
  const cleaned = title && clean(title);
  const titled = cleaned && !cleaned.isBlank ? cleaned : null;
  const naming: Naming = { ...fallbackName(fields, body), aliases: [], carriers: [], findings: [] };
  if (titled && company) nameFromBoth(naming, titled, company, establishment, body);
  else {
    const only = titled ?? company ?? establishment;
    if (only) naming.name = only.sourced();
    if (establishment && only && establishment !== only) other(naming, establishment);
  }
  if (!titled) naming.findings.push(untitled(naming, company, top));
  if (establishment && titled && company) other(naming, establishment);
  for (const brand of [field("brand"), ...brandsIn(body)]) if (brand) addAlias(naming, brand);
  carrierFields(naming, fields);
  variantsIn(naming, body);
  return naming;
}

/** Without a title or an identity there is only what the sheet says first. */
function fallbackName(fields: readonly Field[], body: readonly SourcedText[]): Pick<Naming, "name"> {
  const text = textOf(fields.find((f) => f.kind === "challenge")) ?? body.find((b) => !b.isBlank);
  const first = text ? firstSentences(text, 80) : null;
  const short = first && first.length > 80 ? first.slice(0, 80).without(/\s+\S*$/u) : first;
  if (short && !short.isBlank) return { name: short.sourced() };
  const label = fields.find((f) => f.label)?.label;
  if (!label) throw new RangeError("a sheet has a first field");
  return { name: label.sourced() };
}

/** Said where the title should stand, down to the line that gives the name instead. */
function untitled(naming: Naming, company: SourcedText | null, top: number): FindingDraft {
  return {
    code: "missing-title",
    passage: { ...naming.name.passage, lineStart: Math.min(top, naming.name.passage.lineStart) },
    message: company
      ? "La fiche n'a pas de titre ; son nom est celui que donne sa fiche d'identité."
      : "La fiche n'a ni titre ni nom d'entreprise.",
    found: company ? naming.name.raw : null,
    expected: null,
    about: null,
  };
}

function nameFromBoth(
  naming: Naming,
  title: SourcedText,
  company: SourcedText,
  establishment: SourcedText | null,
  body: readonly SourcedText[],
): void {
  naming.name = (inOrdinaryCase(title, company) ?? title).sourced();
  if (nameForm(title.text) === nameForm(company.text)) {
    naming.name = mostUsed(title, company, body).sourced();
    return;
  }
  const sides = company.split(/\s+[–—-]\s+|\s*[:/|]\s+|,\s+/u);
  const own = sides.find((side) => isSameThing(side.text, title.text));
  const rest = sides.filter((side) => side !== own);
  if (own && rest.length > 0) {
    addAlias(naming, company);
    for (const side of rest) if (isOrganisation(side, title)) carrier(naming, side);
  } else if (
    isSameThing(title.text, company.text) ||
    isAcronymOf(title.text, company.text) ||
    isAcronymOf(company.text, title.text)
  ) {
    addAlias(naming, company);
  } else {
    carrier(naming, company);
  }
  const trivial =
    comparable(company.text).replace(/^(?:l )?association (?:d |de |des )?/, "") === nameForm(title.text);
  if (trivial || (establishment && isSameThing(establishment.text, title.text))) return;
  naming.findings.push({
    code: "name-mismatch",
    passage: company.passage,
    message: `Le titre de la fiche dit « ${title.oneLine} », sa fiche d'identité « ${company.oneLine} ».`,
    found: company.oneLine,
    expected: title.oneLine,
    about: null,
  });
}

/** A title in capitals as the identity spells it: « Association X Y » under « X Y ». */
function inOrdinaryCase(title: SourcedText, company: SourcedText): SourcedText | null {
  if (title.text !== title.text.toUpperCase() || company.text === company.text.toUpperCase()) return null;
  const at = foldInPlace(company.text).indexOf(foldInPlace(title.text));
  return at < 0 ? null : company.slice(at, at + title.length);
}

/** The spelling that the text of the sheet uses; the identity's where it uses neither more. */
function mostUsed(title: SourcedText, company: SourcedText, body: readonly SourcedText[]): SourcedText {
  const capitals = (name: SourcedText) => name.text === name.text.toUpperCase();
  if (capitals(title) !== capitals(company)) return capitals(company) ? title : company;
  const uses = (name: SourcedText) => body.reduce((n, b) => n + b.text.split(name.oneLine).length - 1, 0);
  return uses(title) > uses(company) ? title : company;
}

/** A side of « A – B » that names somebody, and not the acronym of the other side. */
function isOrganisation(side: SourcedText, title: SourcedText): boolean {
  return /\p{Lu}/u.test(side.text) && !isAcronymOf(side.text, title.text);
}

function carrier(naming: Naming, printed: SourcedText): void {
  const name = printed.without(/^(?:[Ll]['’])?[Aa]ssociation (?=["«]?\s?\p{Lu})/u);
  if (name.isBlank) return;
  if (naming.carriers.some((c) => nameForm(c.name) === nameForm(name.text))) return;
  naming.carriers.push({ name: name.oneLine, kind: "carrier", level: null, passage: name.passage });
}

function carrierFields(naming: Naming, fields: readonly Field[]): void {
  const named = textOf(fields.find((f) => f.kind === "carrier"));
  if (named && !isSameThing(named.text, naming.name.value)) carrier(naming, clean(named));
  const seat = fields.find((f) => f.kind === "seat" && /nom/iu.test(f.label?.text ?? ""));
  const owner = textOf(seat)?.match(/^(\p{Lu}[^,;\n\d]{1,60}?)(?=\s*[,;\n]|\s+\d|\s+à\s+\p{Lu}|$)/u)
    ?.groups[0];
  if (owner && !isSameThing(owner.text, naming.name.value)) carrier(naming, owner);
}

/** Another name of the identity: an alias where it is the same thing, else the place where it is done. */
function other(naming: Naming, name: SourcedText): void {
  addAlias(naming, name);
}

function addAlias(naming: Naming, name: SourcedText): void {
  const form = nameForm(name.text);
  if (!form || form === nameForm(naming.name.value)) return;
  if (naming.aliases.some((a) => nameForm(a.value) === form)) return;
  naming.aliases.push(name.sourced());
}

/** « vend sous la marque X », « sous le nom de X ». */
function brandsIn(body: readonly SourcedText[]): SourcedText[] {
  return body.flatMap((text) =>
    text
      .matchAll(
        /sous (?:la marque|l['’]enseigne|le nom(?: commercial)?(?: d[e'’])?)\s*[«"“]?\s*(\p{Lu}[\p{L}\d'’&-]*(?:\s\p{Lu}[\p{L}\d'’&-]*){0,12})/gu,
      )
      .flatMap(({ groups: [name] }) => (name ? [name] : [])),
  );
}

const SMALL = "(?:de|d|du|des|la|le|les|l|en|et|a|au|aux|sur)";

/** The name's own words with other small words between them: « Les Amis d'Y » for « Les Amis de Y ». */
function variantsIn(naming: Naming, body: readonly SourcedText[]): void {
  const form = nameForm(naming.name.value);
  const own = form.split(" ").filter((w) => !new RegExp(`^${SMALL}$`).test(w));
  const [first] = own;
  const last = own.at(-1);
  if (own.length < 2 || !first || !last || form.length > 80) return;
  const core = form.slice(form.indexOf(first));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:les|le|la|l)[ ']+)?${own.join(`(?:[ '-]+${SMALL})*[ '-]+`)}(?![\\p{L}\\p{N}])`,
    "gu",
  );
  for (const text of body) {
    for (const match of foldInPlace(text.text).matchAll(pattern)) {
      const printed = text.slice(match.index, match.index + match[0].length);
      const found = nameForm(printed.text);
      if (
        found.slice(found.indexOf(first)) === core ||
        naming.aliases.some((a) => nameForm(a.value) === found)
      )
        continue;
      addAlias(naming, printed);
      naming.findings.push({
        code: "name-variants",
        passage: printed.passage,
        message: `La fiche écrit « ${naming.name.value} » et « ${printed.oneLine} ».`,
        found: printed.oneLine,
        expected: naming.name.value,
        about: null,
      });
    }
  }
}
