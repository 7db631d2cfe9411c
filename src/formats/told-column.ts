/** How the columns of a profile are told, and what they read. */
import type { Initiative } from "#domain/directory.ts";
import type { ColumnType, Value } from "./column.ts";
import type { Published, PublishedProfile } from "./published.ts";

export interface ProfileRow extends PublishedProfile {
  published: Published;
}

export type Told = [
  name: string,
  type: ColumnType,
  title: string,
  description: string,
  value: (row: ProfileRow) => Value,
  pattern?: string | undefined,
  among?: readonly string[],
];

export const of =
  <T extends Value>(read: (initiative: Initiative) => T) =>
  ({ initiative }: ProfileRow): T =>
    read(initiative);
