/**
 * How many damaged texts each property of a publication is tried with. `FUZZ_RUNS` asks for more: what a change of how
 * texts are read deserves, and each run of all tests does not.
 */
export const FUZZ_RUNS = Number(process.env.FUZZ_RUNS ?? 25);
