import { encode } from "uqr";

/** The white around a code, which readers of codes need: four modules. */
const QUIET = 4;

/**
 * Readers undo any of the eight masks. To weigh them for the evenest picture takes longer than all else that is drawn
 * of a page.
 */
const MASK = 0;

/** An address as a code to be read by a telephone, drawn on the server. */
export function QrCode({ address, className }: { address: string; className: string }) {
  const { data, size } = encode(address, { ecc: "M", border: 0, maskPattern: MASK });
  const side = size + 2 * QUIET;
  return (
    <svg
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={`Code à lire avec un téléphone : ${address}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={data.map(runs).join("")} fill="#000" />
    </svg>
  );
}

/** The dark modules of a row as rectangles, those that touch as one. */
function runs(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x++) {
    let width = 0;
    while (row[x + width]) width++;
    if (width > 0) path += `M${x} ${y}h${width}v1h-${width}z`;
    x += width;
  }
  return path;
}
