import { words } from "#lib/text.ts";
import type { ProfileSection } from "./directory.ts";
import { isFlattened } from "./flattened.ts";
import type { Passage } from "./passage.ts";

/** A working group, who leads it as printed, what it works on, and where a drawing shows more of that. */
export interface WorkingGroup {
  name: string;
  lead: string | null;
  projects: string[];
  drawn: Passage[];
}

const GROUP = /^(?:[-*•]\s+)?(?:Groupe|Commission|Axe)\s+(\S.*)$/iu;
const LEAD = /^(?:Chef(?:fe)?s? de file|Pilote|Animé par|Référente?)\s*:\s*(\S.*)$/iu;
/** « #### → Axe mobilité : ». */
const HEAD = /^#+\s+(?:→\s*)?(?:Groupe|Commission|Axe)\s+(\S[^:]*)/iu;
const ITEM = /^[-*•→]\s+(\S.*)$/u;
/** « Les projets du groupe mobilité ». */
const WORK = /\b(?:projets?|r[ée]alisations?|actions?)\b/iu;
const OF_GROUP = /\b(?:groupe|commission|axe)\s+(\S.*)$/iu;

const group = (name: string): WorkingGroup => ({
  name: name.charAt(0).toUpperCase() + name.slice(1),
  lead: null,
  projects: [],
  drawn: [],
});

/** The groups of a text that is nothing but those and their leads; null for any other text. */
export function workingGroups(markdown: string): WorkingGroup[] | null {
  const groups: WorkingGroup[] = [];
  for (const line of markdown.split("\n").map((text) => text.trim())) {
    if (line === "") continue;
    const [, name] = GROUP.exec(line) ?? [];
    const [, lead] = LEAD.exec(line) ?? [];
    const last = groups.at(-1);
    if (name) groups.push(group(name));
    else if (!last) return null;
    else if (lead) last.lead = lead;
    else if (last.lead) last.lead += `, ${line}`;
    else last.name += ` ${line}`;
  }
  return groups.length > 1 ? groups : null;
}

/** The groups that head lists of projects within a text, and those projects. */
function groupsWithProjects(markdown: string): WorkingGroup[] {
  const groups: WorkingGroup[] = [];
  let open: WorkingGroup | null = null;
  for (const line of markdown.split("\n").map((text) => text.trim())) {
    if (line === "") continue;
    const [, name] = HEAD.exec(line) ?? [];
    const [, item] = ITEM.exec(line) ?? [];
    if (name) {
      open = group(name.trim());
      groups.push(open);
    } else if (item) open?.projects.push(item);
    else open = null;
  }
  return groups.filter(({ projects }) => projects.length > 0);
}

/** What one part of a story says of groups: who they are and lead, what they work on, or both; none for most parts. */
export function groupsIn(part: ProfileSection): WorkingGroup[] {
  const [, named] = (WORK.test(part.title) && OF_GROUP.exec(part.title)) || [];
  if (!named) return workingGroups(part.markdown) ?? groupsWithProjects(part.markdown);
  const { document, lineStart, lineEnd } = part;
  const isDrawn = isFlattened(part.markdown);
  const texts = part.markdown.split(/\n\s*\n/).map((text) => text.replace(/^[-*•]\s+/u, "").trim());
  return [
    {
      ...group(named),
      projects: isDrawn ? [] : texts.filter((text) => text !== "" && !text.startsWith("#")),
      drawn: isDrawn ? [{ document, lineStart, lineEnd }] : [],
    },
  ];
}

/** All that several parts say of each group, under the name of the part that says who leads it, else of the first. */
export function groupsOnce(groups: readonly WorkingGroup[]): WorkingGroup[] {
  const known: WorkingGroup[] = [];
  for (const one of groups.toSorted((a, b) => Number(a.lead === null) - Number(b.lead === null))) {
    const same = known.find(({ name }) => isOneName(name, one.name));
    if (!same) known.push({ ...one, projects: [...one.projects], drawn: [...one.drawn] });
    else {
      same.projects.push(...one.projects);
      same.drawn.push(...one.drawn);
    }
  }
  return known;
}

/** « Alimentation durable » and « Alimentation durable et consommation responsable ». */
function isOneName(a: string, b: string): boolean {
  const [short = [], long = []] = [telling(a), telling(b)].toSorted((x, y) => x.length - y.length);
  return short.length > 0 && short.every((word) => long.includes(word));
}

const telling = (name: string) => words(name).filter((word) => word.length > 3);
