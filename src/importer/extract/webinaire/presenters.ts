import { hull, type Passage } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isPersonName, isRole, readSpeaker } from "../common/speakers.ts";

/** Somebody who speaks on a slide, as it prints them. */
export interface Presenter {
  name: SourcedText;
  role: SourcedText | null;
  organisation: SourcedText | null;
  passage: Passage;
}

/** « Retour d'expérience 1 », « Témoignage n° 2 »: what announces that somebody tells of an initiative. */
export const MARKER =
  /^(?:[\d\s.)–-]*)((?:retours?\s+d[’']exp[ée]riences?|t[ée]moignages?|cas\s+pratique|[ée]tude\s+de\s+cas|exp[ée]rience\s+inspirante|grand\s+t[ée]moin)(?:\s+(?:n°\s?)?\d{1,2})?|(?:coup\s+de\s+projecteur|focus|zoom|portrait|initiative|exemple)\s+(?:n°\s?)?\d{1,2}(?:\/\d{1,2})?)(?:\s*[|:–—-]\s*|\s[.·•]\s+|$)/iu;
/** « Directeur : Prénom NOM ». */
const OFFICE_FIRST = /^(\p{L}[\p{L}\s’'-]{3,50}?)\s*:\s*(\p{Lu}[^:,]{3,50})$/u;
/** Words that open the name of a body or a field, not of a person: « Réseau X », « Code APE ». */
const NO_PERSON =
  /^(?:r[ée]seau|code|contact|budget|statut|forme|fonds|soci[ée]t[ée]|entreprise|association|esat|groupe|espace|centre|p[ôo]le|maison|r[ée]gie|ville|projet|fondation|collectif|union|club|atelier|chantier|f[ée]d[ée]ration|agr[ée]ment|label|action|plan|dispositif|mission|comit[ée]|service|sas|sarl|scic|scop|la|le|les|un|une|avenue|rue)(?![\p{L}-])/iu;
const SURNAME_IN_CAPITALS = /\p{Lu}[\p{Lu}’'-]{2,}(?:\s\p{Lu}[\p{Lu}’'-]+)*$/u;
const ANOTHER =
  /\s{0,2}(?:,\s{1,2}et\s{1,2}|\set\s{1,2}|;\s{0,2}|\s&\s{1,2}|\s[|/]\s{1,2})(?=\p{Lu}[\p{Ll}.]+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu})/u;
/** What stands before a name on its line: « Ouverture : », « Animé par », « Avec ». */
const SAYS_WHO =
  /^(?:(?:avec|par|intervenante?s?|animation|anim[ée]e?|mod[ée]ration|pr[ée]sent[ée]e?s?|invit[ée]e?s?|ouverture|introduction|mot d[’']accueil|accueil|conclusion|cl[oô]ture|t[ée]moignage)(?:,?\s(?:par|de|avec))?)(?:\s*[:–—-]\s*|\s+)/iu;

/** « Prénom NOM », « NOM Prénom »: a name and a surname in capitals, and nothing else. */
export function isPersonLine(text: string): boolean {
  return /^(?:\p{Lu}[\p{Ll}.€'’-]+(?:[\s-]\p{Lu}[\p{Ll}'’-]+)?\s+\p{Lu}[\p{Lu}'’ -]+|\p{Lu}[\p{Lu}'’-]{2,}\s+\p{Lu}\p{Ll}[\p{L}-]*)$/u.test(
    text.trim(),
  );
}

/** The people that a line presents: « Prénom NOM, fonction, et Prénom NOM, fonction ». Empty where it presents none. */
export function presentersIn(line: SourcedText): Presenter[] {
  const text = line
    .without(/^[-–•>*]\s*/u)
    .without(MARKER)
    .without(SAYS_WHO)
    .trim();
  if (text.isBlank || text.length > 240) return [];
  return text.split(ANOTHER).flatMap((part): Presenter[] => {
    const bare = part.without(/[\s,.;]+$/u);
    if (NO_PERSON.test(bare.text)) return [];
    const [office, holder] = bare.match(OFFICE_FIRST)?.groups ?? [];
    if (office && holder && isRole(office.text) && isPersonLine(holder.text))
      return [{ name: holder, role: office, organisation: null, passage: bare.passage }];
    if (isPersonLine(bare.text))
      return [{ name: bare, role: null, organisation: null, passage: bare.passage }];
    const head = bare.match(/^[^,:(–—|-]+(?:-[^,:(–—|-]+)*/u)?.whole.oneLine ?? "";
    const read = readSpeaker(bare, null, SURNAME_IN_CAPITALS.test(head));
    if (!read) return [];
    const name = bare.slice(
      bare.text.indexOf(read.name.raw),
      bare.text.indexOf(read.name.raw) + read.name.raw.length,
    );
    // A title in capitals is nobody's name.
    if (name.text === name.text.toUpperCase()) return [];
    const sure = SURNAME_IN_CAPITALS.test(name.text) || (read.role !== null && isRole(read.role.raw));
    if (!sure || name.isBlank) return [];
    const cut = (said: { raw: string } | null) => {
      const at = said ? bare.text.lastIndexOf(said.raw) : -1;
      return said && at >= 0 ? bare.slice(at, at + said.raw.length) : null;
    };
    const role = cut(read.role);
    const organisation = cut(read.organisation);
    // « Prénom NOM, Le Labo »: whom somebody speaks for, where it is nobody's office.
    if (role && !organisation && !isRole(role.text) && /^\p{Lu}/u.test(role.text))
      return [{ name, role: null, organisation: role, passage: bare.passage }];
    return [{ name, role, organisation, passage: bare.passage }];
  });
}

const LEADS_IN = /^(?:avec|et|par|ainsi que|pr[ée]sent[ée]{1,2} par)\s+(?=\p{Lu})/iu;

/** On a slide that opens a case: « Prénom Nom », and what they do right under it. */
function namedOverRole(line: SourcedText, under: SourcedText | undefined): Presenter | null {
  const name = line.without(LEADS_IN).trim();
  const role = under?.trim();
  if (!role || role.lineStart - line.lineStart > 2 || role.length > 90) return null;
  const isName =
    /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s(?:(?:de|d[’']|le|la|van|ben)\s?)?\p{Lu}[\p{L}'’-]+){1,2}$/u.test(
      name.text,
    );
  if (
    !isName ||
    !isPersonName(name.text) ||
    NO_PERSON.test(name.text) ||
    !isRole(role.text) ||
    !/^\p{Ll}/u.test(role.text)
  )
    return null;
  const passage = hull([name.passage, role.passage]) ?? name.passage;
  return { name, role, organisation: null, passage };
}

/** Lines of a role alone above or below a name alone: « Directrice » / « Prénom NOM ». */
export function presentersOn(lines: readonly SourcedText[]): Presenter[] {
  const found: Presenter[] = [];
  lines.forEach((line, i) => {
    const read = presentersIn(line);
    const named = read.length === 0 ? namedOverRole(line, lines[i + 1]) : null;
    if (named) found.push(named);
    for (const presenter of read) {
      const beside = [lines[i - 1], lines[i + 1]].find(
        (other) =>
          other &&
          Math.abs(other.lineStart - line.lineStart) <= 2 &&
          other.length <= 80 &&
          !isPersonName(other.text) &&
          isRole(other.text),
      );
      const role = presenter.role ?? (beside && presenter.organisation === null ? beside.trim() : null);
      const passage = hull([presenter.passage, ...(role ? [role.passage] : [])]) ?? presenter.passage;
      found.push({ ...presenter, role, passage });
    }
  });
  return found;
}
