import { fold } from "#lib/text.ts";
import { names } from "../../attribute/subject.ts";
import type { Block } from "../../parse/block.ts";
import { sentences } from "../common/sentences.ts";
import { summaryFrom } from "../common/summary.ts";
import type { InitiativeDraft } from "../draft.ts";

const PRESENTS =
  /^\s*(?:est|sont|propose|proposent|accompagne|regroupe|r[ée]unit|vise|a pour|permet|consiste|forme|collecte|accueille|emploie|organise|rassemble|offre)(?![\p{L}])/u;

/**
 * The sentences that present the initiative. Its own names count before its carrier's: first a paragraph that opens
 * with it, then any sentence that says « X est … », then what names its carrier, else the first words.
 */
export function summaryOf(
  presenting: readonly Block[],
  telling: readonly Block[],
  own: readonly string[],
  carrier: string | null,
): InitiativeDraft["summary"] {
  const paragraphs = (blocks: readonly Block[]) => blocks.filter((b) => b.kind === "paragraph");
  const early = (wanted: readonly string[]) => {
    for (const block of paragraphs(presenting)) {
      const start = sentences(block.text)
        .slice(0, 2)
        .find((s) => names(s, wanted));
      if (start) return summaryFrom(block.text.slice(Math.max(0, block.text.text.indexOf(start.text))));
    }
    return null;
  };
  const predicated = () => {
    for (const block of [...presenting, ...telling].filter((b) => b.kind !== "heading")) {
      const start = sentences(block.text).find((s) => opensWith(s.text, own));
      if (start) return summaryFrom(block.text.slice(Math.max(0, block.text.text.indexOf(start.text))));
    }
    return null;
  };
  const [first] = paragraphs(presenting);
  return (
    early(own) ??
    predicated() ??
    (carrier ? early([carrier]) : null) ??
    (first ? summaryFrom(first.text) : null)
  );
}

function opensWith(sentence: string, own: readonly string[]): boolean {
  const plain = fold(sentence).trim();
  return own.some((name) => {
    const bare = fold(name)
      .replace(/^(?:l'|la |le |les )/, "")
      .trim();
    const head = /^(?:l'|la |le |les )?(?:projet |dispositif |programme )?"?/u.exec(plain)?.[0] ?? "";
    return (
      bare.length > 2 &&
      plain.startsWith(bare, head.length) &&
      PRESENTS.test(plain.slice(head.length + bare.length).replace(/^"/, ""))
    );
  });
}
