import { citationFile } from "../citation-file.ts";

const FILE = { name: "citation.ris", type: "application/x-research-info-systems" };

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  return citationFile(request, (await params).slug, "ris", FILE);
}
