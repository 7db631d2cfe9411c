import type { Finding } from "#domain/directory.ts";
import { placeText, shortPlace } from "#domain/pages.ts";
import { innermost, type Passage, samePassage } from "#domain/passage.ts";
import { quoteOf, quoteText } from "#domain/quotation.ts";
import { fold } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { PublicationLines } from "#queries/publication-lines.ts";
import { citeHref } from "../addresses.ts";
import { Highlight } from "../text/highlight.tsx";
import { type DocumentTitles, familyOf, SourceLink } from "./source-link.tsx";

/** What a page needs to quote the publications: their names and lines, and of which profile it tells. */
export interface ProofContext {
  slug: string;
  titles: DocumentTitles;
  lines: PublicationLines;
  /** Titles with the month or year, for a sentence: « Panorama, juillet 2025 ». */
  dated: DocumentTitles;
}

/** How a value came that no passage says in so many words. */
export const DEDUCED = "Déduit de ces mots";

/** How a value came that somebody decided, with the reason; undefined where nobody did. */
export const decidedText = (reason: string | undefined) =>
  reason && `Décidé à la main : ${reason.replace(/\.$/, "")}`;

/** Those of the passages whose words the pattern finds, in folded text. */
export function sayingSo(passages: readonly Passage[], { lines }: ProofContext, pattern: RegExp): Passage[] {
  return passages.filter((p) =>
    pattern.test(fold(quoteText(quoteOf(lines.get(p.document) ?? [], p, [pattern])))),
  );
}

/** Sentences that a panel shows; the others are a link away. */
const MOST_QUOTED = 3;

/**
 * The sentence that says a fact, on demand and in its place: a disclosure of the browser's own. Never inside a
 * paragraph, which it would end.
 */
export function Proof({
  fact,
  passages,
  context,
  needles,
  quote,
  how,
  contradictions = [],
}: {
  /** What kind of fact it is, for who tests that each has its sentence. */
  fact: string;
  passages: readonly Passage[];
  context: ProofContext;
  /** The words that the sentence is looked for by, where the passage is long. */
  needles?: readonly RegExp[] | undefined;
  /** The sentence where it is found already, with what it is cited for between \u0001 and \u0002. */
  quote?: string | undefined;
  /** How the value came: printed unless it is said here. */
  how?: string | undefined;
  /** What the publications say otherwise elsewhere. */
  contradictions?: readonly Finding[];
}) {
  const said = innermost(passages);
  const [first] = said;
  if (!first) return null;
  const starts = context.titles[first.document]?.pageStarts;
  const name = `source : ${context.titles[first.document]?.title ?? first.document}, ${placeText(first, starts)}`;
  const others = contradictions.filter((c) => !passages.some((p) => samePassage(p, passageOf(c))));
  return (
    <details className="proof" data-fact={fact}>
      <summary className="source" title={name} data-in={familyOf(name)}>
        <span className="sr-only">{name}</span>
        <span aria-hidden="true">
          {shortPlace(first, starts)}
          {said.length > 1 && ` + ${said.length - 1}`}
        </span>
      </summary>
      <div className="proof-panel">
        {said.slice(0, MOST_QUOTED).map((p) => (
          <Sentence
            key={`${p.document}-${p.lineStart}-${p.lineEnd}`}
            passage={p}
            context={context}
            needles={needles}
            quote={quote}
          />
        ))}
        {said.length > MOST_QUOTED && (
          <p>
            Et :{" "}
            {said.slice(MOST_QUOTED).map((p) => (
              <SourceLink
                key={`${p.document}-${p.lineStart}-${p.lineEnd}`}
                passage={p}
                titles={context.titles}
              />
            ))}
          </p>
        )}
        {others.map((c) => (
          <div key={`${c.lineStart}-${c.message}`} className="border-t border-ochre-line pt-2">
            <p className="text-ochre">{c.message}</p>
            <Sentence passage={passageOf(c)} context={context} />
          </div>
        ))}
        <p className="text-ink-soft">
          {how ?? "Imprimé dans la publication"}.{" "}
          <a href={citeHref(context.slug, first)} className="link">
            Citer ou signaler une erreur
          </a>
        </p>
      </div>
    </details>
  );
}

const passageOf = ({ document, lineStart, lineEnd }: Finding): Passage => ({ document, lineStart, lineEnd });

function Sentence({
  passage,
  context,
  needles,
  quote,
}: {
  passage: Passage;
  context: ProofContext;
} & Pick<Parameters<typeof Proof>[0], "needles" | "quote">) {
  return (
    <figure>
      <blockquote>
        «&nbsp;
        {quote === undefined ? (
          <Quoted quote={quoteOf(context.lines.get(passage.document) ?? [], passage, needles)} />
        ) : (
          <Highlight text={unbroken(quote)} />
        )}
        &nbsp;»
      </blockquote>
      <figcaption className="text-ink-soft">
        {context.dated[passage.document]?.title} <SourceLink passage={passage} titles={context.titles} />
      </figcaption>
    </figure>
  );
}

function Quoted({ quote: { before, words, after } }: { quote: ReturnType<typeof quoteOf> }) {
  return (
    <>
      {before && `${unbroken(before)} `}
      <strong>{unbroken(words)}</strong>
      {after && ` ${unbroken(after)}`}
    </>
  );
}
