import { connection } from "next/server";
import { DEPARTMENT_CODES } from "#domain/departments.ts";
import { sharePicture } from "../share-picture.tsx";

/** The picture of the site, for its pages that have none of their own. */
export async function GET(): Promise<Response> {
  await connection();
  return sharePicture({
    eyebrow: "L'annuaire",
    title: "L'inclusion dans l'emploi, initiative par initiative",
    facts: ["Lu dans les publications de la DREETS,", "chaque fait avec sa source."],
    departments: DEPARTMENT_CODES,
  });
}
