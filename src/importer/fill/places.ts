import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { departmentsNamedIn } from "#domain/geography/departments-in-text.ts";
import { fold } from "#lib/text.ts";
import { isWarning, stateAt } from "../attribute/subject.ts";
import { FORMS } from "../extract/common/legal-form.ts";
import { properNamesIn } from "../extract/common/proper-names.ts";
import { sentences } from "../extract/common/sentences.ts";
import { structureTypesNamedIn } from "../extract/common/structure-types.ts";
import type { PlaceDraft } from "../extract/draft.ts";
import type { SourcedText } from "../parse/sourced-text.ts";

/** Words that say that the subject stands or acts at the place that follows. */
const STANDS =
  /(?<![\p{L}])(?:implant\p{L}*|bas[ée]{1,2}s?|situ[ée]{1,2}s?|install[ée]{1,2}s?|si[èe]ge\p{L}*|locaux|local|boutiques?|magasins?|sites?|agences?|terrain|friches?|antennes?|ateliers?|lieux?|men[ée]{1,2}s?|projet|intervient|agit|livre(?:nt)?|op[èe]re(?:nt)?|d[ée]ploy\p{L}*|permanences?|se tien(?:t|nent)|a lieu|pr[ée]sente?s?|ville de|commune de|quartiers? de|ouv(?:re|rir|ert|erte|erts|ertes)|cr[ée]{2}e?s?|(?:sa |la )cr[ée]ation|n[ée]e?s?|implantations?|fonctionne\p{L}*|d[ée]p[ôo]ts?|autour|utilis[ée]{1,2}s?|s['’]arr[êe]te(?:nt)?|se rend(?:ent)?|points? de (?:vente|collecte|location|retrait|livraison)|halles?|entrep[ôo]ts?|hangar|annexes?|travaill\p{L}+|tourn[ée]es?|lanc[ée]\p{L}*)(?![\p{L}])/iu;

/** Words farther off than this say nothing of a place. */
const FAR = 400;

/** What stands between two towns of one list. */
const BETWEEN_TOWNS =
  /^\s*(?:,|et|ou)\s*(?:,?\s?(?:depuis|puis|dès|aussi|bientôt|en|fin|début)\s[^,]{0,24},\s*)?(?:à |a |au |aux |de |d['’])?(?:la |le |les )?$/iu;
/** « À Noyon, elle a ouvert… », « À Lens, la structure prépare… »: where the sentence's subject is. */
const OPENING = /^(?:aujourd['’]hui,? )?(?:à|au|aux|a) (?:la |le |les )?$/iu;
const STANDS_FOR_IT =
  /^(?:(?:elle|il|nous|on)(?![\p{L}])|(?:l'|la |le |cette |cet |ce |notre )(?:structure|association|entreprise|equipe|atelier|cooperative|chantier|boutique|lieu|projet|regie|collectif|groupement|ea|ei|aci|esat|etti|geiq)(?![\p{L}]))/u;
const KIND_BEFORE =
  /^(?:(?:association|auto-ecole|entreprise|ressourcerie|recyclerie|structure|cooperative|regie|ferme|atelier|chantier)(?: (?:sociale?|solidaire|d'insertion|adaptee?))? (?:l'|la |le |les )?)/u;
/** « les habitants de Lens », « les artisans du Cateau »: where others are. */
const OF_PEOPLE =
  /(?<![\p{L}])(?:associations?|habitant\p{L}*|locataires?|riverain\p{L}*|entreprises|artisans?|clients?|acteurs|[ée]lu\p{L}*|jeunes|familles|coll[èe]ges?|[ée]coles?|lyc[ée]es?|maires?|mairies?|commer[çc]ants?|agriculteurs?|usines?|maisons? familiales?(?: rurales?)?|cfa|h[ôo]pita(?:l|ux)|clinique|ehpad|r[ée]sidences?|universit[ée]s?)(?:\s\p{Ll}+){0,3}\s(?:de |d['’]|du |des )(?:la |le |les )?$/iu;
/** « à ne pas confondre avec sa voisine, l'association X porte… »: the sentence after its warning is its own. */
const WARNING = /^[àÀ] ne pas confondre avec [^,.;]{3,80},\s/iu;
const LEGAL_FORM = new RegExp(`^(?:${FORMS})$`, "u");
const IS_A = /\s(?:est|devient|reste)\s(?:une?\s|l['’]|la\s|le\s)$/u;
const BEGAN_ELSEWHERE =
  /(?<![\p{L}])(?:origin\p{L}+|n[ée]e?s?|pass[ée]e?s? par|venue?s?) (?:(?:de|d['’]|à|au) |une? \p{Ll}+ (?:de |d['’]))$/iu;

/**
 * The places where the initiative is or acts, from the texts that tell of it: the town in its name, or the towns
 * and departments that a sentence gives with a word that says so. With a town in the name, no other town is its own.
 * The town of somebody else (« l'ESAT du Pont, installé à Vervins ») and one that is only planned are none.
 */
export function placeDrafts(names: readonly string[], texts: readonly SourcedText[]): PlaceDraft[] {
  const found: PlaceDraft[] = [];
  const inName = new Set(
    names.flatMap((name) => communesNamedIn(name).map((c) => fold(name.slice(c.start, c.end)))),
  );
  for (const text of texts) {
    for (const printed of sentences(text)) {
      const sentence = printed.without(WARNING);
      const communes = communesNamedIn(sentence.text);
      const departments = departmentsNamedIn(sentence.text);
      if (communes.length + departments.length === 0 || isWarning(sentence)) continue;
      const others = othersIn(sentence, names);
      const stands = (start: number, end: number, reach: number) => {
        const before = sentence.text.slice(Math.max(0, start - reach), start);
        return (
          STANDS.test(before) &&
          !OF_PEOPLE.test(before) &&
          stateAt(sentence, start, end) === null &&
          !isOfAnother(sentence, others, start)
        );
      };
      const kinds = structureTypesNamedIn(sentence);
      let last = null as { end: number; own: boolean } | null;
      for (const { start, end } of communes) {
        const printed = sentence.slice(start, end);
        // « à Boulogne et à Desvres », « clients de Lens et de Carvin »: a town is whose the one before it in a list is.
        const goesOn: boolean = last !== null && BETWEEN_TOWNS.test(sentence.text.slice(last.end, start));
        const own: boolean =
          inName.size > 0
            ? inName.has(fold(printed.text))
            : (goesOn && last?.own) ||
              opensFor(sentence, start, end, names) ||
              describesIt(sentence, start, end) ||
              kinds.some((kind) => isKindOfTown(sentence, kind, start, names)) ||
              (!goesOn &&
                stands(start, end, 90) &&
                !BEGAN_ELSEWHERE.test(sentence.text.slice(Math.max(0, start - FAR), start)));
        last = { end, own };
        if (own) found.push(place("commune", printed));
      }
      for (const { start, end } of departments) {
        // « Fourmies (Nord) »: the department goes with its town.
        const town = communes.find(
          (c) => /^\s*\(\s*$/u.test(sentence.text.slice(c.end, start)) && c.end < start,
        );
        if (town) {
          if (found.some((p) => p.role === "commune" && p.raw === sentence.text.slice(town.start, town.end)))
            found.push(place("department", sentence.slice(start, end)));
        } else if (stands(start, end, 60) || kinds.some((kind) => isKindOfTown(sentence, kind, start, names)))
          found.push(place("department", sentence.slice(start, end)));
      }
    }
  }
  const seen = new Set<string>();
  return found.filter((p) => {
    const key = `${p.role} ${fold(p.raw)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** « Le groupement d'employeurs, à Arras, propose… »: the town that describes the subject of a sentence. */
function describesIt(sentence: SourcedText, start: number, end: number): boolean {
  return (
    /^\p{L}[^\p{Lu},.;:]{3,80}, (?:à|au|aux) (?:la |le |les )?$/u.test(sentence.text.slice(0, start)) &&
    /^(?:,| \()/u.test(sentence.text.slice(end)) &&
    STANDS_FOR_IT.test(fold(sentence.text))
  );
}

/** Does a sentence open with the town, and go on with the initiative as its subject? */
function opensFor(sentence: SourcedText, start: number, end: number, names: readonly string[]): boolean {
  if (start > 20 || !OPENING.test(sentence.text.slice(0, start))) return false;
  const after = /^(?: \([^()]*\))?, (.*)$/su.exec(fold(sentence.text.slice(end, end + 160)))?.[1];
  if (after === undefined) return false;
  // « À Marcq, dans un ancien garage, X forme … »
  const bare = after.replace(/^dans [^,]{3,80}, /u, "").replace(/^(?:l'|la |le |les )/, "");
  return (
    STANDS_FOR_IT.test(after) ||
    names.some(
      (name) =>
        name.length > 3 &&
        bare.replace(KIND_BEFORE, "").startsWith(fold(name).replace(/^(?:l'|la |le |les )/, "")),
    )
  );
}

/** « X est un chantier d'insertion de Noyon », « L'association intermédiaire de Noyon propose… »: its kind, of its town. */
function isKindOfTown(
  sentence: SourcedText,
  kind: { start: number; end: number },
  town: number,
  names: readonly string[],
): boolean {
  if (kind.end > town || !OF_TOWN.test(sentence.text.slice(kind.end, town))) return false;
  const before = fold(sentence.text.slice(0, kind.start));
  if (/^(?:(?:l'|la |le |une? |cet |cette )?|[^,.;]{0,30}, (?:mais )?une? )$/.test(before)) return true;
  return (
    /(?:(?:est|devient|reste) |[,:] )(?:une? |l'|la |le )$/.test(before) &&
    names.some((name) =>
      before
        .replace(/ \([^()]*\)/g, "")
        .replace(/(?: (?:est|devient|reste)|[,:]) (?:une? |l'|la |le )$/, "")
        .endsWith(fold(name)),
    )
  );
}
const OF_TOWN =
  /^(?:\s\([\p{Lu}]{2,5}\))?(?:\s\p{Ll}+){0,2}(?:,?\s(?:de\s|d['’]|à\s|au\s)?(?:la |le |les )?|\s\()$/u;

/** Where a sentence names somebody who is not the initiative. */
export function othersIn(sentence: SourcedText, names: readonly string[]): { start: number; end: number }[] {
  const own = names.map((name) =>
    fold(name)
      .replace(/^(?:l'|la |le |les )/, "")
      .trim(),
  );
  const kinds = structureTypesNamedIn(sentence).filter(
    ({ start }) => start === 0 || IS_A.test(sentence.text.slice(0, start)),
  );
  let at = 0;
  return properNamesIn(sentence).flatMap((name) => {
    const start = sentence.text.indexOf(name.text, at);
    if (start < 0) return [];
    at = start + name.length;
    const plain = fold(name.text).replace(/^(?:l'|la |le |les )/, "");
    const isOwn = own.some((o) => o.length > 2 && (plain.includes(o) || o.includes(plain)));
    // « X est une EATT installée à Soissons », « Groupement d'Employeurs… basé à Ham »: its kind is nobody else.
    const isKind = kinds.some((kind) => kind.start <= start && start + name.length <= kind.end);
    return isOwn || isKind || LEGAL_FORM.test(plain) ? [] : [{ start, end: start + name.length }];
  });
}

/** « l'EA X de Dunkerque », « X, installé à Vervins », « portée par X à Carvin »: the place goes with somebody else's name. */
function isOfAnother(
  sentence: SourcedText,
  others: readonly { start: number; end: number }[],
  place: number,
): boolean {
  // « l'ESAT X de Vervins » is one name.
  const isInName = others.some(
    ({ start, end }) =>
      start < place &&
      place < end &&
      // « L'atelier de Noyon »: its own premises, in lower case.
      !/^(?:l['’]|L['’]|[Ll][ae] |[Ll]es )?(?:atelier|boutique|magasin|site|antenne|agence)s?\s/u.test(
        sentence.text.slice(start, place),
      ) &&
      !/^(?:l['’]|la |le |les )?(?:villes?|communes?|mairie|quartiers?|m[ée]tropole|communaut[ée]|agglom[ée]ration|bassin|port|zone|parc)(?![\p{L}])/iu.test(
        sentence.text.slice(start, place),
      ) &&
      /\p{Ll}\s(?:de\s|d['’]|du\s)(?:la |le |les )?$/u.test(sentence.text.slice(start, place)),
  );
  if (isInName) return true;
  const last = others.findLast(({ end }) => end < place);
  if (!last) return false;
  const between = sentence.text.slice(last.end, place);
  // « confié à l'ESAT X, à Vervins »
  if (/^,\s(?:à|au|aux)\s(?:la |le |les )?$/u.test(between)) return true;
  return /^,?\s(?:qui est\s|qui\s|(?:une?\s)?\p{Ll}[\p{Ll}'’-]+(?:\s\p{Ll}[\p{Ll}'’-]+){0,3}\s)?(?:implant|situ|install|bas)[ée]{1,2}s?\s(?:\p{Ll}+\s){0,2}(?:à|au|aux|en|dans|sur)?\s?(?:la |le |les |l['’])?$/u.test(
    between,
  );
}

/** « À Hirson, le dernier garage a fermé… »: the town that a story opens with is where it plays. */
export function openingTown(story: SourcedText): PlaceDraft | null {
  const [first] = sentences(story);
  const [town] = first ? communesNamedIn(first.text) : [];
  if (!first || !town || !OPENING.test(first.text.slice(0, town.start))) return null;
  const after = first.text.slice(town.end, town.end + 60);
  return /^(?:\s\([^()]{2,30}\))?,\s(?!comme|où|à l['’]instar)/u.test(after)
    ? place("commune", first.slice(town.start, town.end))
    : null;
}

/** A place known by its name alone. */
export function place(role: "commune" | "department", printed: SourcedText): PlaceDraft {
  const { raw, passage } = printed.sourced();
  return {
    role,
    street: null,
    postcode: null,
    commune: role === "commune" ? raw : null,
    department: role === "department" ? raw : null,
    raw,
    passage,
  };
}
