/** True when light lines read better than dark ones on `#rrggbb` (relative luminance of WCAG 2). */
export function isDark(colour: string): boolean {
  const channel = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  // 0.179 is where black and white have the same contrast.
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) < 0.179;
}
