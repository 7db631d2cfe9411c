import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import type { PlaceDraft } from "../draft.ts";

const POSTCODE = /(?<!\d)(?:F ?- ?)?((?!00)\d{2}[\s.]?\d{3})(?!\d)\s*[-–,]?\s*(?=\p{L})/u;
const DEPARTMENT_LABEL = /^d[ée]p(?:artemen)?t\.?\s*:\s*/iu;

/**
 * The addresses of a text that holds nothing else: street, postcode (« 62 200 ») and town, department (« Nord (59) »,
 * « Département : Oise »), on one line or on several. A text with no postcode gives none.
 */
export function addressesIn(text: SourcedText): PlaceDraft[] {
  const lines = printedLines(text).map((l) => l.text);
  const found: PlaceDraft[] = [];
  let street: SourcedText[] = [];
  for (const line of lines) {
    const match = line.match(POSTCODE);
    const last = found.at(-1);
    if (match) {
      const before = line.slice(0, match.start).without(/(?<![\s,;–-])[\s,;–-]+$/u);
      if (!before.isBlank) street.push(before);
      found.push(placeAt(street, match.groups[0] ?? match.whole, line.slice(match.end), line));
      street = [];
    } else if (last && last.department === null && !/\d{3}/.test(line.text) && street.length === 0) {
      const department = line.without(DEPARTMENT_LABEL).without(/(?<![\s.,;])[\s.,;]+$/u);
      if (department.isBlank || !isDepartment(line.text, department.text)) {
        street.push(line);
        continue;
      }
      last.department = department.oneLine;
      last.raw = `${last.raw}, ${line.oneLine}`;
      last.passage = { ...last.passage, lineEnd: Math.max(last.passage.lineEnd, line.lineEnd) };
    } else {
      street.push(line);
    }
  }
  return found;
}

/** A line that holds a department and nothing else. */
function isDepartment(line: string, name: string): boolean {
  return DEPARTMENT_LABEL.test(line) || parseDepartment(name) !== null;
}

function placeAt(
  street: readonly SourcedText[],
  postcode: SourcedText,
  town: SourcedText,
  line: SourcedText,
): PlaceDraft {
  const end = town.match(
    /\s{0,2}(?:\(([^()]{2,26})\)|,\s{0,2}(\p{Lu}[\p{L}\s'’-]{2,24})|\s[–-]\s(\p{Lu}[\p{L}\s'’-]{2,24}))\s{0,2}$/u,
  );
  const named = end?.groups.find((g) => g !== null) ?? null;
  const commune = (end ? town.slice(0, end.start) : town).without(/(?<![\s.,;–-])[\s.,;–-]+$/u);
  const streetText = street
    .map((s) => s.without(/(?<![\s,;])[\s,;]+$/u).oneLine)
    .filter(Boolean)
    .join(", ");
  const whole = SourcedText.join([...street, line], ", ");
  return {
    role: "address",
    street: streetText || null,
    postcode: postcode.text.replace(/\D/g, ""),
    commune: commune.isBlank ? null : commune.oneLine,
    department: named?.oneLine ?? null,
    raw: [streetText, line.slice(line.text.indexOf(postcode.text)).oneLine].filter(Boolean).join(", "),
    passage: whole.passage,
  };
}
