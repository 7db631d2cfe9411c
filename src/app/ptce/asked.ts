import { groupTerms } from "#domain/glossary.ts";
import { polesCitation } from "#formats/dcat.ts";
import { actorNetwork } from "#queries/actor-network.ts";
import { cooperationPoles, POLE_PAGE_SIZE } from "#queries/cooperation-poles.ts";
import { dataVersion } from "#queries/data-version.ts";
import { documentList } from "#queries/document-list.ts";
import { termRows, termsInWords } from "#queries/glossary.ts";
import { pageIn } from "../page-props.ts";
import { siteUrl } from "../site-url.ts";

/** The poles of the page that an address asks for, and what stands beside them. */
export async function askedPoles(asked: URLSearchParams) {
  const documents = await documentList();
  const wanted = pageIn(asked, Number.MAX_SAFE_INTEGER);
  const { poles, total } = await cooperationPoles(wanted, documents);
  const pageCount = Math.max(1, Math.ceil(total / POLE_PAGE_SIZE));
  const page = Math.min(wanted, pageCount);
  const network = await actorNetwork({ tag: "type", code: "PTCE" });
  const term = groupTerms(await termRows()).find((one) => [one.term, ...one.aliases].includes("PTCE"));
  const told = term ? ((await termsInWords([term], documents)).get(term.slug) ?? null) : null;
  const citation = polesCitation(siteUrl(), (await dataVersion())?.importedAt ?? null);
  return { total, page, pageCount, poles, network, documents, term, told, citation };
}
