import type { CitationForm } from "#domain/citation.ts";
import { OwnScript } from "../own-script.tsx";

/** Where the day of the visit stands in a citation or a booklet: only the visitor's own machine knows it. */
export function AccessDate({ form, children }: { form: CitationForm | "booklet"; children: string }) {
  return <span data-consulted={form}>{children}</span>;
}

function writeToday() {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  const parts = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())];
  const day = now.toLocaleDateString("fr-FR", { dateStyle: "long" });
  const written: Record<string, string> = {
    text: `consulté le ${day}`,
    booklet: `, consultées le ${day}`,
    bibtex: `,\n  urldate = {${parts.join("-")}}`,
    ris: `Y2  - ${parts.join("/")}\r\n`,
  };
  for (const place of document.querySelectorAll<HTMLElement>("[data-consulted]"))
    place.textContent = written[place.dataset.consulted ?? ""] ?? "";
}

/** Stands after the citations of a page. */
export function AccessDateScript() {
  return <OwnScript run={writeToday} />;
}
