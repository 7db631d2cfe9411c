import type { SourcedText } from "../../parse/sourced-text.ts";
import { readDate } from "../common/dates.ts";
import { startSaidOf } from "../common/started-on.ts";
import type { InitiativeDraft } from "../draft.ts";
import type { Panel } from "./panels.ts";
import { unitsIn } from "./units.ts";

const CREATION =
  /cr[ée]ation\s+(?:de|du|d|officielle)|assembl[ée]e\s+g[ée]n[ée]rale\s+(?:constitutive|fondatrice)|(?<![\p{L}])naissance|fondation\s+d[eu]|cr[ée]{1,2}e?\s+(?:en|le)|(?:d[ée]p[ôo]t|adoption)\s+des\s+statuts/iu;
const MONTH = "(?:\\p{L}{3,9}\\.?\\s+)?";
const DATED = new RegExp(
  `^(?:(?:\\d{1,2}(?:er)?\\s+)?${MONTH})?(?:19|20)\\d{2}(?=\\s*[:–—-]|\\s+\\p{L})`,
  "u",
);
/** « Une association née en mars 2016 à X », « Créée en 2012 par… », at the head of what presents it. */
const BORN = new RegExp(
  `^(?:\\p{L}[^.;:!?]{1,60}?\\s)?(?:[Nn][ée]{1,2}e?s?|[Cc]r[ée]{1,2}e?s?|[Ff]ond[ée]{1,2}e?s?|[Ll]anc[ée]{1,2}e?s?|[Oo]uverte?s?)\\s(?:officiellement\\s)?(?:en|le|depuis|fin|d[ée]but)\\s((?:\\d{1,2}(?:er)?\\s)?${MONTH}(?:19|20)\\d{2})`,
  "u",
);

/** When it began: the key date that creates it, else what presents it says so, else a sentence that names it. */
export function startOfCase(
  panels: readonly Panel[],
  names: readonly string[],
): InitiativeDraft["startedOn"] {
  for (const unit of unitsIn(panels, ["dates"])) {
    const date = unit.match(DATED)?.whole;
    if (date && CREATION.test(unit.text)) return dated(date);
  }
  const presents = unitsIn(panels, [null, "about", "identity"]);
  for (const unit of presents) {
    const date = unit.match(BORN)?.groups[0];
    if (date) return dated(date);
  }
  return startSaidOf(names, unitsIn(panels));
}

function dated(date: SourcedText): InitiativeDraft["startedOn"] {
  return date.sourced({ text: date.oneLine, iso: readDate(date.oneLine) });
}
