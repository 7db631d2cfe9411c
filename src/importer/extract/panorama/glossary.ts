import { hull } from "#domain/passage.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { boldLead } from "../common/bold-lead.ts";
import type { DocumentDraft } from "../draft.ts";

const ART = "(?:l['’]|la\\s|le\\s|les\\s)?";
/** Who gives a definition: « Selon X, », « D'après X, », « est, d'après la loi de 2014, … », « Pour l'Insee, ». */
const ATTRIBUTED = [
  new RegExp(
    `(?<![\\p{L}])(?:[Ss]elon|[Dd]['’]apr[èe]s|[Aa]u sens (?:de|du))\\s*(${ART}[^,.:;"«]{2,90}?)\\s*(?:,|:|\\son\\s(?=parle)|"|«)`,
    "u",
  ),
  new RegExp(`^Pour\\s(${ART}\\p{Lu}[^,.:;"«]{1,90}?)\\s*,`, "u"),
  new RegExp(
    `[(]\\s*(?:d[ée]finition|source|d['’]apr[èe]s|selon)\\s*(?::|de\\s(?:la\\s|l['’])?|du\\s|des\\s|d['’])?\\s*(${ART}[^()]{2,90}?)\\s*[)]`,
    "iu",
  ),
];
const LAW =
  /^(?:l['’]|la |le |les )?(?:loi|code|d[ée]cret|article|ordonnance|directive|circulaire)(?![\p{L}])/iu;

/** Terms and definitions: a heading or a bold label, then its paragraphs up to the next. */
export function readGlossary(blocks: readonly Block[], draft: DocumentDraft): void {
  let term: SourcedText | null = null;
  let from: Block | null = null;
  let body: { text: SourcedText; block: Block }[] = [];
  const close = () => {
    const passage = hull([...(from ? [from] : []), ...body.map((b) => b.block)].map(blockPassage));
    const [first] = body;
    if (!term || !passage || !first) return;
    const definition = SourcedText.join(
      body.map((b) => b.text),
      "\n\n",
    );
    draft.glossary.push({
      term: sentenceCase(term.without(/\s*:\s*$/u).oneLine, definition.text),
      definition: definition.text.trim(),
      attributedTo: attribution(first.text),
      passage,
    });
  };
  const open = (name: SourcedText | null, block: Block, rest: SourcedText | null) => {
    close();
    term = name;
    from = block;
    body = rest && !rest.isBlank ? [{ text: rest, block }] : [];
  };
  for (const block of blocks) {
    if (block.kind === "note") continue;
    const label = block.kind === "heading" ? null : labelOf(block.text);
    if (block.kind === "heading" || isShouted(block)) open(block.text, block, null);
    else if (label) open(label.term, block, label.rest);
    else if (term) body.push({ text: block.text, block });
  }
  close();
}

/** A term on a line of its own, in capitals or in bold. */
function isShouted({ kind, text }: Block): boolean {
  const loud = text.boldness > 0.9 || !/\p{Ll}/u.test(text.text);
  return (
    kind === "paragraph" &&
    loud &&
    text.length <= 70 &&
    !/[.;,]$/u.test(text.text) &&
    /\p{L}{3}/u.test(text.text)
  );
}

/** « **RQTH** : la reconnaissance… » */
function labelOf(text: SourcedText): { term: SourcedText; rest: SourcedText } | null {
  const bold = boldLead(text);
  if (
    bold &&
    bold.lead.length <= 70 &&
    (/[:.]$/u.test(bold.lead.text) || /^\s*[:–—-]\s/u.test(bold.rest.text))
  )
    return { term: bold.lead.without(/\s*\.$/u), rest: bold.rest.without(/^\s*[:–—-]\s*/u) };
  return null;
}

function attribution(text: SourcedText): string | null {
  for (const pattern of ATTRIBUTED) {
    const name = text.match(pattern)?.groups[0];
    if (name && (/\p{Lu}/u.test(name.text) || LAW.test(name.text)))
      return name.without(/^(?:l['’]|la\s|le\s|les\s)(?=\p{Lu})/u).oneLine;
  }
  return null;
}

/** « FILIÈRE INCLUSIVE » → « Filière inclusive »: capitals of a heading are layout, those of an acronym that the text prints are not. */
function sentenceCase(title: string, definition: string): string {
  if (title !== title.toUpperCase()) return title;
  const printed = new Set(definition.match(/(?<![\p{L}])\p{Lu}[\p{Lu}\d]+(?![\p{L}])/gu) ?? []);
  const isAcronym = (word: string) =>
    printed.has(word) ||
    (/^\p{Lu}{2,5}$/u.test(word) && !/[AEIOUYÉÈÊÀÂÎÔÛ]/u.test(word)) ||
    (!title.includes(" ") && word.length <= 5);
  const lower = title.replace(/[\p{L}\d]+/gu, (word) => (isAcronym(word) ? word : word.toLowerCase()));
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
