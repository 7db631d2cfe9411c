import { partRoute } from "../../../reader-pages.tsx";
import { readingOfEvent } from "../reading.ts";

const { generateMetadata, Page } = partRoute(readingOfEvent);

export { generateMetadata, Page as default };
