import { changesRoute } from "../../../../reader-pages.tsx";
import { readingOfDocument } from "../reading.ts";

const { generateMetadata, Page } = changesRoute(readingOfDocument);

export { generateMetadata, Page as default };
