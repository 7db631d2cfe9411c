import { type Browser, chromium } from "playwright";
import { OperatorError } from "#lib/operator-error.ts";

/** Opens the Chromium that was named, else Playwright's own; says in one sentence how to have one. */
export async function openBrowser(executablePath: string | undefined): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ args, ...(executablePath && { executablePath }) }).catch(() => {
    throw new OperatorError(
      "Chromium ne s'ouvre pas : installez-le par « npx playwright install chromium », ou nommez-le par « --browser PROGRAMME ».",
    );
  });
}
