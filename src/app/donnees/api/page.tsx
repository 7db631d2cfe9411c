import type { Metadata } from "next";
import { apiExamples } from "#queries/api-examples.ts";
import { ApiView } from "#ui/data/api-view.tsx";
import { API_VERSION } from "../../api/v1/endpoint.ts";
import { apiAddresses } from "./addresses.ts";

export const metadata: Metadata = {
  title: "L'API",
  description:
    "Lire l'annuaire par programme : chaque adresse de l'API, ses paramètres, sa réponse et un exemple qui marche tel quel.",
  alternates: { canonical: "/donnees/api" },
};

export default async function ApiPage() {
  const addresses = apiAddresses(await apiExamples());
  return <ApiView addresses={addresses} version={API_VERSION} />;
}
