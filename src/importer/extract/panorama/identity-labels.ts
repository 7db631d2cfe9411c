import { fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { type LabelledThing, labelKinds } from "../common/label-kinds.ts";
import { tagsOf } from "./taglines.ts";

/** What a line of an identity card can tell. */
export type IdentityField =
  | "name"
  | "carrier"
  | "nature"
  | "partners"
  | "funders"
  | "place"
  | "perimeter"
  | "started"
  | "beneficiaries"
  | "networks"
  | "website"
  | "company-number"
  | "ape"
  | "workforce"
  | "budget"
  | "materials"
  | "contact";

const OF_IT =
  "(?: (?:de |du |de la |de l'|d')(?:la )?(?:structure|projet|dispositif|action|initiative|association|demarche|activite))?";

/** The labels of an identity card, folded, each matched on the whole of the label; the first field that has it. */
const LABELS: readonly { field: IdentityField; label: string }[] = [
  {
    field: "carrier",
    label: `(?:structure |organisme |association )?porteu(?:r|se)s?(?: du? .*)?|structures? porteuses?|portage|portee? par|gestionnaire|organisme gestionnaire|geree? par`,
  },
  { field: "name", label: `(?:nom|intitule|raison sociale|denomination)${OF_IT}` },
  { field: "partners", label: "(?:principaux )?partenaires?(?: .{0,20})?" },
  { field: "funders", label: "(?:co-?)?financ(?:eurs?|ements?)(?: .{0,20})?|soutiens?(?: financiers?)?" },
  {
    field: "place",
    label:
      "(?:territoires?|lieux?|localisation|implantations?|communes?|villes?|departements?|sieges?(?: social)?|adresse|ou|situation|basee? a|ancrage)(?: d['e].*| concernes?| postale)?",
  },
  {
    field: "perimeter",
    label:
      "(?:perimetre|zone|rayon|territoires?|secteur|bassin)(?: d'(?:intervention|action|activite)| couverts?| geographique)?",
  },
  {
    field: "started",
    label: `(?:date|annee) (?:de |d')?(?:creation|lancement|demarrage|debut|ouverture|naissance|mise en (?:oeuvre|service))${OF_IT}|(?:creation|lancement|demarrage|ouverture|naissance)${OF_IT}|(?:creee?|lancee?|ouverte?|fondee?|nee?|demarree?)(?: en| le| depuis)?|depuis|existe depuis`,
  },
  {
    field: "beneficiaries",
    label: "(?:publics?|beneficiaires?|personnes accompagnees|pour qui)(?: .{0,20})?",
  },
  {
    field: "company-number",
    label: "(?:n ?[°o]?\\.? ?)?(?:siret|siren)(?: ?/ ?siren)?|numero (?:de )?sire[tn]",
  },
  { field: "ape", label: "(?:codes? )?(?:ape|naf)(?: ?/ ?(?:ape|naf))?" },
  {
    field: "nature",
    label: `(?:statut|forme)(?: juridique)?${OF_IT}|(?:type|nature|categorie)(?: de (?:la )?structures?|${OF_IT})?|structure|agrements?|conventionnement|modele|label`,
  },
  { field: "networks", label: "reseaux?(?: d['e].*)?|federation|(?:membre|adherente?) d[eu].*|affiliation" },
  {
    field: "website",
    label: "sites?(?: internet| web)?|web|internet|en ligne|page web|url|sur (?:la toile|le web)",
  },
  {
    field: "workforce",
    label:
      "(?:nombre de |les )?(?:salaries?|salariees?|effectifs?|equipes?|emplois?|personnel|postes|ressources humaines)(?: .{0,20})?",
  },
  { field: "budget", label: "budgets?(?: .{0,20})?|couts?(?: total)?|chiffre d'affaires(?: .{0,12})?" },
  { field: "materials", label: "(?:materiaux|matieres?|flux|gisements?)(?: .{0,20})?" },
  {
    field: "contact",
    label:
      "contacts?|referente?s?|interlocut(?:eur|rice)s?|tel(?:ephone)?|courriel|e-?mail|mel|coordonnees|personne (?:a contacter|contact)",
  },
];

const COMPILED = LABELS.map(({ field, label }) => ({ field, expression: new RegExp(`^(?:${label})$`, "u") }));

/** A value with the field that its label names. */
export interface Labelled {
  field: IdentityField;
  label: SourcedText;
  value: SourcedText;
}

function fieldOf(label: SourcedText): IdentityField | null {
  const plain = fold(label.oneLine)
    .replace(/^[^\p{L}\d]+/u, "")
    .replace(/\s*:\s*$/u, "")
    .trim();
  return COMPILED.find(({ expression }) => expression.test(plain))?.field ?? fieldByWords(plain);
}

/** So plainly the words of a label that no table has must name a field: a text may open with a word and a colon too. */
const PLAIN = 3.6;
const MOST_WORDS = 5;

/** The fields that other words than those above may name. */
const FIELD_OF: Readonly<Partial<Record<LabelledThing, IdentityField>>> = {
  name: "name",
  carrier: "carrier",
  type: "nature",
  "legal-form": "nature",
  "company-number": "company-number",
  place: "place",
  perimeter: "perimeter",
  started: "started",
  workforce: "workforce",
  budget: "budget",
  beneficiaries: "beneficiaries",
  materials: "materials",
  networks: "networks",
  website: "website",
  partners: "partners",
  funding: "funders",
  contact: "contact",
};
/** « L'équipe intervient », « la ville prête »: somebody does something; or a sentence ends. */
const CLAUSE = /^(?:l'|la |le |les |une? )\S+ (?!(?:de|du|des|et|en|au|aux)(?![\p{L}])|d'|l')|[.!?…]$/u;
const FIELDS = Object.keys(FIELD_OF) as LabelledThing[];

function fieldByWords(label: string): IdentityField | null {
  if (label.split(" ").length > MOST_WORDS || CLAUSE.test(label)) return null;
  const [likeliest] = labelKinds(label, FIELDS);
  return likeliest && likeliest.score >= PLAIN ? (FIELD_OF[likeliest.kind] ?? null) : null;
}

/** Where several labels share a line: « Création : 2016 | Lieu : Douai ». */
const NEXT_LABEL = /\s[|–—-]\s+|;\s+/gu;

/** The pieces of a line that open with a label each. */
function pieces(line: SourcedText): SourcedText[] {
  const out: SourcedText[] = [];
  let from = 0;
  for (const { start, end } of line.matchAll(NEXT_LABEL)) {
    if (!labelled(line.slice(end))) continue;
    out.push(line.slice(from, start).trim());
    from = end;
  }
  return [...out, line.slice(from).trim()];
}

/** « Lieu : … », « Lieu – … », « Lieu | … » */
function labelled(text: SourcedText): Labelled | null {
  const match = text.match(/^([^:.,;|–—]{2,40}?)\s?(?::|\s[|–—-])\s+(?=\S)/u);
  const label = match?.groups[0];
  const field = label ? fieldOf(label) : null;
  return match && label && field ? { field, label, value: text.slice(match.end).trim() } : null;
}

/** The lines of a block that open with a label of an identity card, or stand under one. */
export function labelledLines(block: Block): Labelled[] {
  if (block.kind === "heading" || block.kind === "note") return [];
  const tags = tagsOf(block);
  if (tags.length > 0) return tags.map((tag) => ({ ...tag, label: tag.value }));
  const columns = columnsOf(block);
  if (columns.length > 0) return columns;
  const found: Labelled[] = [];
  const lines = printedLines(block.text).flatMap(({ text }) => pieces(text));
  let waiting: { field: IdentityField; label: SourcedText } | null = null;
  for (const text of lines) {
    const own = labelled(text);
    if (own) found.push(own);
    else if (waiting) found.push({ ...waiting, value: text });
    // « Lieu » or « Lieu : » alone on a line: the value is the line under it.
    const alone: IdentityField | null =
      !own && !waiting && lines.length > 2 && text.length <= 40 ? fieldOf(text) : null;
    waiting = alone ? { field: alone, label: text } : null;
  }
  return found;
}

/** A card in two columns, of which the text layer kept the words alone: « Statut   SCIC », « Depuis   2009 ». */
function columnsOf(block: Block): Labelled[] {
  const found: Labelled[] = [];
  const lines = printedLines(block.text);
  for (const { text } of lines) {
    const own = openedByLabel(text);
    const last = found.at(-1);
    if (own) found.push(own);
    else if (last) found[found.length - 1] = { ...last, value: SourcedText.join([last.value, text], " ") };
    else return [];
  }
  const fields = new Set(found.map((l) => l.field));
  return fields.size >= 3 && found.length >= lines.length * 0.6 ? found : [];
}

/** A label of the table at the head of a line, and its year: « Budget 2023 612 000 € ». */
function openedByLabel(line: SourcedText): Labelled | null {
  for (const { end } of line.matchAll(/(?<=\p{L})\s(?:(?:19|20)\d\d\s)?(?=[^\s:|–—-])/gu).slice(0, 3)) {
    const label = line.slice(0, end).without(/\s(?:(?:19|20)\d\d)?\s?$/u);
    const plain = fold(label.oneLine);
    const field = COMPILED.find(({ expression }) => expression.test(plain))?.field;
    if (field) return { field, label: line.slice(0, end).trim(), value: line.slice(end).trim() };
  }
  return null;
}

/** Is a block an identity card: lines with labels, three at least, and hardly anything else? */
export function isCard(block: Block): boolean {
  if (tagsOf(block).length > 0) return true;
  const labelled = labelledLines(block);
  const fields = new Set(labelled.map((l) => l.field));
  return fields.size >= 3 && labelled.length >= printedLines(block.text).length * 0.6;
}

const LONGEST_RUN = 14;

/** How many blocks the identity card that begins at one is long: one of several lines, or items with a label each. */
export function cardLength(blocks: readonly Block[], at: number): number {
  const first = blocks[at];
  if (!first || first.kind === "heading") return 0;
  if (isCard(first)) return 1;
  const fields = new Set<IdentityField>();
  let end = at;
  for (; end < at + LONGEST_RUN; end++) {
    const [only, second] = blocks[end] ? labelledLines(blocks[end] as Block) : [];
    if (!only || second) break;
    fields.add(only.field);
  }
  return fields.size >= 3 ? end - at : 0;
}
