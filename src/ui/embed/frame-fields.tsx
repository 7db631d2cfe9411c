import { APPEARANCE, CENTRE, CONTENT, centreName, type FrameSettings, HEIGHT } from "./frame-settings.ts";

/** What stands in the frame, on what its map is centred, how it looks and how high it is. */
export function FrameFields({ settings: { content, appearance, centre, doubt, km, height } }: Fields) {
  return (
    <>
      <Radios legend="À montrer" name={CONTENT.name} choices={CONTENT.choices} chosen={content} />
      <fieldset>
        <legend className="text-sm font-bold">Le centre de la carte (facultatif)</legend>
        <div className="mt-1 flex flex-wrap gap-x-4 gap-y-2">
          <div>
            <label htmlFor="centre" className="block text-sm">
              Une commune
            </label>
            <input
              id="centre"
              name={CENTRE.name}
              defaultValue={centre ? centreName(centre) : doubt?.words}
              aria-invalid={doubt ? true : undefined}
              aria-describedby={doubt ? "centre-doute" : "centre-aide"}
              className="field w-56"
            />
          </div>
          <div>
            <label htmlFor="autour" className="block text-sm">
              Autour d'elle
            </label>
            <select id="autour" name={CENTRE.around} defaultValue={km} className="field w-32">
              {CENTRE.choices.map((choice) => (
                <option key={choice} value={choice}>
                  {choice} km
                </option>
              ))}
            </select>
          </div>
        </div>
        {doubt ? (
          <p id="centre-doute" className="mt-1 text-sm text-brick">
            {doubtText(doubt)}
          </p>
        ) : (
          <p id="centre-aide" className="mt-1 text-sm text-ink-soft">
            Sans commune, la carte montre ce que cadrent les filtres, ou toute la région.
          </p>
        )}
      </fieldset>
      <Radios
        legend="Apparence"
        name={APPEARANCE.name}
        choices={APPEARANCE.choices}
        chosen={appearance.value}
      />
      <div>
        <label htmlFor="hauteur" className="block text-sm font-bold">
          Hauteur, de {HEIGHT.least} à {HEIGHT.most} pixels
        </label>
        <input
          id="hauteur"
          name={HEIGHT.name}
          type="number"
          min={HEIGHT.least}
          max={HEIGHT.most}
          step={10}
          defaultValue={height}
          className="field mt-1 w-32"
        />
      </div>
    </>
  );
}

interface Fields {
  settings: FrameSettings;
}

function doubtText({ words, candidates }: NonNullable<FrameSettings["doubt"]>): string {
  const names = candidates.map(centreName).join(", ");
  return names
    ? `« ${words} » peut être : ${names}. Écrivez l'un de ces noms.`
    : `Aucune commune des Hauts-de-France ne s'appelle « ${words} ».`;
}

function Radios({
  legend,
  name,
  choices,
  chosen,
}: {
  legend: string;
  name: string;
  choices: readonly { value: string; label: string }[];
  chosen: string;
}) {
  return (
    <fieldset className="flex flex-wrap gap-x-6">
      <legend className="text-sm font-bold">{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className="flex min-h-11 items-center gap-2">
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === chosen}
            className="size-4"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
