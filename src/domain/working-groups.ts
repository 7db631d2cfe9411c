/** A working group, and who leads it as printed. */
export interface WorkingGroup {
  name: string;
  lead: string | null;
}

const GROUP = /^(?:[-*•]\s+)?(?:Groupe|Commission|Axe)\s+(\S.*)$/iu;
const LEAD = /^(?:Chef(?:fe)?s? de file|Pilote|Animé par|Référente?)\s*:\s*(\S.*)$/iu;

/** The groups of a text that is nothing but those and their leads; null for any other text. */
export function workingGroups(markdown: string): WorkingGroup[] | null {
  const groups: WorkingGroup[] = [];
  for (const line of markdown.split("\n").map((text) => text.trim())) {
    if (line === "") continue;
    const [, name] = GROUP.exec(line) ?? [];
    const [, lead] = LEAD.exec(line) ?? [];
    const last = groups.at(-1);
    if (name) groups.push({ name: name.charAt(0).toUpperCase() + name.slice(1), lead: null });
    else if (!last) return null;
    else if (lead) last.lead = lead;
    else if (last.lead) last.lead += `, ${line}`;
    else last.name += ` ${line}`;
  }
  return groups.length > 1 ? groups : null;
}
