import type { RelationKind, RelationLevel } from "#domain/vocabularies.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isNearName, nameForm } from "../common/near-names.ts";
import { KINDS } from "../common/organisation-nouns.ts";
import { placesOf } from "../common/proper-names.ts";
import { sentences } from "../common/sentences.ts";
import type { RelationDraft } from "../draft.ts";
import { HELPERS, TRIGGERS } from "./relation-triggers.ts";

/** Nouns that open the name of an organisation, in either case. */
const HEADS =
  "(?:[Rr][ée]seau|[Gg]roupe|[Ff]ondation|[Aa]gence|[Ss]yndicat|[Pp][ôo]le|[Cc]ommunaut[ée]|[Ff][ée]d[ée]ration|[Cc]ollectif|[Cc]lub|[Rr][ée]gie|[Mm]ission\\slocale|[Cc]entre|[Cc]hambre|[Cc]onseil)";
const LINK = "(?:(?:du|de\\sla|de\\sl['’]|des|de|d['’]|&|-)\\s?)";
const CAPITALS = `\\p{Lu}[\\p{L}\\d'’&.+-]*(?:\\s${LINK}{0,2}\\p{Lu}[\\p{L}\\d'’&.+-]*){0,9}`;
/** A name that goes on in lower case does so up to its acronym: « Pôle d'équilibre territorial et rural (PETR) ». */
const BODY =
  "(?:[Cc]entre\\s(?:hospitalier|social|communal)|[Cc]aisse\\s\\p{Ll}+|[Dd][ée]partement|[Vv]ille|[Rr][ée]gion|[Mm][ée]tropole|[Mm]airie|[Cc]ommunaut[ée]\\s(?:d['’]agglom[ée]ration|de\\scommunes|urbaine)|[Éé]tat)";
const NAME = `(?:[Cc]onseil\\s(?:r[ée]gional|d[ée]partemental)(?:\\s(?:de\\sl['’]|du|de\\sla)\\s?\\p{Lu}[\\p{L}-]+)?|${HEADS}\\s[^,;.()]{2,90}\\s\\(\\p{Lu}[\\p{L}'’]{1,15}\\)|${BODY}\\s(?:${LINK}{1,2})?${CAPITALS}|(?:${HEADS}\\s(?:(?:r[ée]gional|d[ée]partemental|national)e?\\s)?)?${CAPITALS})`;
const READERS = TRIGGERS.map(({ kind, pattern }) => ({
  kind,
  trigger: new RegExp(`(?<![\\p{L}])${pattern}`, "giu"),
}));
const OPENS = new RegExp(`^${NAME}`, "u");
const CONVENTION =
  /(?<![\p{L}])[Cc]onvention\s+(?:de\s\p{L}+\s)?(?:avec\s|entre\s)?(?:l['’]|la\s|le\s)?(?=\p{Lu})([^.;]{3,140})/gu;
/** Capitalised words that are nobody. */
const NOBODY =
  /^(?:d3e|deee|dib|ess|iae|eit|btp|pvc|co2|qpv|afest|cddi|cdd|cdi|ea|ei|aci|ai|etti|siae|hauts-de-france|france|europe)$/;

/**
 * The organisations that an initiative's own sentences name, with what they are to it. `known` are the names of the
 * initiatives told beside it, so that « Convention A-B/C » can be cut.
 */
export function relationsSaidBy(
  texts: readonly SourcedText[],
  names: readonly string[],
  known: readonly string[],
): RelationDraft[] {
  const found: RelationDraft[] = [];
  const taken = new Set<string>();
  const add = (name: SourcedText, kind: RelationKind) => {
    const bare = name.trim().without(/[\s.,;:]+$/u);
    const form = nameForm(bare.text);
    if (bare.length < 2 || NOBODY.test(fold(bare.text)) || taken.has(form)) return;
    if (names.some((own) => isNearName(own, bare.text))) return;
    taken.add(form);
    const isNetwork =
      kind === "partner" && /^r[ée]seau\s+(?:r[ée]gional|national|d[ée]partemental)/iu.test(bare.text);
    found.push({
      name: bare.oneLine,
      kind: isNetwork ? "network" : kind,
      level: levelOf(bare),
      passage: bare.passage,
    });
  };
  for (const sentence of texts.flatMap(sentences).filter(({ text }) => !NO_TIE.test(text))) {
    for (const { kind, trigger } of READERS) {
      for (const { end } of sentence.matchAll(trigger)) {
        for (const name of namesFrom(sentence.slice(end))) add(name, kind);
      }
    }
    for (const clause of sentence.split(/\s*;\s*/u))
      for (const { name, kind } of helpersIn(clause)) add(name, kind);
    for (const { groups } of sentence.matchAll(CONVENTION)) {
      for (const party of groups[0] ? parties(groups[0], known) : []) add(party, "partner");
    }
  }
  for (const { name, kind } of besideIt(texts.flatMap(sentences), names, known)) add(name, kind);
  return found.sort((a, b) => a.passage.lineStart - b.passage.lineStart);
}

const OPENS_SENTENCE =
  /^(?:En\s[^,]{3,30},\s)?(?:(?:[Ll]['’]|[Ll]a\s|[Ll]e\s)(?:\p{Ll}[\p{L}'’-]*\s){0,3})?(?=\p{Lu})/u;

const NOBODY_THERE = /^(?:L['’]|La|Le|Les|Un|Une|Elle|Il|Ils|Elles|Ce|Cette|On|Nous|Chaque)(?:\s|$)/u;

/** Those who open a sentence and help: « Le distributeur X finance … », « Le Département et la Fondation Y soutiennent … ». */
function helpersIn(sentence: SourcedText): { name: SourcedText; kind: RelationKind }[] {
  const opening = sentence.match(OPENS_SENTENCE);
  if (!opening) return [];
  const rest = sentence.slice(opening.end);
  const names = namesFrom(rest);
  const last = names.at(-1);
  if (!last || names.some((name) => NOBODY_THERE.test(name.text))) return [];
  // « X, à Ville, réalise … »: where it is stands between.
  const said = rest.text
    .slice(rest.text.indexOf(last.text) + last.length)
    .replace(/^(?:,\s(?:à|au)\s[^,]{2,40},|\s\([^()]{2,60}\))/u, "")
    .trimStart();
  const help = HELPERS.find(({ verb }) => verb.test(said));
  return help ? names.map((name) => ({ name, kind: help.kind })) : [];
}

/** What a sentence about others says of a tie that is none: « sans lien avec », « n'a pas de lien ». */
export const NO_TIE =
  /(?:sans|aucun|pas\s(?:de|d['’]un))\s+(?:\p{L}+\s)?(?:lien|rapport)|ne\s+(?:\p{L}+\s+)?pas\s+(?:\p{L}+\s+)?confondre|[àa]\s+distinguer\s+d/iu;
const BROUGHT_FORTH =
  /(?:fait\s+na[îi]tre|cr[ée]{2}|lanc[ée]|fond[ée]|d[ée]velopp[ée]|initi[ée]|port[ée])(?![\p{L}])/iu;

/** Those told beside it that its own sentences name: what it brought forth, and its partners. */
function besideIt(
  all: readonly SourcedText[],
  names: readonly string[],
  known: readonly string[],
): { name: SourcedText; kind: RelationKind }[] {
  const others = known.filter((other) => !names.some((own) => isNearName(own, other)));
  return all
    .filter((sentence) => !NO_TIE.test(sentence.text))
    .flatMap((sentence) =>
      others.flatMap((other) => {
        const [place] = placesOf(other, sentence);
        if (!place || place.length < 4) return [];
        const brought = BROUGHT_FORTH.exec(sentence.text);
        const isBefore = brought !== null && brought.index < sentence.text.indexOf(place.text);
        return [{ name: place, kind: isBefore ? ("programme" as const) : ("partner" as const) }];
      }),
    );
}

/** What may say what an organisation is, before its name. */
const GENERIC = new RegExp(
  `^(?:l['’]|la\\s|le\\s)?(?!r[ée]seau)(?:${KINDS})\\s+(?:d['’]insertion\\s|adapt[ée]e\\s)?(?=\\p{Lu})`,
  "u",
);

/** The name that opens a text, and those that « , » and « et » join to it. */
function namesFrom(text: SourcedText): SourcedText[] {
  const found: SourcedText[] = [];
  let rest = text.without(GENERIC);
  for (;;) {
    const name = rest.match(OPENS);
    if (!name) return found;
    found.push(name.whole);
    const after = rest.slice(name.end);
    const joint = after.match(
      /^(?:\s*,\s*(?:et\s+)?|\s+et\s+(?:(?:de\s)?(?=l)|du\s|des\s)?)(?:l['’]|la\s|le\s|les\s)?(?=\p{Lu}|(?:association|coop|entreprise|soci|structure|[ée]co-org))/u,
    );
    if (!joint) return found;
    rest = after.slice(joint.end).without(GENERIC);
  }
}

/** The name of an organisation that opens a text; null where none does. */
export function nameAtHead(text: SourcedText): SourcedText | null {
  return text.match(OPENS)?.whole ?? null;
}

/** The parties to a convention: cut at « / », « , », « et », and at a hyphen after a known name. */
function parties(text: SourcedText, known: readonly string[]): SourcedText[] {
  return text.split(/\s*\/\s*|\s*,\s*|\s+et\s+(?=(?:l['’]|la\s|le\s)?\p{Lu})/u).flatMap((part) => {
    for (const name of known) {
      if (part.text.startsWith(`${name}-`)) return [part.slice(0, name.length), part.slice(name.length + 1)];
    }
    return [part];
  });
}

function levelOf(name: SourcedText): RelationLevel | null {
  const text = fold(name.text);
  if (/\bregional/.test(text)) return "régional";
  if (/\bnational/.test(text)) return "national";
  return /\beuropeen/.test(text) ? "européen" : null;
}
