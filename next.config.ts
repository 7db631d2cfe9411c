import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // Where pages find the program of the live map, which src/cli/live-map.ts makes beside this build.
  env: { LIVE_MAP: process.env.LIVE_MAP ?? "" },
  // `npm test` checks the types of all the code; a build for visitors need not do it again.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  // A file of addresses stands at the root: it may name what lies beside or below it.
  rewrites: async () => [
    { source: "/sitemap-:fichier([a-z0-9-]+).xml", destination: "/plan-du-site/:fichier" },
  ],
  // The title stands in the head of every answer, also for who runs no script.
  htmlLimitedBots: /.*/,
  // src/server keeps the answers compressed, and gives them their headers.
  compress: false,
  // And asks for them in one way, whatever the headers of a visitor.
  experimental: { validateRSCRequestHeaders: false },
};

export default config;
