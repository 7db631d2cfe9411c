import type { SourcedText } from "../../parse/sourced-text.ts";
import type { Case } from "./case-study.ts";
import type { Announced } from "./contents.ts";
import { isOneName, opensOn, standsAlone } from "./names.ts";
import { openingOf } from "./opening.ts";
import { presentedOn } from "./presented.ts";
import type { Group } from "./sections.ts";
import type { Slide } from "./slides.ts";

type Opened = Omit<Case, "slides">;

/**
 * Puts slides together: a case study goes from the slide that opens on its name, or on who tells of it, to the next
 * case or to a slide that is for something else; a fragment goes with the slide before it. Slides of a case study are
 * marked so.
 */
export function groupsOf(
  slides: readonly Slide[],
  announced: readonly Announced[][],
): { groups: Group[]; cases: Case[] } {
  const groups: Group[] = [];
  const cases: Case[] = [];
  let open: { study: Case; group: Group } | null = null;
  for (const slide of slides) {
    if (slide.kind === "vote" || slide.lines.length === 0) continue;
    const opened = opensCase(slide, announced, open?.study ?? null);
    if (opened) {
      slide.kind = "case";
      const study: Case = { ...opened, slides: [slide] };
      const known = cases.find((c) => c.name === study.name);
      if (known) {
        known.slides.push(slide);
        known.presenters.push(...study.presenters);
      } else cases.push(study);
      const group: Group = { kind: "case", slides: [slide], study: known ?? study };
      groups.push(group);
      open = { study: known ?? study, group };
    } else if (open && !ends(slide, open.study)) {
      slide.kind = "case";
      open.study.slides.push(slide);
      open.group.slides.push(slide);
    } else if (slide.kind === "fragment") {
      const last = groups.at(-1);
      if (last && last.kind !== "case") last.slides.push(slide);
      else groups.push({ kind: "context", slides: [slide], study: null });
    } else if (slide.kind !== "case") {
      open = null;
      groups.push({ kind: slide.kind, slides: [slide], study: null });
    }
  }
  return { groups, cases };
}

/**
 * The case that a slide opens: an announced one that it names at its head or by itself, or whose speaker it presents;
 * else one that a marker, a speaker and a name open; else one that it presents by itself.
 */
function opensCase(slide: Slide, announced: readonly Announced[][], open: Case | null): Opened | null {
  if (slide.kind !== "context" && slide.kind !== "fragment" && slide.kind !== "definition") return null;
  const opening = openingOf(slide);
  for (const group of announced) {
    const [first] = group;
    if (!first || open?.announced === group) continue;
    const name = first.name.oneLine;
    const told = group.flatMap((a) => a.presenters);
    const isTold = opening.presenters.some((p) => told.some((t) => isOneName(p.name.text, t.name.text)));
    if (isTold || opensOn(slide, name) || (opening.marker && standsAlone(slide, name)))
      return caseOf(first.name, group, slide);
  }
  if (slide.kind === "definition") return null;
  if (opening.name && (opening.marker || opening.presenters.length > 0) && !isOf(open, opening.name))
    return caseOf(opening.name, [], slide);
  const presented = slide.kind === "context" ? presentedOn(slide) : null;
  return presented && !open ? caseOf(presented.name, [], slide) : null;
}

function caseOf(name: SourcedText, announced: Announced[], slide: Slide): Opened {
  const { presenters, marker } = openingOf(slide);
  const told = announced.flatMap((a) => a.presenters);
  // The programme says what the opening slide leaves out.
  const all = presenters.map((p) => {
    const known = told.find((t) => isOneName(t.name.text, p.name.text));
    return p.role || !known?.role ? p : known;
  });
  const others = told.filter((t) => !all.some((p) => isOneName(t.name.text, p.name.text)));
  return { name, announced, presenters: [...all, ...others], marker };
}

function isOf(open: Case | null, name: SourcedText): boolean {
  return open !== null && isOneName(open.name.text, name.text);
}

/** A case study that nothing announces and no speaker opens is one slide; another goes on until something else begins. */
function ends(slide: Slide, open: Case): boolean {
  return open.announced.length === 0 && open.presenters.length === 0 && open.marker === null
    ? slide.kind !== "fragment"
    : slide.kind !== "context" && slide.kind !== "fragment" && slide.kind !== "publications";
}
