import { spawnSync } from "node:child_process";
import { cp, mkdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./support/temporary.ts";

const ROOT = path.join(import.meta.dirname, "..");

// The linter looks for package.json to know what is React, and looks into no folder of such a name.
test("a clone below a folder named .cache is linted by the same rules", async () => {
  const folder = await temporaryFolder();
  const clone = path.join(folder.path, ".cache/clone");
  const file = "src/ui/text/plain-text.tsx";
  await mkdir(path.join(clone, path.dirname(file)), { recursive: true });
  for (const own of ["biome.json", "package.json", ".gitignore", file])
    await cp(path.join(ROOT, own), path.join(clone, own));
  const biome = path.join(ROOT, "node_modules/@biomejs/biome/bin/biome");
  // It has two exceptions from a rule of React's: without the rule they are « unused ».
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, "lint", "--error-on-warnings"], {
    cwd: clone,
    encoding: "utf8",
  });
  expect(stdout + stderr).toContain("Checked 3 files");
  expect(status).toBe(0);
  await folder.remove();
});
