import type { Metadata } from "next";
import { overview } from "#queries/overview.ts";
import { HomeView } from "#ui/home/home-view.tsx";

export const metadata: Metadata = { alternates: { canonical: "/" } };

export default async function HomePage() {
  return <HomeView overview={await overview()} />;
}
