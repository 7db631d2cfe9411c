import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { type Entry, entryOf } from "./entry.ts";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
/** Made once for many visitors. */
const FILE_QUALITY = 11;

/** The files that are served as they are: what the build made, under names that say their content, and `public/`. */
export class Files {
  private constructor(private readonly paths: ReadonlyMap<string, { file: string; cache: string }>) {}

  static async of(root: string): Promise<Files> {
    return new Files(
      new Map([
        ...(await below(path.join(root, "public"), "/", "public, max-age=3600")),
        ...(await below(
          path.join(root, ".next/static"),
          "/_next/static/",
          "public, max-age=31536000, immutable",
        )),
      ]),
    );
  }

  has(address: string): boolean {
    return this.paths.has(address);
  }

  async entry(address: string): Promise<Entry | null> {
    const found = this.paths.get(address);
    if (!found) return null;
    const type = TYPES[path.extname(found.file).toLowerCase()] ?? "application/octet-stream";
    return entryOf(type, await readFile(found.file), [["Cache-Control", found.cache]], FILE_QUALITY);
  }
}

async function below(folder: string, prefix: string, cache: string) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const address = prefix + name.split(path.sep).map(encodeURIComponent).join("/");
      return (await stat(file)).isFile() ? [[address, { file, cache }] as const] : [];
    }),
  );
  return files.flat();
}
