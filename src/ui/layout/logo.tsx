/** Our mark: a wall in which one more brick, blue, finds its place. To insert is what the word says. */
export function LogoMark({ size = 40 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 40 40"
      aria-hidden="true"
      focusable="false"
      className="shrink-0 max-sm:w-8"
    >
      <g fill="var(--color-brick)">
        <rect x="1" y="3" width="22" height="9.5" rx="1.6" />
        <rect x="25" y="3" width="14" height="9.5" rx="1.6" />
        <rect x="1" y="14.5" width="10" height="9.5" rx="1.6" />
        <rect x="1" y="26" width="16" height="9.5" rx="1.6" />
        <rect x="19" y="26" width="20" height="9.5" rx="1.6" />
      </g>
      <rect x="16" y="14.5" width="23" height="9.5" rx="1.6" fill="var(--color-sea)" />
      <path
        d="M12.6 17.2l2 2-2 2"
        fill="none"
        stroke="var(--color-sea)"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The wordmark: the mark, the name, the region. */
export function Wordmark() {
  return (
    <span className="flex items-center gap-1.5 sm:gap-3">
      <LogoMark />
      <span className="leading-tight">
        <span className="block font-heading text-sm font-bold tracking-tight text-ink sm:text-lg">
          Initiatives inclusives
        </span>
        <span className="block text-xs text-ink-soft">en Hauts-de-France</span>
      </span>
    </span>
  );
}
