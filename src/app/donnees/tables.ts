import { FIGURE_COLUMNS } from "#formats/figures.ts";
import { FINDING_COLUMNS, SILENCE_COLUMNS } from "#formats/gaps.ts";
import { DOCUMENT_COLUMNS, EVENT_COLUMNS, QUESTION_COLUMNS, TERM_COLUMNS } from "#formats/library.ts";
import { POLE_COLUMNS } from "#formats/pole-columns.ts";
import { PROFILE_COLUMNS } from "#formats/profile-columns.ts";
import { STATEMENT_COLUMNS } from "#formats/statements.ts";
import { ACTOR_COLUMNS, LESSON_COLUMNS, RELATION_COLUMNS, RESOURCE_COLUMNS } from "#formats/ties.ts";

/** Our tables, as the page on data explains their columns. */
export const TABLES = [
  { id: "initiatives", title: "Initiatives", columns: PROFILE_COLUMNS },
  {
    id: "ptce",
    title: "Pôles, ce que leur table a de plus",
    columns: POLE_COLUMNS.slice(PROFILE_COLUMNS.length),
  },
  { id: "enonces", title: "Énoncés", columns: STATEMENT_COLUMNS },
  { id: "chiffres", title: "Chiffres", columns: FIGURE_COLUMNS },
  { id: "silences", title: "Silences", columns: SILENCE_COLUMNS },
  { id: "constats", title: "Constats", columns: FINDING_COLUMNS },
  { id: "liens", title: "Liens", columns: RELATION_COLUMNS },
  { id: "acteurs", title: "Acteurs", columns: ACTOR_COLUMNS },
  { id: "enseignements", title: "Enseignements", columns: LESSON_COLUMNS },
  { id: "ressources", title: "Ressources", columns: RESOURCE_COLUMNS },
  { id: "publications", title: "Publications", columns: DOCUMENT_COLUMNS },
  { id: "evenements", title: "Événements", columns: EVENT_COLUMNS },
  { id: "glossaire", title: "Glossaire", columns: TERM_COLUMNS },
  { id: "questions", title: "Questions", columns: QUESTION_COLUMNS },
];
