import type { Person } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { namesAt } from "../../tie/names.ts";
import { organisationInRole } from "../common/affiliations.ts";
import { quotedPeopleIn } from "../common/quoted-people.ts";
import { isPersonName, isRole } from "../common/speakers.ts";
import { LED_BY } from "./rank.ts";

const GIVEN = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
const SURNAME = "(?:(?:de|du|le|la|van|ben)\\s)?\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?";
const NAME = `${GIVEN}\\s${SURNAME}`;
/** « Mme Coralie Hanquez » */
const CALLED = new RegExp(`(?<!\\p{L})(?:Mme|M\\.|Mlle)\\s(${NAME})(?!\\p{L})`, "u");
/** « Nora SADAOUI présente… », at the head of a sentence. */
const IN_CAPITALS = new RegExp(
  `(?:^|[.!?»]\\s)(${GIVEN}\\s\\p{Lu}{3,}(?:-\\p{Lu}{3,})?)(?=,|\\s\\p{Ll})`,
  "u",
);
/** « Le gérant, Thomas Vasselin, n'a rien caché » */
const AFTER_ROLE = new RegExp(
  `(?<!\\p{L})(?:[Ll]a\\s|[Ll]e\\s|[Ll]['’]|[Ss]a\\s|[Ss]on\\s)(\\p{Ll}[^,.;:«»"]{3,50}),\\s(?:Mme\\s|M\\.\\s)?(${NAME})(?=[,.;)]|$)`,
  "u",
);
/** « Directrice de la publication : Solène Dhaussy » */
const LABELLED = new RegExp(`(?:^|[.;]\\s)(\\p{Lu}\\p{Ll}[^,.;:«»"]{3,50})\\s:\\s(${NAME})(?=[,.;)]|$)`, "u");
/** « Vincent Lhomme prend la direction de… » */
const NAMED = new RegExp(
  `(?:^|[.!?:]\\s)(${NAME})\\s(?:prend la (?:direction|pr[ée]sidence|t[êe]te)|dirige|pr[ée]side|succ[èe]de|est nomm[ée]{1,2})(?!\\p{L})`,
  "u",
);

/** People whom a text names with what they do, with what they say, or by how one calls them. */
export function peopleIn(text: SourcedText, organisation: string | null): Person[] {
  const found = quotedPeopleIn(text, organisation).map((person) => ownRole(person, organisation));
  const add = (name: SourcedText | null | undefined, said: SourcedText | null, end = 0) => {
    if (!name || !isPersonName(name.text) || found.some((p) => p.name === name.oneLine)) return;
    const beside = end > 0 ? besideName(text, end) : null;
    const role = said ?? beside?.role ?? null;
    const passage = hull([name.passage, ...(role ? [role.passage] : [])]);
    if (!passage) return;
    const house = beside?.organisation?.oneLine ?? null;
    const person = { name: name.oneLine, role: role?.oneLine ?? null, organisation: house, passage };
    found.push(ownRole({ ...person, context: role ? "governance" : "quoted" }, organisation));
  };
  for (const { groups } of [...text.matchAll(AFTER_ROLE), ...text.matchAll(LABELLED)])
    if (groups[0] && isRole(groups[0].text)) {
      const known = found.find((p) => p.name === groups[1]?.oneLine && p.role === null);
      if (known) found.splice(found.indexOf(known), 1);
      add(groups[1], groups[0]);
    }
  for (const { groups, end } of [...text.matchAll(IN_CAPITALS), ...text.matchAll(CALLED)])
    add(groups[0], null, end);
  for (const { groups } of text.matchAll(NAMED)) add(groups[0], null);
  return found;
}

/** What stands right behind a name: « , responsable d'AMIVAL », « (DDETS 62) », « présente Le Cabas Roulant ». */
function besideName(text: SourcedText, end: number) {
  const after = text.slice(end);
  const bracket = after.match(/^\s\((\p{Lu}[^()]{1,60})\)/u)?.groups[0];
  if (bracket) return { role: null, organisation: bracket };
  const said = after.match(/^,\s(\p{Ll}[^,.;:()«»"]{3,80})/u)?.groups[0];
  if (said) {
    const organisation = organisationInRole(said);
    const at = organisation ? said.text.lastIndexOf(organisation.text) : said.length;
    const role = said.slice(0, at).without(/\s?(?:de la|de l['’]|de|du|des|d['’]|à la|à|au|chez)\s?$/u);
    return { role: isRole(role.text) ? role : null, organisation };
  }
  const speaks = after.match(
    /^\s(?:(?:re)?pr[ée]sente|(?:rappelle|indique|explique|pr[ée]cise)\squ(?:e\s|['’]))\s?/u,
  );
  const [house] = speaks ? namesAt(text, end + speaks.end) : [];
  return house ? { role: null, organisation: house } : null;
}

/** Somebody whose role names no house is of the one that the text tells of: « la coordinatrice », « sa gérante ». */
function ownRole(person: Person, organisation: string | null): Person {
  const isItsOwn = person.organisation === null && person.role !== null && LED_BY.test(person.role);
  return isItsOwn && organisation ? { ...person, organisation } : person;
}
