export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type WindowPlace = {
  /** Missing: the system chooses. */
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximised: boolean;
};

export const FIRST_PLACE: WindowPlace = { width: 1440, height: 900, isMaximised: false };

/** So much of the window's top must be on a screen to take hold of it, in pixels. */
const GRIP = { width: 160, height: 40 } as const;

/** What was remembered, or the first place when that is no place at all. */
export function readPlace(text: string): WindowPlace {
  try {
    const value: unknown = JSON.parse(text);
    return isPlace(value) ? value : FIRST_PLACE;
  } catch {
    // Written by a crash or by hand: a window's place is not worth more words.
    return FIRST_PLACE;
  }
}

/**
 * The place as the screens that are there now allow it: no larger than its screen, and within it.
 * When the window could not be taken hold of on any of them, the system chooses where it opens.
 */
export function fitPlace(place: WindowPlace, workAreas: readonly Area[]): WindowPlace {
  const { x, y, isMaximised } = place;
  const largest = workAreas[0];
  if (largest === undefined) return place;
  const screen = x === undefined || y === undefined ? undefined : screenOf(place, workAreas);
  const { width: most, height: highest } = screen ?? largest;
  const width = Math.min(place.width, most);
  const height = Math.min(place.height, highest);
  if (screen === undefined || x === undefined || y === undefined) {
    return { width, height, isMaximised };
  }
  return {
    x: clamp(x, screen.x, screen.x + screen.width - width),
    y: clamp(y, screen.y, screen.y + screen.height - height),
    width,
    height,
    isMaximised,
  };
}

/** The screen that shows most of the window's top edge, if it shows enough of it. */
function screenOf(place: WindowPlace, workAreas: readonly Area[]): Area | undefined {
  const { x = 0, y = 0, width } = place;
  const shown = workAreas.map((area) => ({
    area,
    across: overlap(x, x + width, area.x, area.x + area.width),
    down: overlap(y, y + GRIP.height, area.y, area.y + area.height),
  }));
  const [best] = shown
    .filter(({ across, down }) => across >= Math.min(GRIP.width, width) && down >= GRIP.height / 2)
    .sort((a, b) => b.across * b.down - a.across * a.down);
  return best?.area;
}

const overlap = (a: number, b: number, c: number, d: number): number =>
  Math.max(0, Math.min(b, d) - Math.max(a, c));

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

function isPlace(value: unknown): value is WindowPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height, isMaximised } = value as Record<string, unknown>;
  const isWhole = (n: unknown): n is number => Number.isSafeInteger(n);
  const isLength = (n: unknown): boolean => isWhole(n) && n > 0;
  const isSpot = (n: unknown): boolean => n === undefined || isWhole(n);
  return (
    isLength(width) &&
    isLength(height) &&
    isSpot(x) &&
    isSpot(y) &&
    typeof isMaximised === 'boolean'
  );
}
