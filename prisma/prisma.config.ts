import { defineConfig } from "prisma/config";

/** For Prisma's own commands: `npx prisma <command> --config prisma/prisma.config.ts`. */
export default defineConfig({
  schema: "schema.prisma",
  migrations: { path: "migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
