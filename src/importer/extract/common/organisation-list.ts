import type { Passage } from "#domain/passage.ts";
import { hull } from "#domain/passage.ts";
import { fold, literally } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isBody, isBodyOrAcronym, isGeneric, SHARED_HEADS, SPEAKING_FOR } from "./organisation-words.ts";

/** An organisation of a list: its name, and the lines that print it. */
export interface ListedOrganisation {
  name: string;
  passage: Passage;
}

export interface ListOptions {
  /** Does the publication print this phrase elsewhere? What it repeats whole is one name, « et » included. */
  repeats?: (phrase: string) => boolean;
  /** The field asks for names alone: any part is one, whatever its case. */
  anyName?: boolean;
}

/** Content of brackets does not separate: it is blanked, character for character. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, (inside) => "\uE000".repeat(inside.length));
}

/** Pieces of a text between the matches of a separator that stand outside brackets. */
function splitOutside(text: SourcedText, separator: RegExp): SourcedText[] {
  const masked = withoutBrackets(text.text);
  const out: SourcedText[] = [];
  let from = 0;
  for (const match of masked.matchAll(separator)) {
    out.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  out.push(text.slice(from));
  return out.map((part) => part.trim()).filter((part) => part.length > 0);
}

/**
 * The organisations that a list names, as fields on partners print them: « Pour la collecte : le syndicat X via ses
 * déchetteries, la SARL X avec laquelle… ; les fondations A, B et C ». What is said of a name is left out, and so
 * are groups of people without a name.
 */
export function organisationsIn(text: SourcedText, options: ListOptions = {}): ListedOrganisation[] {
  const found: ListedOrganisation[] = [];
  const statements = splitOutside(
    text,
    /\s*[;\n]\s*|\s\/\s|(?<=\p{L}{3}[\uE000\s»"]*|\d)\.+\s+(?=["«]?\p{Lu})|\.{4,}/gu,
  );
  let ownSubject = true;
  for (const statement of statements) {
    // « Il a le soutien de… » after a name tells of whoever bears it.
    if (!ownSubject && /^(?:il|elle)s?\s/iu.test(statement.text)) continue;
    ownSubject = LEAD_IN.test(statement.text);
    for (const item of listItems(statement, options)) {
      if (!found.some((f) => f.name.toLowerCase() === item.name.toLowerCase())) found.push(item);
    }
  }
  return found;
}

function listItems(statement: SourcedText, options: ListOptions): ListedOrganisation[] {
  const list = afterPurpose(afterLeadIn(statement));
  const parts = splitOutside(
    list,
    /\s*,\s+(?:et |ainsi que )?|\s+[–-]\s+(?=\p{Lu}|l[ea]s? \p{Lu})|\s+ainsi que\s+/gu,
  );
  const items: ListedOrganisation[] = [];
  let head: Head | null = null;
  let planned = false;
  parts.forEach((part, i) => {
    const inList = parts.length > 1 && i === parts.length - 1;
    head = headOf(part) ?? (/^(?:l['’]|l[ea]s? |une? )/iu.test(part.text) ? null : head);
    for (const piece of splitAnd(part, { inList, head, ...options })) {
      const own = headOf(piece) ?? (/^(?:l['’]|l[ea]s? |une? )/iu.test(piece.text) ? null : head);
      head = own;
      // « …, en cours de réflexion, la ville Y »: not a partner yet.
      if (!planned) items.push(...nameOf(piece, own, options));
      planned = PLANNED.test(piece.text);
    }
  });
  return items;
}

const PLANNED = /(?:en cours de r[ée]flexion|[àa] venir|envisag[ée]e?s?|en projet)\s*$/iu;

/** « Elle travaille avec A et B », « Avec le soutien de C »: the names come after. */
const LEAD_IN =
  /^[^,;:()]{0,60}?(?<![\p{L}])(?:s['’]appu(?:ie|ient|yons) sur|(?:travaille|collabore|coop[èe]re)(?:nt)? (?:[ée]troitement )?(?:avec|en (?:lien|partenariat) avec)|en (?:lien|partenariat|collaboration) avec|(?:est|sont|sommes|a [ée]t[ée]|ont [ée]t[ée]) (?:soutenu|accompagn[ée]|aid[ée]|financ[ée]|[ée]paul[ée]|appuy[ée])e?s?(?: \p{L}+ment)? par|(?:soutien|appui|aide|collaboration|concours|participation|partenariat) (?=d[eu]s?\s|d['’]|de l))\s*/iu;
const OF = /^(?:de la |de l['’]|du |des |de |d['’]|par )/u;

function afterLeadIn(statement: SourcedText): SourcedText {
  const found = statement.match(LEAD_IN);
  // « Aide du conseil » is read as what supports; a sentence must lead to it.
  if (!found || !/\s/u.test(found.whole.text.trim())) return statement;
  return statement.slice(found.end).without(OF);
}

/** « Pour la formation : l'école X », « 3 entreprises mécènes : A ; B »: what stands before the colon names nobody. */
function afterPurpose(statement: SourcedText): SourcedText {
  const masked = withoutBrackets(statement.text);
  const colon = masked.search(/\s?:(?!\/)/u);
  if (colon < 0) return statement;
  const before = statement.slice(0, colon);
  const after = statement.slice(colon).without(/^\s?:\s*/u);
  const bare = before.without(/^(?:l['’]|l[ea]s? )/iu);
  const announces =
    /^(?:pour|dans|au titre|afin|sur|via|concernant|\d)/iu.test(bare.text) ||
    !/\p{Lu}/u.test(bare.text) ||
    isGeneric(bare.text);
  return announces ? after : before;
}

interface Head {
  /** What each name of the list takes before it: « fondation », « commune de »; empty where it takes nothing. */
  prefix: string;
  /** The head as printed. */
  printed: SourcedText;
  /** People who speak for the organisations that follow: « les assistances sociales du … ». */
  speaksFor: boolean;
}

function headOf(part: SourcedText): Head | null {
  const bare = part.without(/^(?:l['’]|l[ea]s? |des |\d+ )/iu);
  for (const { pattern, prefix } of SHARED_HEADS) {
    const found = bare.match(pattern);
    if (found && found.end < bare.length) return { prefix, printed: found.whole.trim(), speaksFor: false };
  }
  const people = bare.match(SPEAKING_FOR);
  return people ? { prefix: "", printed: people.whole.trim(), speaksFor: true } : null;
}

/** A part of a list that is longer than this is prose. */
const LONGEST_PART = 600;

interface AndContext {
  inList: boolean;
  head: Head | null;
  repeats?: (phrase: string) => boolean;
  /** The list has not ended yet. */
  mayEnd?: boolean;
}

/** Cuts « A et B » where both are names. In « A, B et C et D » the list ends at the first « et ». */
function splitAnd(part: SourcedText, { inList, head, repeats, mayEnd = true }: AndContext): SourcedText[] {
  if (part.length > LONGEST_PART) return [part];
  const masked = withoutBrackets(part.text);
  for (const match of masked.matchAll(/\s+et\s+/gu)) {
    const left = part.slice(0, match.index).trim();
    const right = part.slice(match.index + match[0].length).trim();
    if (left.isBlank || right.isBlank) continue;
    const plain = right.without(/^(?:l['’]|l[ea]s? |des )/iu);
    const hasArticle = plain.length < right.length;
    const opens = /^["«]?\s?\p{Lu}/u.test(plain.text);
    const lastLeft = left.text.split(/\s+/u).at(-1) ?? "";
    const ofOther =
      !head?.speaksFor &&
      OF.test(right.text) &&
      (isBodyOrAcronym(right.without(OF).text) || !left.text.includes(" "));
    const surely =
      ofOther ||
      (hasArticle &&
        (opens ||
          isBody(plain.text) ||
          KIND_BEFORE_NAME.test(plain.text) ||
          /^\p{Ll}+ \p{Lu}/u.test(plain.text))) ||
      isBody(right.text) ||
      /^\p{Lu}[\p{Lu}\d.]+(?![\p{Ll}])/u.test(right.text) ||
      (head?.speaksFor && /^(?:du|de la|de l['’]|des)\s?\p{Lu}/u.test(right.text));
    const ends =
      (head !== null && !head.speaksFor && opens) ||
      (inList && opens && !repeats?.(`${lastLeft} et ${right.text.split(/\s+/u)[0] ?? ""}`));
    if (!surely && !(ends && mayEnd)) continue;
    const next = ofOther ? right.without(OF) : right;
    return [left, ...splitAnd(next, { inList, head: hasArticle ? null : head, repeats, mayEnd: surely })];
  }
  return [part];
}

/** Words that end a name: what follows says what the organisation does. */
const AFTER_NAME =
  /\s{0,9}(?:\s(?:qui|dont|via|avec|lors d|depuis|afin|gr[âa]ce|puis|permettant|o[uù]|au titre|dans le cadre|au d[ée]marrage|[àa] (?:la )?hauteur|relati(?:f|ve)s?|en (?:19|20)\d\d|en (?:tant que|cours)|sur l[ea]|et (?:autres|d['’]autres|ses|leurs?|actuellement|bient[oô]t|une?\s|deux|trois|quatre|cinq|six|plusieurs|quelques|de nombreu)|\p{Ll}{2,}(?<!m|cli|ag)ent(?=\s(?:l[ea]s?|des|du|une?|leurs?|aux?)\s)|oriente\s|fournit\s|pr[êe]te\s|met\s|h[ée]berge\s|contribue|soutient|finance|apporte|accompagne|pour (?!(?:l[ea]s? |l['’]|une? )?["«]?\p{Lu}))|\s{1,9}\((?!(?=[^)]*\p{Lu})[\p{Lu}\d.&]{2,12}\)))/u;

const ARTICLE =
  /^(?:l['’]|la |le |les |un |une |des |du |de la |de l['’]|ses |leurs? |autres |notamment |dont )/iu;
const KIND_BEFORE_NAME =
  /^(?:[Aa]ssociations?|[Oo]rganismes? de formation|[ÉéEe]co[- ]?organismes?|[Ee]ntreprises?|[Ss]oci[ée]t[ée]s?|[Ee]nseignes?|[Ss]tart-?up|[Mm][ée]c[ée]nats?|[Cc]abinets?|[Pp]restataires?)\s+(?:d['’]entreprise\s+)?(?=["«]?\s?[\p{Lu}\d])/u;
/** « associations étudiantes « les Pieds… » »: the name is what is quoted. */
const QUOTED_NAME = /^\p{Ll}[\p{Ll}\s'’-]*[«"“]([^«»"“”]+)[»"”]?$/u;
const SUPPORT_OF =
  /^(?:(?:pr[êe]t|don|m[ée]c[ée]nat|parrainage|subvention|aide|appui|soutien|financement|apport|partenariat)s? (?:(?:financi|techni|mat[ée]ri|bancaire|solidaire)\p{L}* )?(?:de la |de l['’]|du |des |de |d['’]|avec l[ea]s? |avec ))/iu;
const TELLS = /(?<![\p{L}])(?:a|ont|est|sont|sera|peut|permet|assure|a été)\s(?!\p{Lu})/u;

/** « Région (à confirmer) », « la Fondation ? »: nobody can say yet. */
const DOUBTED =
  /\(\s*(?:[àa] (?:confirmer|valider|pr[ée]ciser)|sous r[ée]serve|en attente|\?)[^()]*\)|\?\s*$/iu;

function nameOf(piece: SourcedText, head: Head | null, options: ListOptions): ListedOrganisation[] {
  if (DOUBTED.test(piece.text)) return [];
  const expanded = insideBrackets(piece, options);
  const stop = piece.match(AFTER_NAME);
  let name = (stop ? piece.slice(0, stop.start) : piece).without(/(?<!\.\p{Lu}|[\s.,;:…])[\s.,;:…]+$/u);
  // Where names alone are asked for, « L'Heureux Pédalier » is printed with its article.
  const ownArticle = options.anyName === true && /^(?:L['’]|La |Le |Les )\p{Lu}\p{Ll}/u.test(name.text);
  if (!ownArticle) name = name.without(ARTICLE).without(/^\d+ /u).without(SUPPORT_OF).without(ARTICLE);
  const shared = head && !head.speaksFor ? head : null;
  if (head && headOf(piece))
    name = name.without(new RegExp(`^${literally(head.printed.text)}\\s*`, "iu")).without(ARTICLE);
  name = name.match(QUOTED_NAME)?.groups[0] ?? name;
  name = name.without(KIND_BEFORE_NAME).trim();
  if (!/["«“].+["»”]$/u.test(name.text)) name = name.without(/\s*["»”]$/u);
  if (name.isBlank || !isName(name.text, shared !== null || options.anyName === true)) return expanded;
  const passage = shared ? hull([shared.printed.passage, name.passage]) : name.passage;
  const prefix = shared?.prefix ? joined(shared.prefix, name.oneLine) : name.oneLine;
  return passage ? [{ name: prefix, passage }, ...expanded] : expanded;
}

function joined(prefix: string, name: string): string {
  return / de$/u.test(prefix) && "aeiouy".includes(fold(name.slice(0, 1)))
    ? `${prefix.slice(0, -1)}'${name}`
    : `${prefix} ${name}`;
}

/** « le réseau X et ses financeurs (A, B, C) » names those in the brackets too. */
function insideBrackets(piece: SourcedText, options: ListOptions): ListedOrganisation[] {
  const group = piece.match(
    /(?:financeurs?|partenaires?|m[ée]c[èe]nes?|membres?|fondations?|entreprises?|organismes?|donateurs?|bailleurs?|banques?|collectivit[ée]s?|enseignes?|associations?)\s*\(([^()]*)\)/iu,
  )?.groups[0];
  return group ? organisationsIn(group, { repeats: options.repeats }) : [];
}

/** What opens a circumstance, an absence or a kind of money, and no name. */
const NO_NAME =
  /^(?:(?:au titre|dans le cadre|afin|pour|via|avec|par|sur|sous|selon|depuis|lors|pendant|gr[âa]ce|aupr[èe]s)(?=\s|$)|(?:[Aa]u niveau|[ÀàAa] l['’][ée]chel(?:le|on)|[Ee]n (?:lien|mati[èe]re|partenariat)|[Dd]ans l[ea])\s|(?:[Aa]ucune?|[Nn][ée]ant|[Ss]ans objet|[Nn]on|[Rr]ien)(?=[\s.,]|$)|[Pp]as (?:de |d['’])\p{Ll}|(?:[Aa]rticles?|[Dd][ée]crets?|[Ll]oi|[Ff]onds propres|[Aa]utofinancement|[Ee]mprunts?|[Cc]otisations?|[Rr]ecettes?|[Vv]entes?|[Aa]ides? (?:au|aux|[àa] l)|[Ss]ubventions? (?:d|publi))(?![\p{L}]{2}))/u;

function isName(name: string, sure: boolean): boolean {
  if (name.length > 110 || !/\p{L}{2}|(?:\p{Lu}\.){2}/u.test(name)) return false;
  if (/^(?:il|elle|ils|elles|on|ce|cette|ces|son|sa|ses|leurs?|nous)(?:\s|$)/iu.test(name)) return false;
  if (isGeneric(name) || TELLS.test(name)) return false;
  if (NO_NAME.test(name)) return false;
  return sure || isBody(name) || /^\S*\p{Lu}/u.test(name) || /[\s'’]["«(]?\p{Lu}/u.test(name);
}
