import { registerHref } from "../addresses.ts";

/** A company number in the groups that French forms print it in, leading to the official register. */
export function RegisterLink({ digits }: { digits: string }) {
  const groups = /^(\d{3})(\d{3})(\d{3})(\d{5})?$/.exec(digits)?.slice(1).filter(Boolean);
  return (
    <a
      href={registerHref(digits.slice(0, 9))}
      rel="external noopener"
      className="link tabular-nums whitespace-nowrap"
      title="Voir dans l'Annuaire des entreprises"
    >
      {groups?.join(" ") ?? digits}
    </a>
  );
}
