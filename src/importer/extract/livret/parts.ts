import type { IgnoredPassage, Person, Resource, Section, Term } from "#domain/directory.ts";
import type { DocumentSectionKind } from "#domain/section-kinds.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { boldLead } from "../common/bold-lead.ts";
import { type HeadingRule, readHeading } from "../common/headings.ts";
import type { SectionStart } from "../common/outline.ts";
import { readPerson } from "../common/people.ts";
import { readResource } from "../common/resources.ts";
import type { Token } from "./tokens.ts";

/** Parts of a booklet that are no sheet. */
const PART_RULES: readonly HeadingRule<DocumentSectionKind>[] = [
  { kind: "contents", variants: ["sommaire", "table des matieres", "contenu(?: du livret)?"] },
  {
    kind: "intro",
    variants: [
      "edito(?:rial)?.{0,60}",
      "introduction",
      "preface",
      "avant[- ]propos",
      "mot (?:de|du|des) .{2,60}",
      "(?:presentation|objet) du livret",
      "pourquoi ce livret",
      "preambule",
    ],
  },
  { kind: "context", variants: ["contexte.{0,60}", "enjeux.{0,60}"] },
  {
    kind: "glossary",
    variants: ["glossaire", "lexique", "(?:liste des )?sigles.{0,40}", "mots[- ]cles", "acronymes"],
  },
  {
    kind: "resources",
    variants: [
      "pour aller plus loin",
      "ressources.{0,40}",
      "bibliographie",
      "liens utiles",
      "en savoir plus",
    ],
  },
  { kind: "thanks", variants: ["remerciements.{0,40}", "merci(?: a .{0,40})?"] },
  { kind: "conclusion", variants: ["(?:en )?conclusion.{0,40}", "synthese.{0,40}"] },
];

/** A part of the booklet with what stands in it. */
export interface Part {
  start: SectionStart;
  tokens: Token[];
}

export function partKind(token: Token): DocumentSectionKind | null {
  const { text, kind } = token.printed;
  if (
    kind !== "heading" &&
    !(text.length < 60 && (text.boldness === 1 || text.text === text.text.toUpperCase()))
  )
    return null;
  return readHeading(text.oneLine, PART_RULES);
}

/**
 * Divides what stands outside the sheets: the cover, then a part at each heading of a known kind; the last heading
 * before a sheet opens a chapter. `first` tells whether the cover is here.
 */
export function divideOutside(tokens: readonly Token[], first: boolean, beforeSheet: boolean): Part[] {
  const parts: Part[] = [];
  const headings = tokens.flatMap((t, i) =>
    t.printed.kind === "heading" && !/[:;]$/u.test(t.printed.text.oneLine) ? [i] : [],
  );
  const chapter = beforeSheet ? headings.at(-1) : undefined;
  tokens.forEach((token, i) => {
    const known = partKind(token);
    const opensChapter = i === chapter && (i > 0 || !first);
    const opensOther = token.printed.kind === "heading" && ((!first && i === 0) || token.hit !== null);
    const last = parts.at(-1);
    if (known) parts.push(openPart(known, token));
    else if (opensChapter || opensOther) parts.push(openPart("other", token));
    else if (!last) parts.push(openPart(first ? "cover" : "other", token));
    else last.tokens.push(token);
  });
  return parts.map(titled);
}

function openPart(kind: DocumentSectionKind, token: Token): Part {
  return {
    start: { kind, title: token.printed.text.oneLine, level: 1, lineStart: token.printed.lineStart },
    tokens: [token],
  };
}

/** A cover is titled by all its headings; a chapter that says something is a context. */
function titled(part: Part): Part {
  const { start, tokens } = part;
  if (start.kind === "cover") {
    const upTo = tokens.findLastIndex((t) => t.printed.kind === "heading");
    const title = tokens
      .slice(0, upTo + 1)
      .map((t) => t.printed.text.oneLine)
      .join(" ");
    return { start: { ...start, title: title || start.title }, tokens };
  }
  const says = tokens.slice(1).some((t) => t.printed.text.length > 80);
  return start.kind === "other" && says ? { start: { ...start, kind: "context" }, tokens } : part;
}

/** A table of contents repeats the titles: its lines are nobody's. */
export function contentsPassages(parts: readonly Part[]): IgnoredPassage[] {
  return parts
    .filter(({ start }) => start.kind === "contents")
    .flatMap(({ tokens }) => tokens.map((t) => ({ ...blockPassage(t.printed), reason: "sommaire" })));
}

interface Outside {
  people: Person[];
  resources: Resource[];
  glossary: Term[];
}

/** What the parts outside the sheets give: people thanked, terms defined, resources to go further. */
export function readOutside(parts: readonly Part[], sections: readonly Section[]): Outside {
  const out: Outside = { people: [], resources: [], glossary: [] };
  for (const { start, tokens } of parts) {
    const section =
      sections.find((s) => s.lineStart === start.lineStart && s.kind === start.kind)?.id ?? null;
    for (const { printed } of tokens.slice(1)) {
      if (printed.kind === "heading" || printed.kind === "note") continue;
      if (start.kind === "resources") out.resources.push(...resourceOf(printed, section));
      else if (start.kind === "glossary") out.glossary.push(...termOf(printed));
      else if (start.kind === "thanks") out.people.push(...thankedIn(printed));
    }
  }
  return out;
}

function resourceOf(block: Block, section: string | null): Resource[] {
  const resource = readResource(block.text, section);
  const [link] = block.links;
  if (!resource) return [];
  const url =
    resource.url ?? (link && /^https?:/i.test(link.url) && URL.canParse(link.url) ? link.url : null);
  return [{ ...resource, url }];
}

/** « **Sigle** : définition », « Sigle – définition ». */
function termOf(block: Block): Term[] {
  const bold = boldLead(block.text);
  const colon = block.text.match(/^([^:–]{2,80}?)\s*(?::|\s[–—-]\s)\s*(?=\S)/u);
  const term = bold && bold.rest.length > 0 ? bold.lead.without(/\s*:$/u) : colon?.groups[0];
  const rest = bold && bold.rest.length > 0 ? bold.rest : colon ? block.text.slice(colon.end) : null;
  const definition = rest?.without(/^\s*(?::|[–—-](?=\s))\s*/u);
  if (!term || !definition || term.isBlank || definition.isBlank || !/\p{L}/u.test(term.text)) return [];
  return [
    {
      term: term.oneLine,
      definition: definition.oneLine,
      attributedTo: null,
      passage: SourcedText.join([term, definition]).passage,
    },
  ];
}

function thankedIn(block: Block): Person[] {
  return block.text.split(/\n|\s*;\s*/u).flatMap((line) => {
    const person = readPerson(line);
    if (!person) return [];
    const { name, role, organisation } = person;
    return [
      {
        name: name.value,
        role: role?.value ?? null,
        organisation: organisation?.value ?? null,
        context: "thanked" as const,
        passage: line.passage,
      },
    ];
  });
}
