import { bookFile } from "../../../book-file.ts";
import { readingOfEvent } from "../reading.ts";

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  return bookFile(await readingOfEvent((await params).slug));
}
