import { insideRoute } from "../../../reader-pages.tsx";
import { readingOfEvent } from "../reading.ts";

const { generateMetadata, Page } = insideRoute(readingOfEvent);

export { generateMetadata, Page as default };
