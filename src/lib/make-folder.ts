import { access, constants, mkdir } from "node:fs/promises";
import path from "node:path";

/** Makes a folder and those above it. Of a read-only disk Node says that the folder is not there: the true reason is thrown. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(async (error: unknown) => {
    let above = path.dirname(path.resolve(folder));
    while (await isMissing(above)) above = path.dirname(above);
    await access(above, constants.W_OK);
    throw error;
  });
}

function isMissing(folder: string): Promise<boolean> {
  return access(folder).then(
    () => false,
    () => folder !== path.dirname(folder),
  );
}
