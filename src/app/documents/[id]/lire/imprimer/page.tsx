import { paperRoute } from "../../../../reader-pages.tsx";
import { readingOfDocument } from "../reading.ts";

const { generateMetadata, Page } = paperRoute(readingOfDocument);

export { generateMetadata, Page as default };
