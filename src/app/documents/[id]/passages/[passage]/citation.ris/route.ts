import { citationResponse } from "../../../../../citation-response.ts";
import { type PassageParams, passageCalled } from "../passage.ts";

export async function GET(_: Request, { params }: PassageParams) {
  const answer = await passageCalled(await params);
  return answer ? citationResponse(answer.cited, "ris") : new Response(null, { status: 404 });
}
