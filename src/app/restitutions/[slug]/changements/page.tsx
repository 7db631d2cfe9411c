import { changesRoute } from "../../../reader-pages.tsx";
import { readingOfEvent } from "../reading.ts";

const { generateMetadata, Page } = changesRoute(readingOfEvent);

export { generateMetadata, Page as default };
