import type { Element } from './element.ts';
import { storedBytes } from './stored-bytes.ts';

/** Rows kept in sight, and all rows with the removed ones. */
export const rowLimits = { kept: 200, stored: 300 };
/** An element must fit into one stored item of 400 KB with its stamps: bytes of its JSON. */
const byteLimit = 240_000;

const longestRemoved = (element: Element) =>
  element.activities
    .filter((row) => row.removedAt !== null)
    .toSorted((one, other) => ((one.removedAt ?? '') < (other.removedAt ?? '') ? -1 : 1))[0];

const without = (element: Element, id: string): Element => ({
  ...element,
  activities: element.activities.filter((row) => row.id !== id),
  stamps: Object.fromEntries(
    Object.entries(element.stamps).filter(([path]) => !path.startsWith(`activities.${id}.`)),
  ),
});

/** Whether an element can be stored. */
export const fits = (element: Element): boolean =>
  element.activities.length <= rowLimits.stored && storedBytes(element) <= byteLimit;

/**
 * Lets go of removed rows, those removed longest ago first, as long as the element does not fit. What they said stays in
 * the element's history; rows in sight are never touched, so what comes back may still be too large.
 */
export const makeRoom = (element: Element): Element => {
  const row = fits(element) ? undefined : longestRemoved(element);
  return row === undefined ? element : makeRoom(without(element, row.id));
};
