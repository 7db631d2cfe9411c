import { setDatabase, closeDatabase } from "#db/client.ts";
import { measureSearch } from "./bench-search.ts";
await setDatabase("postgresql://postgres@127.0.0.1:5544/big");
console.log(await measureSearch(100_000));
await closeDatabase();
