import { bookFile } from "../../../../book-file.ts";
import { readingOfDocument } from "../reading.ts";

export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  return bookFile(await readingOfDocument((await params).id));
}
