import { type ParseArgsConfig, parseArgs } from "node:util";
import { ImportRefused, problemLine } from "#importer/refused.ts";
import { OperatorError } from "#lib/operator-error.ts";
import { troubleOf } from "#lib/trouble.ts";
import { log } from "./messages.ts";
import { Stopped } from "./processes.ts";

/** Wrong arguments: a sentence, then the usage, and the exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/**
 * Runs a command and ends the process: with the code that it returns, with 1 after the reasons for which it cannot
 * be done, with 2 for a wrong usage. A fault of ours shows its stack.
 */
export async function runCommand(usage: string, main: (args: string[]) => Promise<number>): Promise<never> {
  // Whoever reads us through a pipe may have enough before the end: « … | head ».
  process.stdout.on("error", () => process.exit(0));
  const code = await main(process.argv.slice(2)).catch((error: unknown) => report(error, usage));
  // A pipe is written behind our back: what stands in it must arrive.
  await new Promise<void>((resolve) => process.stdout.write("", () => resolve()));
  process.exit(code);
}

/** The options and words of a command line; a UsageError for what the command does not know. */
export function parseOptions<T extends ParseArgsConfig>(args: string[], config: T) {
  try {
    return parseArgs({ ...config, args });
  } catch {
    throw new UsageError(`Arguments non compris : ${args.join(" ")}`);
  }
}

/** Writes a result on standard output, the whole of it before going on. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text.endsWith("\n") ? text : `${text}\n`, (error) =>
      error ? reject(error) : resolve(),
    );
  });
}

function report(error: unknown, usage: string): number {
  if (error instanceof Stopped) return 0;
  if (error instanceof UsageError) {
    log(error.message);
    log(usage);
    return 2;
  }
  if (error instanceof ImportRefused) {
    for (const problem of error.problems) log(problemLine(problem));
  } else if (error instanceof OperatorError) {
    log(error.message);
  } else if (troubleOf(error)) {
    log(troubleOf(error) ?? "");
  } else {
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return 1;
}
