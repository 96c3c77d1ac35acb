/** The least contrast of text and what it stands on: WCAG 2.2, 1.4.3. */
export const leastContrast = 4.5;

/** Red, green and blue, 0 to 255. */
type Channels = readonly [number, number, number];

const channelsOf = (color: string): Channels => {
  const number = Number.parseInt(color.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
};
const colorOf = (channels: Channels): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, 0 to 1: WCAG 2.2, definition of "relative luminance". */
const luminance = (color: string): number => {
  const [red, green, blue] = channelsOf(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};

/** How much two colors (`#rrggbb`) differ, 1 to 21: WCAG 2.2, definition of "contrast ratio". */
export const contrastOf = (one: string, other: string): number => {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
};

/** White or black, whichever reads better on a color: on any color one of them has a contrast of 4.58 at least. */
export const textOn = (color: string): '#ffffff' | '#000000' =>
  contrastOf(color, '#ffffff') >= contrastOf(color, '#000000') ? '#ffffff' : '#000000';

const steps = 50;

/**
 * The color itself where it can be read as text on a ground, otherwise the nearest one on its way to black or white (away from
 * the ground) that can. Both as `#rrggbb`.
 */
export const readableOn = (color: string, ground: string): string => {
  const end: Channels = textOn(ground) === '#000000' ? [0, 0, 0] : [255, 255, 255];
  const start = channelsOf(color);
  const mix = (at: number, from: number, to: number) => from + ((to - from) * at) / steps;
  for (let at = 0; at < steps; at += 1) {
    const tried = colorOf([mix(at, start[0], end[0]), mix(at, start[1], end[1]), mix(at, start[2], end[2])]);
    if (contrastOf(tried, ground) >= leastContrast) return tried;
  }
  return colorOf(end);
};
