import type { Metadata } from "next";
import { PageHeader } from "#ui/layout/page-header.tsx";

export const metadata: Metadata = {
  title: "Lire hors ligne",
  description: "Ce que votre navigateur garde de ce que vous avez lu, pour le lire sans réseau.",
  alternates: { canonical: "/hors-ligne" },
};

/** What a browser shows in place of a page that it cannot get; its own program fills the list, there and when the site answers. */
export default function OfflinePage() {
  return (
    <>
      <PageHeader
        title="Lire hors ligne"
        lead="Votre navigateur garde les cent dernières pages que vous avez lues ici, le glossaire et votre sélection : sans réseau, elles restent à leur adresse, avec le jour de leur lecture."
      />
      <div className="page mt-6">
        <div className="grid max-w-text gap-4">
          <h2 className="text-2xl">Ce qui se lit sans réseau</h2>
          <ul data-read className="read-list peer grid list-disc gap-1 pl-6" />
          <p className="hidden peer-empty:block">Rien encore, ou votre navigateur ne le permet pas.</p>
          <p className="text-ink-soft">
            Tant que le réseau répond, chaque page vient du site, à jour. Rien de cette liste n'est envoyé à
            personne ; effacer les données de ce site dans votre navigateur efface aussi ces pages.
          </p>
        </div>
      </div>
    </>
  );
}
