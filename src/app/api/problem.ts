import { truncate } from "#lib/text.ts";

/** What was asked wrongly, for a program (RFC 9457) and for who reads it: what was found, and what was expected. */
export interface Problem {
  status: 400 | 404 | 410 | 503;
  title: string;
  detail: string;
  /** What is wrong, each by the name of its parameter. */
  errors?: { parameter: string; found: string; expected: string }[];
  /** Of what is withdrawn: since when. */
  since?: string;
}

export function problem({ status, ...rest }: Problem): Response {
  const body = { type: "about:blank", status, ...rest };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
      ...(status === 503 && { "retry-after": "10" }),
    },
  });
}

/** So much of what was written is told back, of so many parameters. */
const LONGEST_TOLD = 200;
const MOST_TOLD = 20;

/** A demand with parameters that are not understood. */
export function badParameters(wrong: NonNullable<Problem["errors"]>): Response {
  const errors = wrong.slice(0, MOST_TOLD).map(({ parameter, found, expected }) => ({
    parameter: truncate(parameter, LONGEST_TOLD),
    found: truncate(found, LONGEST_TOLD),
    expected,
  }));
  const said = errors.map(
    ({ parameter, found, expected }) => `« ${parameter} » vaut « ${found} », attendu : ${expected}`,
  );
  return problem({ status: 400, title: "Demande incorrecte", detail: `${said.join(" ; ")}.`, errors });
}

/** What never was. */
export function unknown(what: string, name: string): Response {
  return problem({ status: 404, title: "Introuvable", detail: `${what} « ${name} » n'existe pas.` });
}

/** What the publications do not tell of any more. */
export function gone(what: string, name: string, since: Date): Response {
  return problem({
    status: 410,
    title: "Retirée",
    detail: `${what} « ${name} » n'est plus dans les publications depuis le ${since.toISOString().slice(0, 10)}.`,
    since: since.toISOString(),
  });
}
