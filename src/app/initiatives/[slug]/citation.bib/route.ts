import { citationFile } from "../citation-file.ts";

const FILE = { name: "citation.bib", type: "application/x-bibtex" };

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  return citationFile(request, (await params).slug, "bibtex", FILE);
}
