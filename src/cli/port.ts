import { createServer } from "node:net";
import { OperatorError } from "#lib/operator-error.ts";

/** Makes sure that a site can listen on this port, before the long steps that lead there. */
export async function requireFreePort(port: number): Promise<void> {
  const reason = await tryPort(port);
  if (reason === null) return;
  throw new OperatorError(
    reason === "EACCES"
      ? `Le port ${port} est réservé au système : choisissez-en un au-dessus de 1023, par exemple PORT=3000 npm start.`
      : `Le port ${port} est déjà utilisé : arrêtez ce qui l'occupe, ou choisissez-en un autre, par exemple PORT=${port + 1} npm start.`,
  );
}

/** Null if the port is free, else the system's code for why not. */
function tryPort(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "EADDRINUSE"));
    server.listen(port, () => server.close(() => resolve(null)));
  });
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : 0));
    });
  });
}
