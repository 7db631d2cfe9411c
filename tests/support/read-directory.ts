import { inject } from "vitest";
import { keptReadings, openShelf } from "#importer/kept-readings.ts";
import { notedDirectories } from "#importer/noted-directories.ts";
import type {} from "./provided.ts";

/** Vitest may have taken a file of the program before it started this process. */
const shelf = openShelf(inject("runStarted"));

/** For all tests one reading of each publication. */
export const readings = keptReadings(shelf);

/** What the importer reads of a seeds folder, once for all tests and with what they want to know of it. */
export const readDirectory = notedDirectories(shelf);
