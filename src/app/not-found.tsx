import type { Metadata } from "next";
import { headers } from "next/headers";
import { frenchDay } from "#lib/dates.ts";
import { initiativeBySlug } from "#queries/initiative-by-slug.ts";
import { Message } from "#ui/layout/message.tsx";

/** In which request header src/server names the initiative that was asked for: perhaps it is withdrawn. */
const ASKED_PROFILE = "x-asked-initiative";

export const metadata: Metadata = { title: "Page introuvable" };

export default async function NotFound() {
  const slug = (await headers()).get(ASKED_PROFILE);
  const gone = slug ? await initiativeBySlug(slug) : null;
  if (gone?.status === "withdrawn") {
    return (
      <Message
        code="Fiche retirée"
        title={gone.name}
        text={`Les publications de l'annuaire ne parlent plus de cette initiative depuis le ${frenchDay(gone.since)}. Sa fiche a été retirée.`}
        withSearch
      />
    );
  }
  return (
    <Message
      code="404"
      title="Cette page n'existe pas"
      text="L'adresse est peut-être incomplète, ou la page n'a jamais existé. Une recherche par nom, par lieu ou par thème vous remettra sur le chemin."
      withSearch
    />
  );
}
