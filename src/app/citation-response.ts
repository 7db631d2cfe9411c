import { type CitationForm, type Cited, citationOf, writtenCitation } from "#domain/citation.ts";

export type CitationFileForm = Exclude<CitationForm, "text">;

/** The files that programs for references read. */
export const CITATION_FILES: Record<CitationFileForm, { name: string; type: string }> = {
  bibtex: { name: "citation.bib", type: "application/x-bibtex" },
  ris: { name: "citation.ris", type: "application/x-research-info-systems" },
};

/** A citation as such a file. */
export function citationResponse(cited: Cited, form: CitationFileForm): Response {
  return new Response(writtenCitation(citationOf(cited)[form]), {
    headers: { "Content-Type": `${CITATION_FILES[form].type}; charset=utf-8` },
  });
}
