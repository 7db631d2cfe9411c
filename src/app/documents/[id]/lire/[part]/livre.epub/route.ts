import { partBookRoute } from "../../../../../book-file.ts";
import { readingOfDocument } from "../../reading.ts";

export const GET = partBookRoute(readingOfDocument);
