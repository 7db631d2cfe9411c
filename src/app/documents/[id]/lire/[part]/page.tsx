import { partRoute } from "../../../../reader-pages.tsx";
import { readingOfDocument } from "../reading.ts";

const { generateMetadata, Page } = partRoute(readingOfDocument);

export { generateMetadata, Page as default };
