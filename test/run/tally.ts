/** What a part of the run came to. `ran` counts what passed or failed; skipped is neither. */
export type Tally = { readonly passed: number; readonly failed: number };

export const NOTHING: Tally = { passed: 0, failed: 0 };

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    NOTHING,
  );

/** A check that is one thing: it went well or it did not. */
export const single = (isGood: boolean): Tally =>
  isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** True when something ran and nothing failed. */
export const isGood = ({ passed, failed }: Tally): boolean => passed > 0 && failed === 0;

/** The last line of a run. */
export const closingLine = ({ passed, failed }: Tally): string =>
  `${passed} passed, ${failed} failed`;

type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
};

/**
 * Of vitest's JSON report. A file that could not be loaded, or an error between the tests, fails the
 * run without failing a test; it counts as one.
 */
export function vitestTally(report: unknown, exitCode: number): Tally {
  const { numPassedTests, numFailedTests } = report as VitestReport;
  const failed = numFailedTests === 0 && exitCode !== 0 ? 1 : numFailedTests;
  return { passed: numPassedTests, failed };
}

type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

/** Of Playwright's JSON report. What only passed at the second try has passed; skipped has not run. */
export function playwrightTally(report: unknown, exitCode: number): Tally {
  const { expected, unexpected, flaky } = (report as PlaywrightReport).stats;
  const failed = unexpected === 0 && exitCode !== 0 ? 1 : unexpected;
  return { passed: expected + flaky, failed };
}
