import { fileTrouble } from "#lib/file-trouble.ts";
import { OperatorError } from "#lib/operator-error.ts";

/** One sentence where the system does not let a file be written, which ends as `rest` says; else the error itself. */
export function unwritten(error: unknown, file: string, rest = "."): unknown {
  const code = fileTrouble(error);
  return code === null
    ? error
    : new OperatorError(`${file} ne peut être écrit (${code})${rest}`, { cause: error });
}
