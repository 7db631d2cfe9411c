/** The same where nothing of the page tells more: on paper, in a comparison. */
export function ToCheck() {
  return <span className="rounded-sm bg-ochre-tint px-1 text-sm text-ochre">à vérifier</span>;
}

/** Says beside a value that the publication says it badly, and leads to what is wrong. */
export function Doubt() {
  return (
    <a href="#constats" className="rounded-sm bg-ochre-tint px-1 text-sm text-ochre underline">
      à vérifier
    </a>
  );
}
