/** What went wrong outside of the program, as the system, PostgreSQL and Prisma name it, and what the operator can do. */
const TROUBLES: readonly [codes: readonly string[], sentence: string][] = [
  [
    ["ENOSPC", "EDQUOT", "EFBIG", "53100"],
    "Le disque est plein, rien n'a été changé à ce qui était publié : libérez de la place, puis recommencez.",
  ],
  [
    ["EROFS", "25006"],
    "On ne peut rien écrire à cet endroit, qui est en lecture seule : choisissez un autre dossier avec DATA_DIR, ou une base où l'on écrit avec DATABASE_URL.",
  ],
  [
    ["EACCES", "EPERM"],
    "Ce compte n'a pas le droit d'écrire à cet endroit : changez les droits du dossier, ou choisissez-en un autre avec DATA_DIR.",
  ],
  [["ENOTDIR", "EEXIST"], "DATA_DIR ne désigne pas un dossier : corrigez-le."],
  [
    ["42501"],
    "Le rôle de DATABASE_URL n'a pas le droit d'écrire dans la base : nommez celui à qui les tables appartiennent.",
  ],
  [
    ["XX001", "XX002", "58P01", "58030", "EIO"],
    "Des fichiers de la base sont abîmés : remettez une sauvegarde, ou une base vide, que l'import remplira à nouveau.",
  ],
  [
    ["57P01", "57P02", "57P03", "08003", "08006", "ECONNREFUSED", "ECONNRESET", "EPIPE", "P1001", "P1017"],
    "La base de données s'est arrêtée en route, rien n'a été changé à ce qui était publié : redémarrez-la, puis recommencez.",
  ],
];
/** pg gives the end of a connection no code. */
const BROKEN_OFF = /^Connection terminated|Server has closed the connection|not queryable/;
const DEEPEST = 6;

/** One sentence for what nobody here can mend but the operator; null for what may be a fault of ours. */
export function troubleOf(error: unknown, depth = 0): string | null {
  if (typeof error !== "object" || error === null || depth > DEEPEST) return null;
  const { code, originalCode, message } = error as Record<string, unknown>;
  const named = TROUBLES.find(([codes]) => codes.some((known) => known === code || known === originalCode));
  if (named) return named[1];
  for (const key of ["cause", "meta", "driverAdapterError"]) {
    const inner = troubleOf((error as Record<string, unknown>)[key], depth + 1);
    if (inner) return inner;
  }
  return typeof message === "string" && BROKEN_OFF.test(message) ? (TROUBLES.at(-1)?.[1] ?? null) : null;
}
