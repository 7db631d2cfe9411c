import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import { OperatorError } from "#lib/operator-error.ts";

/** How a file of tiles begins: its name and the version that browsers read. */
const MAGIC = "PMTiles\u0003";
const CACHE = "public, max-age=3600";

/** The file of tiles that the operator chose: browsers ask for the parts of it that a map shows. */
export class PmtilesFile {
  private constructor(private readonly path: string) {}

  /** Refuses what is no such file, before anybody looks at a map. */
  static async of(path: string): Promise<PmtilesFile> {
    const begins = await beginning(path).catch((cause: unknown) => {
      throw new OperatorError(`PMTILES_FILE : le fichier ${path} ne peut pas être lu.`, { cause });
    });
    if (begins !== MAGIC)
      throw new OperatorError(`PMTILES_FILE : ${path} n'est pas un fichier PMTiles de version 3.`);
    return new PmtilesFile(path);
  }

  /** Sends the bytes that are asked for; the file may be another one since, of another tag. */
  async answer(request: IncomingMessage, response: ServerResponse, headers: [string, string][]) {
    const { size, mtimeMs } = await stat(this.path);
    const tag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader("ETag", tag);
    const range = rangeOf(request.headers.range, request.headers["if-range"]?.toString(), { size, tag });
    if (range === "beyond") {
      response.writeHead(416, { "Content-Range": `bytes */${size}`, "Content-Length": 0 }).end();
      return;
    }
    const { start, end } = range ?? { start: 0, end: size - 1 };
    response.writeHead(range ? 206 : 200, {
      "Content-Type": "application/vnd.pmtiles",
      "Cache-Control": CACHE,
      "Content-Length": end - start + 1,
      ...(range && { "Content-Range": `bytes ${start}-${end}/${size}` }),
    });
    if (request.method === "HEAD") response.end();
    else
      pipeline(createReadStream(this.path, { start, end }), response, () => {
        // Who leaves before the end, or a disk that fails, has closed the answer.
      });
  }
}

async function beginning(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return buffer.toString("latin1", 0, bytesRead);
  } finally {
    await file.close();
  }
}

const RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/;

/** The one range that is asked for; null for all of the file, which is also the answer to several. */
export function rangeOf(
  asked: string | undefined,
  ifRange: string | undefined,
  { size, tag }: { size: number; tag: string },
): { start: number; end: number } | "beyond" | null {
  const [, from = "", to = ""] = RANGE.exec(asked ?? "") ?? [];
  if (from + to === "" || (ifRange !== undefined && ifRange !== tag)) return null;
  const last = size - 1;
  // « bytes=-500 »: the last ones.
  if (from === "") return to === "0" ? "beyond" : { start: Math.max(0, size - Number(to)), end: last };
  const [start, end] = [Number(from), to === "" ? last : Math.min(Number(to), last)];
  if (to !== "" && Number(to) < start) return null;
  return start > last ? "beyond" : { start, end };
}
