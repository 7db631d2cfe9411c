import { bookRoute } from "../../../../book-file.ts";
import { readingOfDocument } from "../reading.ts";

export const GET = bookRoute(readingOfDocument);
