import { crc32, deflateSync } from "node:zlib";
import { zxyToTileId } from "pmtiles";

/** The kinds of tiles, as the header of a file names them. */
const TYPES = { outlines: 1, png: 2 } as const;
const PLAIN = 1;
const HEADER_BYTES = 127;

interface Tiles {
  type: keyof typeof TYPES;
  maxZoom: number;
  /** What stands everywhere, but for one tile. */
  everywhere: Buffer;
  one: { z: number; x: number; y: number; tile: Buffer };
  attribution: string;
}

/** A whole file of the world, in the order of the specification: header, directory, metadata, tiles. */
export function pmtilesFile({ type, maxZoom, everywhere, one, attribution }: Tiles): Buffer {
  const last = zxyToTileId(maxZoom + 1, 0, 0);
  const its = zxyToTileId(one.z, one.x, one.y);
  const size = everywhere.length;
  const entries = [
    { id: 0, run: its, length: size, offset: 0 },
    { id: its, run: 1, length: one.tile.length, offset: size },
    { id: its + 1, run: last - its - 1, length: size, offset: 0 },
  ];
  const directory = Buffer.from([
    ...varint(entries.length),
    ...entries.flatMap(({ id }, at) => varint(id - (entries[at - 1]?.id ?? 0))),
    ...entries.flatMap(({ run }) => varint(run)),
    ...entries.flatMap(({ length }) => varint(length)),
    ...entries.flatMap(({ offset }) => varint(offset + 1)),
  ]);
  const metadata = Buffer.from(JSON.stringify({ attribution }));
  const data = Buffer.concat([everywhere, one.tile]);
  const header = Buffer.alloc(HEADER_BYTES);
  header.write("PMTiles\u0003", "latin1");
  let [place, at] = [HEADER_BYTES, 8];
  for (const length of [directory.length, metadata.length, 0, data.length]) {
    header.writeBigUInt64LE(BigInt(place), at);
    header.writeBigUInt64LE(BigInt(length), at + 8);
    [place, at] = [place + length, at + 16];
  }
  for (const count of [last, entries.length, 2]) {
    header.writeBigUInt64LE(BigInt(count), at);
    at += 8;
  }
  header.set([0, PLAIN, PLAIN, TYPES[type], 0, maxZoom], at);
  for (const [edge, degrees] of [-180, -85, 180, 85].entries())
    header.writeInt32LE(degrees * 1e7, 102 + 4 * edge);
  return Buffer.concat([header, directory, metadata, data]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

/** A picture of 256 by 256 of one colour. */
export function pngTile(red: number, green: number, blue: number): Buffer {
  const row = Buffer.from([0, ...Array.from({ length: 256 }, () => [red, green, blue]).flat()]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(256, 0);
  head.writeUInt32BE(256, 4);
  head.set([8, 2], 8);
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.concat(Array.from({ length: 256 }, () => row)))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A tile of outlines that one shape of a layer fills. */
export function outlineTile(layer: string): Buffer {
  const field = (number: number, bytes: number[]) => [
    ...varint(number * 8 + 2),
    ...varint(bytes.length),
    ...bytes,
  ];
  const zigzag = (value: number) => varint(value < 0 ? -2 * value - 1 : 2 * value);
  const side = 4096;
  // Move to the corner, three lines around, close.
  const ring = [9, 0, 0, 26, ...[side, 0, 0, side, -side, 0].flatMap(zigzag), 15].flat();
  const shape = [...varint(3 * 8), 3, ...field(4, ring)];
  const whole = [...field(1, [...Buffer.from(layer)]), ...field(2, shape), ...varint(5 * 8), ...varint(side)];
  return Buffer.from(field(3, [...whole, ...varint(15 * 8), 2]));
}
