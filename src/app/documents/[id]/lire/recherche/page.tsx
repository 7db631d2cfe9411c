import { insideRoute } from "../../../../reader-pages.tsx";
import { readingOfDocument } from "../reading.ts";

const { generateMetadata, Page } = insideRoute(readingOfDocument);

export { generateMetadata, Page as default };
