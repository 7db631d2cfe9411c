import type { Directory } from "#domain/directory.ts";
import { type Misread, misreadIn } from "#domain/reading/misread.ts";

/** The words of a publication that the import found misread. */
export function misreadWordsOf({ findings }: Directory, id: string): Misread {
  return misreadIn(findings.filter(({ code, document }) => code === "ocr-damage" && document === id));
}
