import { createHash } from "node:crypto";
import type { NextRequest } from "next/server";
import { FILES } from "#formats/files.ts";
import { day } from "#formats/published.ts";
import { published } from "#queries/published.ts";
import { siteUrl } from "../../../../site-url.ts";
import { problem } from "../../../problem.ts";
import { listedOf } from "../../listed.ts";
import { streamed } from "../../streamed.ts";
import { nameOf, wantedOf } from "../../wanted.ts";

/** In which request header src/server says which build and settings it serves: another one may write other bytes. */
const EDITION = "x-edition";

/** By which response header src/server learns that a file is compressed: Next takes the real one away. */
const ENCODING = "x-encoding";

/** A file of the profiles that the address asks for, written while it is sent. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ fichier: string }> },
): Promise<Response> {
  const name = (await params).fichier;
  const kind = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  if (!kind)
    return problem({
      status: 404,
      title: "Fichier inconnu",
      detail: `« ${name} » n'est pas un fichier : on attend l'un de ${Object.keys(FILES).join(", ")}.`,
    });
  const parameters = request.nextUrl.searchParams;
  const listed = kind.list
    ? await listedOf(kind.list, parameters)
    : { keeps: undefined, profiles: undefined, rest: parameters, name: "" };
  if (listed instanceof Response) return listed;
  const wanted = await wantedOf(listed.rest, kind);
  if (wanted instanceof Response) return wanted;
  const { profiles } = listed;
  const from = await published(
    profiles && wanted.tag === "all" ? { tag: "selection", slugs: profiles } : wanted,
    siteUrl(),
    listed.keeps,
  );
  // A workbook is compressed already.
  const isPacked = name.endsWith(".xlsx");
  const isSmall = !isPacked && request.headers.get("accept-encoding") === "gzip";
  const etag = `"${hash([String(isSmall), request.headers.get(EDITION), from.dataVersion, name, parameters.toString()])}"`;
  const headers = {
    etag,
    "content-type": kind.type,
    "content-disposition": `attachment; filename="${fileName(name, (kind.only ? "" : nameOf(wanted)) + listed.name, from.importedAt)}"`,
    "cache-control": "public, max-age=0, must-revalidate",
    ...(!isPacked && { vary: "accept-encoding" }),
    ...(isSmall && { [ENCODING]: "gzip" }),
  };
  const known = request.headers.get("if-none-match");
  if (known?.trim() === "*" || known?.includes(etag)) return new Response(null, { status: 304, headers });
  if (request.method === "HEAD") return new Response(null, { headers });
  const body = await streamed(kind.write(from));
  return new Response(isSmall ? body.pipeThrough(new CompressionStream("gzip")) : body, { headers });
}

/** The same without a body, so that nothing is read for nobody. */
export const HEAD = GET;

/** What a file is called where it lies among others. */
const NAMES: Record<string, string> = {
  initiatives: "initiatives-inclusives",
  ptce: "poles-ptce-hauts-de-france",
  "data-inclusion": "initiatives-data-inclusion",
};

/** « initiatives-inclusives-nord-textile-2026-11-29.csv » */
function fileName(name: string, what: string, importedAt: Date): string {
  const [base = "", extension] = name.split(/\.(?=[^.]*$)/);
  return `${NAMES[base] ?? base}${what}-${day(importedAt)}.${extension}`;
}

function hash(parts: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22);
}
