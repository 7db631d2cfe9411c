/**
 * A script of ours, whose text alone travels: the functions must be whole in themselves, the first one gets the
 * others. Not a client component, for which React would send the whole page twice and a library with it.
 */
export function OwnScript({ run, using = [] }: { run: (...using: never[]) => void; using?: unknown[] }) {
  const text = `(${run})(${using.join(",")})`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script of ours, without a word from elsewhere
  return <script data-own dangerouslySetInnerHTML={{ __html: text }} />;
}
