import type { Finding } from "#domain/directory.ts";
import { illegible } from "#domain/doubts.ts";
import { Notice } from "../search/notices.tsx";

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

/** Before the text of a badly printed or badly read source: that its words are not to be taken at their letter. */
export function BadlyReadable({ findings }: { findings: readonly Finding[] }) {
  const places = illegible(findings);
  if (places.length === 0) return null;
  const isMisread = places.some(({ code }) => code === "ocr-damage");
  return (
    <Notice>
      {isMisread
        ? "Une des publications d'où vient cette fiche a été mal numérisée : des mots y sont abîmés, et repris ici tels quels."
        : "La publication d'où vient cette fiche est restée inachevée par endroits : il y manque des mots, ou des questions de relecture y sont imprimées."}{" "}
      <a href="#constats" className="link">
        Voir {places.length > 1 ? `les ${places.length} passages` : "le passage"} à vérifier
      </a>
    </Notice>
  );
}
