import type { RelationKind } from "#domain/vocabularies.ts";
import { comparable, foldInPlace } from "#lib/text.ts";
import { sentences } from "../extract/common/sentences.ts";
import { isPersonName } from "../extract/common/speakers.ts";
import type { RelationDraft } from "../extract/draft.ts";
import type { SourcedText } from "../parse/sourced-text.ts";
import { latin } from "./latin.ts";
import { levelOfName } from "./level.ts";
import { isSomebody, NAME, namesAt, namesIn } from "./names.ts";
import { AFTER, BEFORE, HELPS, NO_TIE, RANKS, WORKED_WITH } from "./triggers.ts";

const CUES = BEFORE.flatMap(({ kind, words }) =>
  words.map((cue) => ({ kind, expression: latin(`(?<![a-z])(?:${cue})`, "g") })),
);
const WITH_WHOM = latin(`(?<!\\p{L})${WORKED_WITH}`, "gu");
/** Between a name and its verb: what it is, what the brackets say, who else, « qui ». */
const TO_VERB =
  "(?:, [a-z][^,.;:]{2,60}(?=, ))?(?: \\([^()]{1,40}\\))?(?: et (?:des|deux|trois|quatre|cinq|plusieurs|[0-9]+) [a-z]+(?: [a-z]+)?)?(?:,? qui)?(?=[, ]),? ?";
const HELPER = latin(`(?:, (?:a|au) [^,]{2,40},)?${TO_VERB}(?:${HELPS})(?![a-z])`, "y");
const AT_HEAD = /^(?:en [^,]{3,30}, )?(?:(?:l'|la |le |les )(?:[a-z'-]+ ){0,3})?$/;
const VERBS = AFTER.map(({ kind, words }) => ({
  kind,
  expression: latin(`${TO_VERB}(?:${words.join("|")})(?![a-z])`, "y"),
}));

/** At the head of the text on the activity: whose it is. */
const CARRIED = [
  /^(?:un |le |la |l')?(?:service|dispositif|projet|programme|equipe|action)(?: [a-z]+){0,2} (?:de la |de l'|du |des |de |d')/g,
  /(?<![a-z])(?:ouvert|cree|lance|fonde|gere|pilote|initie)e?s?(?: [^,.;]{1,30}?)?? par /g,
];
/** « …, la Région l'investissement »: the verb of the clause before goes for it too. */
const ELLIPSIS = latin(`, (?:l['’]|la |le |les )(${NAME}) (?:l['’]|la |le |les )\\p{Ll}+(?= |\\.|,|$)`, "u");
/** « , sa filiale »: its own branch. */
const BRANCH = /, (?:sa|notre) filiale/y;
const JOINED = /^(?:,| et| et de) ?(?:l['’]|la |le |les |du |de la |de l['’])?$/u;

const ALLIED = / (?:ont|a) (?:allie|uni) (?:leur|ses)/y;
/** « a lancé, en 2016, le projet … », « crée en 2021 … »: what somebody begins is what follows. */
const BEGINS =
  / (?:(?:a|ont) (?:lanc|cre|port|ouvert|developp|mont|fond|imagin|inaugur)[a-z]*|cree|lance|ouvre|fonde|monte|imagine|inaugure)(.{0,120})/y;
/** « …, qui obtient le conventionnement de son chantier : … »: what is its own it carries. */
const OWNS = /,? [^.;]{0,140}?(?<![a-z])(?:son|sa|ses) ([^.;]{0,160})/y;
const IS_BODY =
  /(?:^|\s|['’])(?:association|cooperative|societe|fondation|mutuelle|entreprise(?: adaptee| d'insertion)?|chantier d'insertion|scic|scop|regie) ?$/;

/** No sentence is longer. */
const LONGEST = 1e6;

/** What a text says of an organisation and whom it tells of. */
export interface Tie {
  kind: RelationKind;
  name: SourcedText;
}

/** The organisations that sentences tie to whom they tell of, as relations in the order of the text. */
export function tiesTold(texts: readonly SourcedText[], own: readonly string[]): RelationDraft[] {
  const founders = foundersTold(texts, own);
  const others = tiesIn(texts, own)
    .map(({ kind, name }) => tie(kind, name))
    .filter((r) => !founders.some((f) => f.name === r.name));
  return [...founders, ...others];
}

/**
 * The organisations that sentences tie to whom they tell of (its names are `own`), each once in the way that says
 * most. A sentence that says that there is no tie ties nobody.
 */
export function tiesIn(texts: readonly SourcedText[], own: readonly string[]): Tie[] {
  const names = own.map(comparable);
  const found = new Map<string, Tie & { at: number }>();
  texts.flatMap(sentences).forEach((sentence, s) => {
    const folded = foldInPlace(sentence.text);
    const add = (kind: RelationKind, name: SourcedText) => {
      if (!isSomebody(name, names)) return;
      const key = comparable(name.text);
      const known = found.get(key);
      if (!known || RANKS.indexOf(kind) < RANKS.indexOf(known.kind))
        found.set(key, { kind, name, at: known?.at ?? s + sentence.text.indexOf(name.text) / LONGEST });
    };
    for (const { kind, name } of tiesByVerb(sentence, folded)) add(kind, name);
    if (NO_TIE.test(folded)) return;
    for (const expression of s === 0 ? CARRIED : [])
      for (const { 0: cue, index } of folded.matchAll(expression))
        for (const name of namesAt(sentence, index + cue.length)) add("carrier", name);
    for (const { 0: cue, index } of sentence.text.matchAll(WITH_WHOM))
      for (const name of namesAt(sentence, index + cue.length)) add("partner", name);
    for (const { kind, expression } of CUES)
      for (const { 0: cue, index } of folded.matchAll(expression))
        for (const name of namesAt(sentence, index + cue.length)) add(kind, name);
  });
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** Those whom the words after their names tie, and who stands joined before them: « A et B ont financé ». */
function tiesByVerb(sentence: SourcedText, folded: string): Tie[] {
  const named = namesIn(sentence);
  return named.flatMap(({ name, start, end }, i): Tie[] => {
    const before = named[i - 1];
    const joined = before && JOINED.test(sentence.text.slice(before.end, start)) ? [before.name] : [];
    const follows = (expression: RegExp) => {
      expression.lastIndex = end;
      return expression.exec(folded);
    };
    const ties: Tie[] = [];
    for (const { kind, expression } of VERBS) {
      const verb = follows(expression);
      if (!verb) continue;
      const other = sentence.slice(verb.index + verb[0].length).match(ELLIPSIS)?.groups[0];
      ties.push(...[...joined, name, ...(other ? [other] : [])].map((n) => ({ kind, name: n })));
    }
    const opens = AT_HEAD.test(folded.slice(0, joined[0] ? before?.start : start));
    if (opens && follows(HELPER))
      ties.push(...[...joined, name].map((n) => ({ kind: "partner" as const, name: n })));
    if (follows(BRANCH)) ties.push({ kind: "branch", name });
    if (follows(ALLIED))
      ties.push(
        ...[...(before ? [before.name] : []), name].map((n) => ({ kind: "carrier" as const, name: n })),
      );
    return ties;
  });
}

/** Who is said to have begun what bears one of the names, or to own it: « l'association X a lancé … ». */
export function foundersTold(texts: readonly SourcedText[], own: readonly string[]): RelationDraft[] {
  const names = own.map(comparable);
  return texts.flatMap(sentences).flatMap((sentence) => {
    const folded = foldInPlace(sentence.text);
    return namesIn(sentence).flatMap(({ name, start, end }) => {
      const follows = (expression: RegExp) => {
        expression.lastIndex = end;
        return expression.exec(folded)?.[1];
      };
      const afterBody = IS_BODY.test(folded.slice(0, end - name.length));
      const what = follows(BEGINS) ?? (afterBody ? follows(OWNS) : undefined);
      const begun = comparable(what ?? "");
      const isOwn = names.some((n) => n.length > 3 && begun.includes(n.replace(/^(?:l|la|le|les) /, "")));
      const isBare =
        !afterBody &&
        name.length === end - start &&
        !/(?:['’]|(?<!\p{L})l[ae]s?\s)$/iu.test(sentence.text.slice(0, start));
      return isOwn && isSomebody(name, names) && !(isBare && isPersonName(name.oneLine))
        ? [tie("carrier", name)]
        : [];
    });
  });
}

/** A name as printed, with what it is to the initiative and the level that it gives itself. */
export function tie(kind: RelationKind, name: SourcedText): RelationDraft {
  const { raw, passage } = name.sourced();
  return { name: raw, kind, level: levelOfName(raw), passage };
}
