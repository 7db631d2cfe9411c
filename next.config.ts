import type { NextConfig } from "next";
import { COMMON_HEADERS } from "./src/lib/security-headers.ts";

const config: NextConfig = {
  poweredByHeader: false,
  // `npm test` checks the types of all the code; a build for visitors need not do it again.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  // The title stands in the head of every answer, also for who runs no script.
  htmlLimitedBots: /.*/,
  headers: async () => [{ source: "/:path*", headers: COMMON_HEADERS }],
};

export default config;
