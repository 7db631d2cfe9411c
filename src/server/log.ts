import { pino } from "pino";
import { troubleOf } from "#lib/trouble.ts";
import type { Observed } from "./observed.ts";

/** Tells the operator, on standard error, what went wrong and of what error. */
export type TellTrouble = (sentence: string, error: unknown) => void;

export const plainTrouble: TellTrouble = (sentence, error) =>
  console.error(`${sentence} :`, troubleOf(error) ?? error);

/** Lines of JSON on standard error; nothing of them says who asked. */
const json = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));

export const jsonTrouble: TellTrouble = (sentence, error) => json.error({ err: error }, sentence);

export function logRequest(request: Observed): void {
  json.info(request, "demande");
}
