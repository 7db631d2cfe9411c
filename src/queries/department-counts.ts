import "server-only";
import { db } from "#db/client.ts";
import { DEPARTMENTS, type DepartmentCode } from "#domain/departments.ts";

export interface DepartmentCount {
  code: DepartmentCode;
  name: string;
  count: number;
}

/** The number of initiatives of each department, the five of them in the order of their codes. */
export async function departmentCounts(): Promise<DepartmentCount[]> {
  const rows = await db().initiativeDepartment.groupBy({
    by: "code",
    where: { initiative: { withdrawnAt: null } },
    _count: true,
  });
  const counts = new Map(rows.map(({ code, _count }) => [code, _count]));
  return DEPARTMENTS.map(({ code, name }) => ({ code, name, count: counts.get(code) ?? 0 }));
}
