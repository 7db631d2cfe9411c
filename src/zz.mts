import { showStage } from "#importer/main.ts";
for (const d of ["rencontres-regionales-2023-05-04-lille","webinaire-2025-06-24-economie-locale-et-solidaire"]) {
console.log(await showStage("parse", d, "seeds"));}
