/** The five departments of Hauts-de-France, by their official geographic code (INSEE, COG 2026). */
export const DEPARTMENTS = [
  { code: "02", name: "Aisne", inText: "dans l'Aisne" },
  { code: "59", name: "Nord", inText: "dans le Nord" },
  { code: "60", name: "Oise", inText: "dans l'Oise" },
  { code: "62", name: "Pas-de-Calais", inText: "dans le Pas-de-Calais" },
  { code: "80", name: "Somme", inText: "dans la Somme" },
] as const;

export type DepartmentCode = (typeof DEPARTMENTS)[number]["code"];

export const DEPARTMENT_CODES = DEPARTMENTS.map((d) => d.code) as [DepartmentCode, ...DepartmentCode[]];

const BY_CODE = new Map<string, (typeof DEPARTMENTS)[number]>(DEPARTMENTS.map((d) => [d.code, d]));

/** The department of a code, or undefined for a code outside the region. */
export function department(code: string) {
  return BY_CODE.get(code);
}
