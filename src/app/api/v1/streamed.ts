import type { Pieces } from "#formats/published.ts";

/** A piece is read when there is room for it. What fails before the first one is an error like any other. */
export async function streamed(pieces: Pieces): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.asyncIterator]();
  let next = await iterator.next();
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        // Nobody asks again after a pull that gave nothing: a batch without rows is passed over here.
        while (!next.done) {
          const piece =
            typeof next.value === "string" ? encoder.encode(next.value) : new Uint8Array(next.value);
          if (piece.length > 0) controller.enqueue(piece);
          next = await iterator.next();
          if (piece.length > 0) break;
        }
        if (next.done) controller.close();
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
