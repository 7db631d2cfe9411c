import type { Person, Resource, Section, Term } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readPerson } from "../common/people.ts";
import { readResource } from "../common/resources.ts";
import { termOf } from "../common/term-of.ts";
import type { InitiativeDraft } from "../draft.ts";
import { readBriefs } from "./briefs.ts";
import type { Part } from "./parts.ts";

export interface Outside {
  initiatives: InitiativeDraft[];
  people: Person[];
  resources: Resource[];
  glossary: Term[];
}

/** What the parts outside the sheets give: initiatives told in short, people, terms defined, resources to go further. */
export function readOutside(parts: readonly Part[], sections: readonly Section[]): Outside {
  const out: Outside = { initiatives: [], people: [], resources: [], glossary: [] };
  for (const { start, tokens } of parts) {
    const section =
      sections.find((s) => s.lineStart === start.lineStart && s.kind === start.kind)?.id ?? null;
    const blocks = tokens.slice(start.kind === "cover" ? 0 : 1).map((t) => t.printed);
    if (start.kind === "briefs") out.initiatives.push(...readBriefs(blocks));
    for (const block of blocks) {
      if (block.kind === "heading" || block.kind === "note") continue;
      const thanked = thankedIn(block, start.kind === "thanks");
      out.people.push(...thanked);
      if (thanked.length > 0) continue;
      if (start.kind === "resources") out.resources.push(...resourcesOf(block, section));
      else if (start.kind === "glossary") out.glossary.push(...termOf(block));
      else if (SIGNED.has(start.kind)) out.people.push(...signatureIn(block));
    }
  }
  return out;
}

/** A resource a line. */
function resourcesOf(block: Block, section: string | null): Resource[] {
  return block.text.split(/\n/u).flatMap((line) => {
    const resource = readResource(line, section);
    if (!resource) return [];
    const link = block.links.find(
      ({ text, url }) =>
        /^https?:/i.test(url) &&
        URL.canParse(url) &&
        text.lineStart >= line.lineStart &&
        text.lineEnd <= line.lineEnd,
    );
    return [{ ...resource, url: resource.url ?? link?.url ?? null }];
  });
}

/** « Merci à X, qui a… », « Nous remercions X et Y »: those named where a text thanks. */
const THANKS =
  /^(?:(?:un )?(?:grand |vif )?merci(?: aussi| également)?(?: à|[,:])|nous (?:remercions|tenons à remercier)|remerciements?\s?:?\s(?:à|aux?)|(?:nos|mes|tous nos) remerciements (?:vont |s['’]adressent )?à)\s+/iu;

function thankedIn(block: Block, isThanks: boolean): Person[] {
  const opening = block.text.match(THANKS);
  if (!opening && !isThanks) return [];
  const told = opening ? block.text.slice(opening.end).without(/\.\s*$/u) : block.text;
  const parts = opening
    ? told.split(/\n|\s*;\s*|,?\s+et\s+(?:à\s+)?|,\s+(?=à\s|\p{Lu})/u)
    : told.split(/\n|\s*;\s*/u);
  return parts.flatMap((part) => personOf(part.without(/^(?:à|aux?)\s+/u), "thanked"));
}

const SIGNED: ReadonlySet<string> = new Set(["intro", "conclusion", "context"]);

/** The name and the office under a foreword, on lines of their own. */
function signatureIn({ text }: Block): Person[] {
  if (text.length > 200 || /[.!?]\s*$/u.test(text.text)) return [];
  const person = personOf(text, "quoted");
  return person[0]?.role ? person : [];
}

function personOf(line: SourcedText, context: Person["context"]): Person[] {
  const person = readPerson(line);
  if (!person) return [];
  const { name, role, organisation } = person;
  // « …, qui a recueilli les témoignages » tells what was done, not an office.
  const office = role && !/^(?:qui|dont|pour|à qui)\s/iu.test(role.value) ? role : null;
  const house = role && !office ? null : organisation;
  const passage = hull([name, office, house].flatMap((said) => said?.passage ?? []));
  return [
    {
      name: name.value,
      role: office?.value ?? null,
      organisation: house?.value ?? null,
      context,
      passage: passage ?? line.passage,
    },
  ];
}
