import type { RelationKind } from "#domain/vocabularies.ts";
import { fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { levelOfName } from "../../tie/level.ts";
import { tiesTold } from "../../tie/told.ts";
import { organisationsIn } from "../common/organisation-list.ts";
import { isBody } from "../common/organisation-words.ts";
import { sentences } from "../common/sentences.ts";
import type { RelationDraft } from "../draft.ts";
import { isSameOrganisation } from "./organisations.ts";
import type { Panel } from "./panels.ts";
import { type PartnerGroup, partnerGroups } from "./partner-groups.ts";
import { presentersIn } from "./presenters.ts";
import { unitsIn, unitsOf } from "./units.ts";

/** Where what is said of an organisation begins. */
const AFTER_NAME =
  /,\s(?:à|a|au|en|chantiers?|association|entreprise|structure|membre|qui|une?|la|le|sur|pour|ESAT|ACI)(?=\s)|\s(?:qui|que|dont|pour|afin|sur|dans|depuis|lors|pendant|lorsque|ont|est|sont|peuvent|permet)\s|\s(?:en|depuis)\s(?:19|20)\d{2}|\s[àa]\s(?=\p{Lu})/u;

/** Everybody that a case study ties to it: lists of partners, of members and of funders first, then what is told. */
export function tiesOfCase(panels: readonly Panel[], own: readonly string[]): RelationDraft[] {
  const listed = [...partners(panels), ...members(panels), ...funders(panels)];
  const told = unitsIn(panels, [
    null,
    "about",
    "activity",
    "identity",
    "levers",
    "success",
    "results",
  ]).filter((unit) => presentersIn(unit).length === 0);
  return distinct(
    [...listed, ...tiesTold(told, own)].filter((r) => !own.some((name) => isSameOrganisation(r.name, name))),
  );
}

/** The ties, each organisation once, the first that names it. */
export function distinct(relations: readonly RelationDraft[]): RelationDraft[] {
  const kept: RelationDraft[] = [];
  for (const relation of relations) {
    if (!kept.some((r) => isSameOrganisation(r.name, relation.name))) kept.push(relation);
  }
  return kept;
}

const FUNDERS = /financeurs?|m[ée]c[èe]nes?|soutiens/iu;
const LABEL = /^([\p{L}\s’'-]{4,40}?)\s*:\s+/u;

function partners(panels: readonly Panel[]): RelationDraft[] {
  return panels
    .filter((p) => p.part === "partners")
    .flatMap((panel) => {
      const groups = partnerGroups(panel);
      if (groups.length > 0) return groups.flatMap(grouped);
      const titled =
        panel.title !== null && FUNDERS.test(panel.title.text) && !/partenaires/iu.test(panel.title.text);
      return unitsOf(panel.blocks).flatMap((unit) => {
        const label = unit.match(LABEL)?.groups[0] ?? null;
        const said = label?.text ?? panel.title?.text ?? "";
        const kind: RelationKind =
          titled || (label && FUNDERS.test(label.text))
            ? "funder"
            : /technique/iu.test(said)
              ? "technical-partner"
              : "partner";
        return organisationsIn(unit.without(LABEL)).map(({ name, passage }) => ({
          name,
          kind,
          level: levelOfName(name),
          passage,
        }));
      });
    });
}

/** Who stands under a label of its own; the networks that it is in are told apart. */
function grouped({ kind, texts }: PartnerGroup): RelationDraft[] {
  if (kind === "member-of") return [];
  return texts.flatMap((text) =>
    unitsOf([{ ...EMPTY, text, lineStart: text.lineStart, lineEnd: text.lineEnd }]).flatMap((unit) => {
      const [sentence] = sentences(unit);
      const stop = sentence?.match(AFTER_NAME);
      const names = sentence && stop && sentence.length < unit.length ? sentence.slice(0, stop.start) : unit;
      return organisationsIn(names).map(({ name, passage }) => ({
        name,
        kind,
        level: levelOfName(name),
        passage,
      }));
    }),
  );
}

const EMPTY = {
  kind: "paragraph",
  depth: 0,
  links: [],
  noteCalls: [],
  noteNumber: null,
} as const satisfies Partial<Block>;

const MEMBER_ENDS = /\s*\((?:[^()]{1,40})\)\s*$/u;

/** Names of a list of members, parted by dashes, bullets, semicolons, commas or lines. */
function members(panels: readonly Panel[]): RelationDraft[] {
  return membersListed(panels).map((name) => ({
    name: name.oneLine,
    kind: "member",
    level: null,
    passage: name.passage,
  }));
}

export function membersListed(panels: readonly Panel[]): SourcedText[] {
  return panels
    .filter((p) => p.part === "members")
    .flatMap((panel) =>
      panel.blocks
        .filter((b) => !/^\d|@|[.!?]\s*$/u.test(b.text.text.trim()))
        .flatMap(({ text }) => {
          return text.split(/\s[-–—•|]\s/u.test(text.text) ? /\s+[-–—•|]\s+/u : /\s*[,;]\s*/u);
        })
        .map((name) =>
          name
            .without(/[\s.,;]+$/u)
            .without(MEMBER_ENDS)
            .trim(),
        )
        .filter(
          (name) =>
            name.length >= 3 &&
            name.length <= 70 &&
            /^(?:l[’']|la |le |les )?[\p{Lu}\d]/u.test(name.text) &&
            !/:/u.test(name.text),
        ),
    );
}

const SHARE = /\s{0,2}:?\s{0,2}\d.*$/u;

/** Who pays, as lists of resources print it: « Subventions (État, Région, …) 31 % », « Fondation X 6 % ». */
function funders(panels: readonly Panel[]): RelationDraft[] {
  return panels
    .filter((p) => p.part === "economy" || p.part === "funding")
    .flatMap((panel) =>
      unitsOf(panel.blocks).flatMap((unit): RelationDraft[] => {
        // « A . B . C », under a title that asks who pays.
        if (panel.part === "funding" && !/\p{Ll}\.\s*$/u.test(unit.text))
          return unit
            .split(/\s+[.·•|;/]\s+|\s*;\s*/u)
            .flatMap((name) => organisationsIn(name.without(SHARE)))
            .map(({ name, passage }) => ({ name, kind: "funder", level: levelOfName(name), passage }));
        const inside = unit.match(
          /(?:subventions?|aides?|financ\p{L}+|m[ée]c[ée]nat|fonds|dons|partenaires)[^()]{0,40}\(([^()]{2,200})\)/iu,
        )?.groups[0];
        const head = unit.without(SHARE).trim();
        const isName =
          /^(?:fondation|fonds|[ée]tat|r[ée]gion|d[ée]partement|caf|ademe|banque|conseil|ville|communaut|m[ée]tropole|carsat|agefiph|france travail|feder|fse|union europ)/iu.test(
            fold(head.text),
          );
        const named = inside
          ? organisationsIn(inside)
          : isName && head.length <= 60
            ? [{ name: head.oneLine, passage: head.passage }]
            : [];
        return named
          .filter(({ name }) => /\p{Lu}/u.test(name) || isBody(name))
          .map(({ name, passage }) => ({ name, kind: "funder", level: levelOfName(name), passage }));
      }),
    );
}
