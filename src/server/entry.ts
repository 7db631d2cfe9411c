import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const unbrotli = promisify(brotliDecompress);
const gzipped = promisify(gzip);

export type Encoding = "br" | "gzip" | "identity";

/** An answer that is kept: the same bytes for everybody, in each encoding that was asked for. */
export interface Entry {
  /** Headers of its own, those of every answer left out. */
  headers: [string, string][];
  /** Hash of the plain bytes; with the encoding it is the strong ETag. */
  hash: string;
  /** Ready to be sent. One at least is there; the others are made from it. */
  bytes: Partial<Record<Encoding, Buffer>>;
}

/** Bytes that are small already. */
const COMPACT = /^(?:font\/woff2|image\/(?!svg))/;
/** Fast enough for a page that somebody waits for, and a twentieth above the smallest that there is. */
const PAGE_QUALITY = 6;

export async function entryOf(
  type: string,
  plain: Buffer,
  headers: [string, string][],
  quality = PAGE_QUALITY,
): Promise<Entry> {
  const hash = createHash("sha256").update(plain).digest("base64url").slice(0, 22);
  const entry: Entry = { headers: [["Content-Type", type], ...headers], hash, bytes: {} };
  if (COMPACT.test(type)) entry.bytes.identity = plain;
  else {
    entry.headers.push(["Vary", "Accept-Encoding"]);
    entry.bytes.br = await brotli(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    });
  }
  return entry;
}

/** The encoding to answer with: the smallest that the client takes. */
export function encodingFor(entry: Entry, accepted: string | undefined): Encoding {
  if (!entry.bytes.br) return "identity";
  for (const encoding of ["br", "gzip"] as const) {
    const asked =
      accepted && new RegExp(`\\b${encoding}\\b\\s*(;\\s*q=0(?:\\.0*)?\\s*(?:,|$))?`).exec(accepted);
    if (asked && !asked[1]) return encoding;
  }
  return "identity";
}

/** The bytes in an encoding, made and kept where nobody asked for it before. */
export async function bytesIn(entry: Entry, encoding: Encoding): Promise<Buffer> {
  const ready = entry.bytes[encoding];
  if (ready || !entry.bytes.br) return ready ?? entry.bytes.identity ?? Buffer.alloc(0);
  const plain = await unbrotli(entry.bytes.br);
  const made = encoding === "gzip" ? await gzipped(plain, { level: 9 }) : plain;
  // Who reads no compressed page is rare, and plain bytes are large: they are not kept.
  if (encoding === "gzip") entry.bytes.gzip = made;
  return made;
}

export function sizeOf({ bytes }: Entry): number {
  return Object.values(bytes).reduce((sum, { length }) => sum + length, 0);
}
