import type { Case } from "./case-study.ts";
import type { Announced } from "./contents.ts";
import { opensOn } from "./names.ts";
import { presentedOn } from "./presented.ts";
import type { Group } from "./sections.ts";
import type { Slide } from "./slides.ts";

/**
 * Puts slides together: a case study goes from the slide that opens on its name to the next case, list, agenda or
 * definition; a fragment goes with the slide before it. Slides of a case study are marked so.
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
      if (known) known.slides.push(slide);
      else cases.push(study);
      const group: Group = { kind: "case", slides: [slide], title: study.name.oneLine };
      groups.push(group);
      open = { study: known ?? study, group };
    } else if (open && !ends(slide, open.study)) {
      slide.kind = "case";
      open.study.slides.push(slide);
      open.group.slides.push(slide);
    } else if (slide.kind === "fragment") {
      const last = groups.at(-1);
      if (last) last.slides.push(slide);
      else groups.push({ kind: "context", slides: [slide], title: null });
    } else if (slide.kind !== "case") {
      open = null;
      groups.push({ kind: slide.kind, slides: [slide], title: null });
    }
  }
  return { groups, cases };
}

/** The case that a slide opens: an announced one that it opens on, else one that it presents by itself. */
function opensCase(
  slide: Slide,
  announced: readonly Announced[][],
  open: Case | null,
): Omit<Case, "slides"> | null {
  if (slide.kind !== "context" && slide.kind !== "fragment") return null;
  for (const group of announced) {
    const [first] = group;
    if (!first || open?.announced === group) continue;
    if (opensOn(slide, first.name.oneLine)) return { name: first.name, announced: group };
  }
  const presented = slide.kind === "context" ? presentedOn(slide) : null;
  return presented && open?.announced.length === undefined ? { name: presented.name, announced: [] } : null;
}

/** A case study told without an announcement is one slide; an announced one goes on until something else begins. */
function ends(slide: Slide, open: Case): boolean {
  return open.announced.length === 0
    ? slide.kind !== "fragment"
    : slide.kind !== "context" && slide.kind !== "fragment" && slide.kind !== "publications";
}
