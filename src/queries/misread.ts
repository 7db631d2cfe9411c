import "server-only";
import { db } from "#db/client.ts";
import type { FindingCode } from "#domain/findings.ts";
import { type Misread, misreadIn } from "#domain/reading/misread.ts";

const OCR_DAMAGE: FindingCode = "ocr-damage";

/** The words of a publication that the import found spoiled by the recognition of characters. */
export async function misreadWords(documentId: string): Promise<Misread> {
  const findings = await db().finding.findMany({
    where: { code: OCR_DAMAGE, passage: { documentId } },
    select: { found: true, expected: true },
    orderBy: { id: "asc" },
  });
  return misreadIn(findings);
}
