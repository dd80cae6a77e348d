/** Runs of each property about Discord's rendering and limits: 1,000, or what FOOTNOTE_RUNS says (CI asks for more). */
export const RUNS = Number(process.env.FOOTNOTE_RUNS ?? 1000);
