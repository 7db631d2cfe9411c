/** How a frame looks, and how its address says so: by default as the visitor's device does. */
export const APPEARANCE = {
  name: "apparence",
  choices: [
    { value: "", label: "Comme l'appareil du visiteur", theme: null },
    { value: "clair", label: "Claire", theme: "light" },
    { value: "sombre", label: "Sombre", theme: "dark" },
  ],
} as const;
export type Appearance = (typeof APPEARANCE.choices)[number];

/** What an address asks for. */
export function appearanceOf(asked: string | null): Appearance {
  return APPEARANCE.choices.find(({ value }) => value === asked) ?? APPEARANCE.choices[0];
}
