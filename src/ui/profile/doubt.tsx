import type { Finding } from "#domain/directory.ts";
import { illegible } from "#domain/doubts.ts";
import { unbroken } from "#lib/typography.ts";
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

const WARNINGS = {
  misread:
    "Une des publications d'où vient cette fiche a été mal numérisée : des mots y sont abîmés, et la publication d'origine fait foi.",
  unfinished:
    "La publication d'où vient cette fiche est restée inachevée par endroits : il y manque des mots, ou des questions de relecture y sont imprimées.",
};

/** Before the text of a badly printed or badly read source: that its words are not to be taken at their letter. */
export function BadlyReadable({ findings }: { findings: readonly Finding[] }) {
  const why = illegible(findings);
  if (!why) return null;
  return (
    <Notice>
      {unbroken(WARNINGS[why])}{" "}
      <a href="#constats" className="link">
        Voir ce qui est à vérifier
      </a>
    </Notice>
  );
}
