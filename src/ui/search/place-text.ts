import type { UnderstoodPlace } from "#domain/search-answer.ts";
import { ofName } from "#lib/typography.ts";

/** « d'Amiens », « de Lille », « du Nouvion-en-Thiérache »: what follows « à 20 km ». */
function ofPlace({ label, inText }: Pick<UnderstoodPlace, "label" | "inText">): string {
  const [first = "", ...rest] = inText.split(" ");
  if (first === "au") return `du ${rest.join(" ")}`;
  if (first === "aux") return `des ${rest.join(" ")}`;
  return ofName(label);
}

/** The place as a filter is called: « À 20 km d'Amiens », « En Thiérache ». */
export function placeName(place: UnderstoodPlace): string {
  if (place.radius !== null) return `À ${place.radius} km ${ofPlace(place)}`;
  return place.inText.charAt(0).toUpperCase() + place.inText.slice(1);
}

/** « sur place », « à moins de 1 km », « à 12 km »: commune points are no more exact than that. */
export function distanceText(km: number): string {
  if (km === 0) return "sur place";
  return km < 1 ? "à moins de 1 km" : `à ${Math.round(km)} km`;
}
