/** What networks show whole beside an address. */
export const SHARE_SIZE = { width: 1200, height: 630 };
