const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/**
 * Waiting time after `failures` in a row, ms: doubling, capped at `longestMs`, half of it by chance
 * so that many studios do not knock together. `random` is in [0, 1).
 */
export function backoffMs(
  failures: number,
  random: number,
  longestMs: number = LONGEST_WAIT_MS,
): number {
  if (failures <= 0) return 0;
  const whole = Math.min(longestMs, FIRST_WAIT_MS * 2 ** Math.min(failures - 1, 30));
  return Math.round(whole / 2 + (random * whole) / 2);
}
