import { describe, expect, it } from 'vitest';
import { emptyActivity } from './activity.ts';
import { untouchedElement } from './element.ts';
import { fits, makeRoom } from './make-room.ts';

const stamp = { version: 1, by: '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11', at: '2026-09-01T00:00:00.000Z' };
const row = (name: string, removedDay: number | null, finalStatus = '') => ({
  ...emptyActivity(name, 'planned'),
  finalStatus,
  removedAt: removedDay === null ? null : `2026-09-${String(removedDay).padStart(2, '0')}T00:00:00.000Z`,
});
const elementWith = (activities: ReturnType<typeof row>[]) => ({
  ...untouchedElement('pln', 'launch'),
  activities,
  stamps: Object.fromEntries(activities.map(({ id }) => [`activities.${id}.text`, stamp])),
});
const long = 'x'.repeat(90_000);

describe('making room in an element', () => {
  it('leaves an element alone that fits', () => {
    const element = elementWith([row('a', null), row('b', 3)]);
    expect(makeRoom(element)).toBe(element);
  });

  it('lets go of the row removed longest ago, with its stamps, and of no more than it must', () => {
    const element = makeRoom(elementWith([row('a', 9, long), row('b', 2, long), row('c', null, long)]));
    expect(element.activities.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(Object.keys(element.stamps)).toEqual(['activities.a.text', 'activities.c.text']);
    expect(fits(element)).toBe(true);
  });

  it('never touches a row in sight, even if the element then does not fit', () => {
    const element = elementWith([row('a', null, long), row('b', null, long), row('c', null, long)]);
    expect(makeRoom(element)).toBe(element);
    expect(fits(element)).toBe(false);
  });

  it('keeps the number of removed rows in bounds', () => {
    const removed = Array.from({ length: 301 }, (_, index) => row(`r${index}`, 1 + (index % 28)));
    expect(makeRoom(elementWith(removed)).activities).toHaveLength(300);
  });
});
