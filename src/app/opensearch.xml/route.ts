import { connection } from "next/server";
import { siteUrl } from "../site-url.ts";

/** By which a browser searches the directory from its own bar. */
export async function GET(): Promise<Response> {
  await connection();
  const base = siteUrl().replaceAll("&", "&amp;");
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Initiatives</ShortName>
  <LongName>Initiatives inclusives en Hauts-de-France</LongName>
  <Description>Chercher une initiative d'inclusion dans l'emploi en Hauts-de-France.</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>fr</Language>
  <Image width="16" height="16" type="image/x-icon">${base}/favicon.ico</Image>
  <Url type="text/html" method="get" template="${base}/initiatives?q={searchTerms}"/>
  <Url type="application/json" method="get" template="${base}/api/v1/initiatives?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(text, {
    headers: { "content-type": "application/opensearchdescription+xml; charset=utf-8" },
  });
}
