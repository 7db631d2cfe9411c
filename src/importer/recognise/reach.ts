import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { hasRightKey } from "../extract/common/company-number.ts";
import { EMAIL, PHONE, URL_LIKE } from "../extract/common/contact.ts";
import { recogniser } from "./engine.ts";

/** How somebody is reached, and the number that a company bears. */
export const emails = recogniser(
  "email",
  [],
  [
    {
      name: "address",
      pattern: [named(EMAIL)],
      give: ({ said }) => ({ address: (said("whole") ?? "").toLowerCase() }),
    },
  ],
);

export const urls = recogniser(
  "url",
  ["email"],
  [
    {
      name: "address",
      pattern: [named(URL_LIKE)],
      give: ({ said }) => {
        const whole = said("whole") ?? "";
        const address = /^http/iu.test(whole) ? whole : `http://${whole}`;
        return URL.canParse(address) ? { address } : null;
      },
    },
  ],
);

export const companyNumbers = recogniser(
  "companyNumber",
  [],
  [
    {
      name: "siret or siren",
      pattern: [
        /(?<![\d\p{L}])(?<n>\d{3}[\s.\u00a0]?\d{3}[\s.\u00a0]?\d{3}(?:[\s.\u00a0]?\d{5}|[\s.\u00a0]?\d{2}[\s.\u00a0]?\d{3})?)(?![\s.]?\d)/u,
      ],
      give: ({ said }) => {
        const digits = (said("n") ?? "").replace(/\D/g, "");
        return digits.startsWith("0") ? null : { digits, valid: hasRightKey(digits) };
      },
    },
  ],
);

export const phones = recogniser(
  "phone",
  [],
  [
    {
      name: "french number",
      pattern: [named(PHONE)],
      give: ({ said }) => {
        const parsed = parsePhoneNumberFromString(said("whole") ?? "", "FR");
        return { e164: parsed?.isValid() ? parsed.number : null };
      },
    },
  ],
);

function named({ source, flags }: RegExp): RegExp {
  return new RegExp(`(?<whole>${source})`, flags);
}
