import { OperatorError } from "#lib/operator-error.ts";

/** Why an import cannot be: one problem a line, said in French, with where it is. */
export interface Problem {
  /** Path inside the seeds folder. */
  file: string;
  line: number | null;
  message: string;
}

/** The seeds cannot be imported as they are; nothing was written. */
export class ImportRefused extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map(problemLine).join("\n"));
    this.name = "ImportRefused";
  }
}

/** More of what is published would be withdrawn than anybody asked for; nothing was written. */
export class WithdrawalsUnconfirmed extends OperatorError {
  override name = "WithdrawalsUnconfirmed";
}

/** « seeds/catalogue.yaml:12: message », or without the line where there is none. */
export function problemLine({ file, line, message }: Problem): string {
  return `${file}${line === null ? "" : `:${line}`}: ${message}`;
}
