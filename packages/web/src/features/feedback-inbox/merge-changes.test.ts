import { describe, expect, it } from 'vitest';
import { touchedByBoth } from './merge-changes.ts';

const base = { status: 'new', theme: null, owner: null, dueOn: null, done: '' } as const;

describe('what two people changed of one response', () => {
  it('is nothing where they changed different things, or the same to the same', () => {
    expect(touchedByBoth(base, { theme: 'help' }, { ...base, status: 'in-review' })).toEqual([]);
    expect(touchedByBoth(base, { theme: 'help' }, { ...base, theme: 'help' })).toEqual([]);
    expect(touchedByBoth(base, { theme: 'help' }, base)).toEqual([]);
  });

  it('is named where each chose something else', () => {
    const current = { ...base, theme: 'results', status: 'closed', done: 'Theirs' } as const;
    const changes = { status: 'closed', done: 'Mine', theme: null } as const;
    expect(touchedByBoth(base, { theme: 'help' }, current)).toEqual(['theme']);
    expect(touchedByBoth(base, changes, current)).toEqual(['theme', 'done']);
  });
});
