/** The table of the poles: that of all profiles, and what is told of poles alone. */
import { dated } from "#domain/dated-items.ts";
import { groupsIn, groupsOnce } from "#domain/working-groups.ts";
import { type Column, named } from "./column.ts";
import { PROFILE_COLUMNS } from "./profile-columns.ts";
import type { ProfileRow } from "./told-column.ts";

const groupsOf = ({ initiative }: ProfileRow) => groupsOnce(initiative.sections.flatMap(groupsIn));

export const POLE_COLUMNS: readonly Column<ProfileRow>[] = [
  ...PROFILE_COLUMNS,
  named(
    "dates_cles",
    "Les étapes que la publication date : la date telle qu'imprimée, et ce qui s'est passé.",
    ({ initiative }) =>
      initiative.sections.flatMap(({ markdown }) =>
        (dated(markdown) ?? []).map(({ date, text }) => `${date} : ${text}`),
      ),
    "list",
  ),
  named(
    "gouvernance",
    "Qui siège dans ses instances : le collège tel qu'imprimé, et le membre.",
    ({ initiative }) =>
      initiative.relations.flatMap(({ name, colleges = [] }) =>
        colleges.map((college) => `${college} : ${name}`),
      ),
    "list",
  ),
  named(
    "groupes_de_travail",
    "Ses groupes de travail, avec leur chef de file quand il est dit.",
    (row) => groupsOf(row).map(({ name, lead }) => (lead ? `${name} (chef de file : ${lead})` : name)),
    "list",
  ),
  named(
    "projets",
    "Les projets de ses groupes de travail : le groupe, et le projet.",
    (row) => groupsOf(row).flatMap(({ name, projects }) => projects.map((project) => `${name} : ${project}`)),
    "list",
  ),
];
