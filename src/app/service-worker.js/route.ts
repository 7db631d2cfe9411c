import { TRACKING } from "#domain/criteria.ts";
import { serveOffline } from "#ui/offline/service-worker.ts";

/** Kept from the beginning, the page that lists what is kept before all. */
const FIRST = ["/hors-ligne", "/glossaire", "/selection"];
/** Some ten megabytes in a browser. */
const MOST_PAGES = 100;

/** The program by which a browser shows what it has read when the site cannot be reached. */
export function GET(): Response {
  return new Response(
    `(${serveOffline})(${[FIRST, MOST_PAGES, TRACKING.source].map((one) => JSON.stringify(one))})`,
    {
      headers: { "content-type": "text/javascript; charset=utf-8" },
    },
  );
}
