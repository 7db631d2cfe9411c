/** A number as slides print it. */
export const NUMBER = "\\d{1,3}(?:[ \\u00a0\\u202f.]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?";
