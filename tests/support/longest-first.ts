import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";

/** Parts of paths: a publication is read for all by the first, and none of these may go on alone at the end. */
const FIRST = [
  "golden/reader.",
  "golden/volumes.",
  "golden/reading-actors.",
  "integration/cli.",
  "integration/search-publications.",
  "integration/lessons.",
  "e2e/start.",
  "e2e/accessibility.",
  "e2e/every-page.",
];
/** What counts the uses of rules finds all publications read; many small files end the run on all workers. */
const PROJECTS = ["documents", "integration-embedded", "integration-postgres", "program", "unit", "e2e"];

/** The same order on every machine and at every run, the files that take longest first in their project. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ project, moduleId }: TestSpecification) => {
      const rank = FIRST.findIndex((part) => moduleId.includes(part));
      return PROJECTS.indexOf(project.name) * 100 + (rank === -1 ? FIRST.length : rank);
    };
    return [...files].sort((a, b) => rankOf(a) - rankOf(b) || a.moduleId.localeCompare(b.moduleId));
  }
}
