import { citationFile } from "../citation-file.ts";

export async function GET(request: Request, context: { params: Promise<{ slug: string }> }) {
  return citationFile(request, context, "bibtex");
}
