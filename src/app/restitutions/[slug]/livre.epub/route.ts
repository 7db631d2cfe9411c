import { bookRoute } from "../../../book-file.ts";
import { readingOfEvent } from "../reading.ts";

export const GET = bookRoute(readingOfEvent);
