import { minutesOf } from "#domain/reading/places.ts";
import { count } from "#lib/text.ts";
import { toldEvents } from "#queries/events.ts";
import { whenAndWhere } from "#ui/restitution/event-facts.ts";
import type { PageProps } from "../../../page-props.ts";
import { sharePicture } from "../../../share-picture.tsx";
import { readingOfEvent } from "../reading.ts";

export async function GET(_: Request, { params }: Pick<PageProps<"slug">, "params">): Promise<Response> {
  const names = await params;
  const found = await readingOfEvent(names);
  if (!found?.event) return sharePicture(null);
  const { parts } = found.reading;
  const minutes = minutesOf(parts.reduce((sum, { wordCount }) => sum + wordCount, 0));
  return sharePicture({
    eyebrow: "Restitution",
    title: found.event.name,
    facts: [
      whenAndWhere(found.event),
      `${count(parts.length, "partie")}, ${count(minutes, "minute")} de lecture`,
    ],
    departments: (await toldEvents()).find(({ slug }) => slug === names.slug)?.departments ?? [],
  });
}
