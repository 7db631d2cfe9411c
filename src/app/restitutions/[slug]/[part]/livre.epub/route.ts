import { partBookRoute } from "../../../../book-file.ts";
import { readingOfEvent } from "../../reading.ts";

export const GET = partBookRoute(readingOfEvent);
