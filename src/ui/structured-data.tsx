/** What a page says to machines (schema.org), in a script that nothing runs. */
export function StructuredData({ data }: { data: object }) {
  // No « < » inside: nothing of the text can end the script.
  const text = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no sign of markup is left
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
