import type { ReactNode } from "react";
import type { Block } from "#domain/reading/blocks.ts";
import type { Medium } from "#domain/reading/places.ts";
import type { ReadSection } from "#domain/reading/reading.ts";
import { type Printed, sameWords } from "#domain/reading/titles.ts";
import { comparable } from "#lib/text.ts";
import { french, unbroken } from "#lib/typography.ts";
import type { ReadPublication } from "#queries/reading.ts";
import type { PageLinks } from "./linker.ts";
import { Profiles } from "./profiles.tsx";
import { sharedTitles } from "./publication.ts";
import { Ways } from "./ways.tsx";
import { Lost, Words } from "./words.tsx";

interface Context {
  publication: ReadPublication;
  links: PageLinks;
  /** What tells a title that many parts have apart: « atelier 3 ». */
  of: string | null;
  /** The level of the title above. */
  under: number;
  /** The whole text has the ways from its titles alone, each part those from its paragraphs; paper has the words alone. */
  medium?: Medium;
}

/** Sections of a part, one after the other. */
export function Sections({ sections, ...context }: { sections: readonly ReadSection[] } & Context) {
  const shared = sharedTitles(context.publication);
  return sections.map((section) => (
    <Section
      key={`${section.id} ${section.title ?? ""} ${section.blocks[0]?.lineStart ?? ""}`}
      section={section}
      context={context}
      isShared={shared.has(comparable(section.title ?? ""))}
    />
  ));
}

function Section({
  section,
  context,
  isShared,
}: {
  section: ReadSection;
  context: Context;
  /** Whether other parts have a section of this title. */
  isShared: boolean;
}) {
  const { id, title, printed, depth, blocks } = section;
  const { publication, of, medium } = context;
  const isPlain = medium === "paper";
  const Title = `h${Math.min(context.under + 1 + depth, 6)}` as "h2";
  // With the same words the printed form is a touch away; with others it is told.
  const isSame = printed !== null && title !== null && sameWords(printed, title);
  return (
    <>
      {title !== null && (
        <Title id={id} className="read-title">
          <span
            data-lines={printed && isSame && !isPlain ? lines(printed) : undefined}
            data-ours={isSame ? undefined : true}
          >
            {french(title)}
          </span>
          {of && isShared && (
            <span className="read-of" data-ours>
              {" "}
              · {of}
            </span>
          )}{" "}
          {!isPlain && (
            <Ways
              publication={publication}
              starts={context.links.pageStarts}
              passage={printed ?? firstOf(blocks) ?? { lineStart: 1, lineEnd: 1 }}
              isCited={medium !== "whole"}
            />
          )}
        </Title>
      )}
      {printed && !isSame && !isPlain && <AsPrinted printed={[printed]} />}
      <Profiles told={context.links.told.get(section) ?? []} />
      <Blocks blocks={blocks} context={context} />
    </>
  );
}

function firstOf(blocks: readonly Block[]) {
  const [first] = blocks;
  return first && { lineStart: first.lineStart, lineEnd: blocks.at(-1)?.lineEnd ?? first.lineEnd };
}

/** A title with the capitals and the line breaks of the page that it was printed on. */
export function AsPrinted({ printed }: { printed: readonly Printed[] }) {
  if (printed.length === 0) return null;
  return (
    <details className="as-printed">
      <summary data-ours>Tel qu'imprimé</summary>
      {printed.map((title) => (
        <p key={title.lineStart} data-lines={lines(title)}>
          {unbroken(title.text.replaceAll("\n", " "))}
        </p>
      ))}
    </details>
  );
}

/** Blocks of a section, items of a list in a list. */
export function Blocks({
  blocks,
  context,
}: {
  blocks: readonly Block[];
  context: Omit<Context, "of" | "under">;
}) {
  const out: ReactNode[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    if (block.kind === "item") {
      let end = at;
      while (blocks[end]?.kind === "item") end++;
      out.push(<List key={block.lineStart} items={blocks.slice(at, end)} context={context} />);
      at = end - 1;
    } else out.push(<Paragraph key={block.lineStart} {...{ block, context }} />);
  }
  return out;
}

const AS_RECEIVED = {
  damaged: "Passage mal reconnu à la numérisation, tel que reçu :",
  mixed: "Colonnes ou dessin mêlés à la numérisation, lignes telles que reçues :",
} as const;

type OneBlock = { block: Block; context: Omit<Context, "of" | "under"> };

function Paragraph({ block, context }: OneBlock) {
  const content = <Content {...{ block, context }} />;
  const id = anchorOf({ block, context });
  switch (block.kind) {
    case "quote":
      return (
        <blockquote id={id}>
          <p>{content}</p>
        </blockquote>
      );
    case "speaker":
      return (
        <p id={id} className="read-speaker">
          {content}
        </p>
      );
    case "note":
      return (
        <p id={id} className="read-note">
          {content}
        </p>
      );
    case "damaged":
    case "mixed":
      return (
        <div id={id} className="read-damaged">
          <p data-ours>{AS_RECEIVED[block.kind]}</p>
          <p>{content}</p>
        </div>
      );
    case "item":
    case "heading":
    case "question":
    case "paragraph":
      return <p id={id}>{content}</p>;
    default:
      return block.kind satisfies never;
  }
}

/** Nobody is led to a paragraph of a page that is made for paper. */
function anchorOf({ block, context }: OneBlock): string | undefined {
  return context.medium === "paper" ? undefined : `L${block.lineStart}`;
}

/** Items that stand deeper are a list inside the item before them. */
function List({ items, context }: { items: readonly Block[]; context: OneBlock["context"] }) {
  const depth = Math.min(...items.map((item) => item.depth));
  const groups: Block[][] = [];
  for (const item of items) {
    if (item.depth > depth && groups.length > 0) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return (
    <ul>
      {groups.map(([head, ...inner]) =>
        head ? (
          <li key={head.lineStart} id={anchorOf({ block: head, context })}>
            <Content block={head} context={context} />
            {inner.length > 0 && <List items={inner} context={context} />}
          </li>
        ) : null,
      )}
    </ul>
  );
}

function Content({ block, context: { publication, links, medium = "screen" } }: OneBlock) {
  return (
    <>
      <span data-lines={medium === "paper" ? undefined : lines(block)}>
        <Words runs={links.runs.get(block) ?? []} />
      </span>{" "}
      {links.lost.get(block)?.map((way) => (
        <Lost key={way.title} way={way} />
      ))}
      {medium === "screen" && <Ways publication={publication} passage={block} starts={links.pageStarts} />}
    </>
  );
}

function lines({ lineStart, lineEnd }: { lineStart: number; lineEnd: number }): string {
  return `${lineStart}-${lineEnd}`;
}
