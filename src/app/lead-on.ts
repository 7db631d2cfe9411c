import { redirect } from "next/navigation";
import { placeOf } from "#domain/reading/places.ts";
import { formerPart } from "#queries/former-part.ts";
import { namedPassage } from "#queries/named-passage.ts";
import type { ReadPublication } from "#queries/reading.ts";
import { documentHref, partHref, passageHref } from "#ui/addresses.ts";
import { linesToday } from "#ui/passage/cited.ts";
import { baseOf } from "#ui/reader/publication.ts";

/*
 * Where addresses of a reader lead that an earlier edition gave. Another one may change that again: no browser is to
 * keep it.
 */

/** To the part of today that a part of an earlier edition became; nowhere where none had it, or it is gone. */
export async function leadToHeir(found: ReadPublication, part: string): Promise<void> {
  const { heir = null } = (await formerPart(found, part)) ?? {};
  if (heir !== null) redirect(heir ? partHref(baseOf(found), heir) : baseOf(found));
}

/** To where the passage of an address is read today; where it is not, to the page that says why. */
export async function leadToPassage(found: ReadPublication, passage: string | null): Promise<void> {
  const named = passage && (await namedPassage(found.document.id, passage));
  if (!named) return;
  const today = linesToday(named.landing);
  if (!today) redirect(`${documentHref(found.document.id)}/passages/${passage}`);
  const place = placeOf(found.reading, today.lineStart);
  const { lineStart, lineEnd } = today;
  if (!place) redirect(passageHref({ document: found.document.id, lineStart, lineEnd }));
  redirect(`${partHref(baseOf(found), place.part.id, place.page)}#${encodeURIComponent(place.anchor)}`);
}
