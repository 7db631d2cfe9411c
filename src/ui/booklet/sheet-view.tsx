import type { Finding, Initiative } from "#domain/directory.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import { bookletHref, initiativeHref } from "../addresses.ts";
import { PrintButton } from "./print-button.tsx";
import { Sheet } from "./sheet.tsx";

/** A profile on one page of paper. */
export function SheetView({
  initiative,
  documents,
  findings,
  address,
  readOn,
}: {
  initiative: Initiative;
  documents: readonly DocumentSummary[];
  findings: readonly Finding[];
  address: string;
  readOn: Date;
}) {
  return (
    <div className="page">
      <div className="no-print mt-6 mb-6 grid gap-4">
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <a href={initiativeHref(initiative.slug)} className="link">
            Revenir à la fiche
          </a>
          <a href={bookletHref([initiative.slug])} className="link">
            Tout le texte, en livret
          </a>
        </p>
        <PrintButton>Imprimer cette page</PrintButton>
      </div>
      <Sheet
        initiative={initiative}
        documents={documents}
        findings={findings}
        address={address}
        readOn={readOn}
        isBrief
        as="h1"
      />
    </div>
  );
}
