import { wholeRoute } from "../../../reader-pages.tsx";
import { readingOfEvent } from "../reading.ts";

const { generateMetadata, Page } = wholeRoute(readingOfEvent);

export { generateMetadata, Page as default };
