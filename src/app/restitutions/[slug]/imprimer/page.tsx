import { paperRoute } from "../../../reader-pages.tsx";
import { readingOfEvent } from "../reading.ts";

const { generateMetadata, Page } = paperRoute(readingOfEvent);

export { generateMetadata, Page as default };
