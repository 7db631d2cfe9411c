import { wholeRoute } from "../../../../reader-pages.tsx";
import { readingOfDocument } from "../reading.ts";

const { generateMetadata, Page } = wholeRoute(readingOfDocument);

export { generateMetadata, Page as default };
