/**
 * A script of ours, whose text alone travels: the functions must be whole in themselves, the first one gets the
 * others. No client component: React takes over no page (docs/decisions/2026-11-28-kept-pages.md).
 */
export function OwnScript({ run, using = [] }: { run: (...using: never[]) => void; using?: unknown[] }) {
  const text = `(${run})(${using.join(",")})`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script of ours, without a word from elsewhere
  return <script data-own dangerouslySetInnerHTML={{ __html: text }} />;
}
