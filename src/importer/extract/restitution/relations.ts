import type { RelationKind, RelationLevel } from "#domain/vocabularies.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isNearName, nameForm } from "../common/near-names.ts";
import { sentences } from "../common/sentences.ts";
import type { RelationDraft } from "../draft.ts";

const WITH =
  "(?:du\\s|de\\s+la\\s|de\\s+l['’]|des\\s|de\\s|d['’]|avec\\s|à\\s|au\\s|aux\\s)?(?:le\\s|la\\s|les\\s|l['’])?";
/** Words that say what the names after them are to the subject. */
const TRIGGERS: readonly { kind: RelationKind; pattern: string }[] = [
  {
    kind: "funder",
    pattern: `(?:cofinanc|financ|subventionn|souten)(?:é|ée|és|ées|u|ue|us|ues)\\s+(?:notamment\\s)?par\\s+${WITH}`,
  },
  {
    kind: "funder",
    pattern: `(?:le\\s+soutien(?:\\s+financier)?|financements?|subventions?)\\s+(?:du\\s|de\\s+la\\s|de\\s+l['’]|des\\s|de\\s|d['’])${WITH}`,
  },
  { kind: "funder", pattern: "appels?\\s+à\\s+projets?\\s+\\(ex\\.?\\s?:\\s*" },
  { kind: "carrier", pattern: `port[ée]e?s?\\s+par\\s+${WITH}` },
  {
    kind: "member-of",
    pattern: `(?:membres?|adh[ée]rente?s?)\\s+(?:du\\s|de\\s+la\\s|de\\s+l['’]|de\\s|d['’]|à\\s|au\\s)${WITH}`,
  },
  { kind: "technical-partner", pattern: `(?:l['’]aide|l['’]appui|l['’]expertise)\\s+${WITH}` },
  { kind: "partner", pattern: `à\\s+l['’]initiative\\s+${WITH}` },
  { kind: "partner", pattern: `partenaires?\\s+${WITH}` },
  {
    kind: "partner",
    pattern: `(?:en\\s+(?:partenariat|lien|coop[ée]ration|collaboration)\\s+avec|aux\\s+c[ôo]t[ée]s)\\s+${WITH}`,
  },
  {
    kind: "partner",
    pattern:
      "(?:transmise?s?|confi[ée]{1,2}s?|c[ée]d[ée]{1,2}s?)\\s+à\\s+(?:une?\\s[^,;.]{3,80},\\s*)?(?:l['’]|la\\s|le\\s)?",
  },
  { kind: "partner", pattern: "(?<!lien\\s)(?<!partenariat\\s)avec\\s+(?:l['’]|la\\s|le\\s|les\\s)?" },
];

/** Nouns that open the name of an organisation, in either case. */
const HEADS =
  "(?:[Rr][ée]seau|[Gg]roupe|[Ff]ondation|[Aa]gence|[Ss]yndicat|[Pp][ôo]le|[Cc]ommunaut[ée]|[Ff][ée]d[ée]ration|[Cc]ollectif|[Cc]lub|[Rr][ée]gie|[Mm]ission\\slocale|[Cc]entre|[Cc]hambre|[Cc]onseil)";
const LINK = "(?:(?:du|de\\sla|de\\sl['’]|des|de|d['’]|&|-)\\s?)";
const CAPITALS = `\\p{Lu}[\\p{L}\\d'’&.+-]*(?:\\s${LINK}{0,2}\\p{Lu}[\\p{L}\\d'’&.+-]*){0,9}`;
/** A name that goes on in lower case does so up to its acronym: « Pôle d'équilibre territorial et rural (PETR) ». */
const NAME = `(?:[Cc]onseil\\s(?:r[ée]gional|d[ée]partemental)(?:\\s(?:de\\sl['’]|du|de\\sla)\\s?\\p{Lu}[\\p{L}-]+)?|${HEADS}\\s[^,;.()]{2,90}\\s\\(\\p{Lu}[\\p{L}'’]{1,15}\\)|(?:${HEADS}\\s(?:(?:r[ée]gional|d[ée]partemental|national)e?\\s)?)?${CAPITALS})`;
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
  for (const sentence of texts.flatMap(sentences)) {
    for (const { kind, trigger } of READERS) {
      for (const { end } of sentence.matchAll(trigger)) {
        for (const name of namesFrom(sentence.slice(end))) add(name, kind);
      }
    }
    for (const { groups } of sentence.matchAll(CONVENTION)) {
      for (const party of groups[0] ? parties(groups[0], known) : []) add(party, "partner");
    }
  }
  return found.sort((a, b) => a.passage.lineStart - b.passage.lineStart);
}

/** What may say what an organisation is, before its name. */
const GENERIC =
  /^(?:l['’]|la\s|le\s)?(?:association|coop[ée]rative|entreprise|soci[ée]t[ée]|structure|start-up|[ée]co-organismes?)\s+(?:d['’]insertion\s|adapt[ée]e\s)?(?=\p{Lu})/u;

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
      /^(?:\s*,\s*(?:et\s+)?|\s+et\s+)(?:l['’]|la\s|le\s|les\s)?(?=\p{Lu}|(?:association|coop|entreprise|soci|structure|[ée]co-org))/u,
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
