/** The words behind the values of a profile, as W3C Web Annotations. */
import type { Initiative } from "#domain/directory.ts";
import type { Annotation } from "#domain/records.ts";
import { type Pieces, type Published, passageUrl, profileUrl } from "./published.ts";
import { statementsOf } from "./statements.ts";

/** What stands before and after, so that a passage is found again where its document was edited. */
const AROUND = 64;

/** The annotations of the wanted profiles, one a line. */
export async function* annotationLines(published: Published): Pieces {
  for await (const profiles of published.profiles()) {
    const initiatives = profiles.map(({ initiative }) => initiative);
    const passages = initiatives.flatMap(statementsOf).flatMap((statement) => statement.passages);
    const texts = textsOf(await published.lines([...new Set(passages.map(({ document }) => document))]));
    yield initiatives
      .flatMap((initiative) => annotationsOf(initiative, texts, published.siteUrl))
      .map((annotation) => `${JSON.stringify(annotation)}\n`)
      .join("");
  }
}

/** One annotation for each passage of each value: the lines as received, and where they stand in the text. */
export function annotationsOf(
  initiative: Initiative,
  texts: ReadonlyMap<string, Text>,
  siteUrl: string,
): Annotation[] {
  return statementsOf(initiative).flatMap(({ property, value, passages }, rank) =>
    passages.flatMap((passage, position) => {
      const known = texts.get(passage.document);
      if (!known) return [];
      const { text, starts } = known;
      const start = starts[passage.lineStart - 1] ?? 0;
      const end = Math.max(start, (starts[passage.lineEnd] ?? text.length + 1) - 1);
      return [
        {
          "@context": "http://www.w3.org/ns/anno.jsonld",
          id: `${profileUrl({ siteUrl }, initiative.slug)}#enonce-${rank + 1}-${position + 1}`,
          type: "Annotation",
          motivation: "identifying",
          body: {
            type: "TextualBody",
            value,
            format: /^[{[]/.test(value) ? "application/json" : "text/plain",
            purpose: "tagging",
            "schema:name": property,
          },
          target: {
            source: passageUrl({ siteUrl }, passage).replace(/[?#].*$/, ""),
            selector: [
              {
                type: "TextQuoteSelector",
                exact: text.slice(start, end),
                prefix: text.slice(Math.max(0, start - AROUND), start),
                suffix: text.slice(end, end + AROUND),
              },
              { type: "TextPositionSelector", start, end },
              { type: "FragmentSelector", value: passageUrl({ siteUrl }, passage).replace(/^.*#/, "") },
            ],
          },
        },
      ];
    }),
  );
}

/** Lines as one text, and where each begins in it. */
interface Text {
  text: string;
  starts: readonly number[];
}

/** The publications of these lines as texts. */
export function textsOf(lines: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Text> {
  return new Map([...lines].map(([id, own]) => [id, textOf(own)]));
}

function textOf(lines: readonly string[]): Text {
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return { text: lines.join("\n"), starts };
}
