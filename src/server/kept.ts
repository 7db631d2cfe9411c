import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { makeFolder } from "#lib/make-folder.ts";
import { type Entry, sizeOf } from "./entry.ts";

/** What may be kept, in bytes; the least used goes first. */
export interface Limits {
  memory: number;
  disk: number;
}

/** A memory and a folder of entries, each within its limit. What a key names never changes: a new version has new keys. */
export class Kept {
  readonly #memory = new Map<string, { entry: Entry; size: number }>();
  /** By name, the least used first. */
  readonly #files = new Map<string, number>();
  #memorySize = 0;
  #diskSize = 0;

  private constructor(
    readonly folder: string,
    readonly limits: Limits,
  ) {}

  /** Finds what an earlier server of this folder left. */
  static async open(folder: string, limits: Limits): Promise<Kept> {
    const kept = new Kept(folder, limits);
    await makeFolder(folder);
    const found = await Promise.all(
      (await readdir(folder)).map(async (name) => ({
        name,
        state: await stat(path.join(folder, name)).catch(() => null),
      })),
    );
    found.sort((a, b) => (a.state?.mtimeMs ?? 0) - (b.state?.mtimeMs ?? 0));
    for (const { name, state } of found) if (state?.isFile()) kept.#count(name, state.size);
    return kept;
  }

  /** At once, from memory alone. */
  inMemory(key: string): Entry | undefined {
    const found = this.#memory.get(key);
    if (!found) return undefined;
    // The last place of a Map is that of the last use.
    this.#memory.delete(key);
    this.#memory.set(key, found);
    return found.entry;
  }

  async onDisk(key: string): Promise<Entry | undefined> {
    const name = fileName(key);
    if (!this.#files.has(name)) return undefined;
    const file = path.join(this.folder, name);
    try {
      const entry = decoded(await readFile(file));
      const now = new Date();
      await utimes(file, now, now);
      this.#count(name, this.#files.get(name) ?? 0);
      this.remember(key, entry);
      return entry;
    } catch {
      // Somebody else made room, or a crash left half a file: it is made again.
      this.#forget(name);
      return undefined;
    }
  }

  /** Keeps in memory alone. */
  remember(key: string, entry: Entry): void {
    this.#memorySize -= this.#memory.get(key)?.size ?? 0;
    this.#memory.delete(key);
    // Room for the second encoding too.
    const size = 2 * sizeOf(entry) + key.length;
    if (size > this.limits.memory) return;
    this.#memory.set(key, { entry, size });
    this.#memorySize += size;
    for (const [oldest, { size: freed }] of this.#memory) {
      if (this.#memorySize <= this.limits.memory) break;
      this.#memory.delete(oldest);
      this.#memorySize -= freed;
    }
  }

  /** Keeps in memory, then on disk. */
  async keep(key: string, entry: Entry): Promise<void> {
    this.remember(key, entry);
    const name = fileName(key);
    const content = encoded(entry);
    const draft = path.join(this.folder, `${name}.${randomUUID().slice(0, 8)}`);
    await writeFile(draft, content);
    await rename(draft, path.join(this.folder, name));
    this.#count(name, content.length);
    for (const oldest of this.#files.keys()) {
      if (this.#diskSize <= this.limits.disk) break;
      this.#forget(oldest);
      await rm(path.join(this.folder, oldest), { force: true });
    }
  }

  #count(name: string, size: number): void {
    this.#forget(name);
    this.#files.set(name, size);
    this.#diskSize += size;
  }

  #forget(name: string): void {
    this.#diskSize -= this.#files.get(name) ?? 0;
    this.#files.delete(name);
  }
}

function fileName(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 40);
}

/** A line of JSON, then the bytes. */
function encoded({ headers, hash, bytes }: Entry): Buffer {
  const encoding = bytes.br ? "br" : "identity";
  const head = `${JSON.stringify({ headers, hash, encoding, length: bytes[encoding]?.length })}\n`;
  return Buffer.concat([Buffer.from(head), bytes[encoding] ?? Buffer.alloc(0)]);
}

function decoded(content: Buffer): Entry {
  const end = content.indexOf(0x0a);
  const { headers, hash, encoding, length } = JSON.parse(content.toString("utf8", 0, end));
  const bytes = Buffer.from(content.subarray(end + 1));
  if (bytes.length !== length) throw new Error("half a file");
  return { headers, hash, bytes: { [encoding]: bytes } };
}
