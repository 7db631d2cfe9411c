/** What the system says of a file that it does not let us read or write: « ENOENT »; null for another error. */
export function fileTrouble(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^E(?:NOENT|NOTDIR|ISDIR|ACCES|PERM|ROFS|NOSPC|DQUOT|FBIG|IO|LOOP|NAMETOOLONG)$/.test(code)
    ? code
    : null;
}
