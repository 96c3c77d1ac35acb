import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AimDraft, aimDraftOf, readAim, readAims } from './aim-draft.ts';

const empty = { n: '', d: '' };
const nothing: AimDraft = { baseline: empty, startUp: empty, midProject: empty, target: empty };
const count = { kind: 'count', decimals: 0 } as const;
const rate = { kind: 'rate', decimals: 0 } as const;

describe('an aim that is typed', () => {
  it('is none where nothing is', () => {
    expect(readAim(nothing, count)).toEqual({ ok: true, aim: null });
    expect(readAim(nothing, rate)).toEqual({ ok: true, aim: null });
  });

  it('has one number for a count and two for a rate', () => {
    const target = { n: '4,800', d: '8 000' };
    const unset = { baseline: null, startUp: null, midProject: null };
    expect(readAim({ ...nothing, target }, count)).toEqual({
      ok: true,
      aim: { ...unset, target: { n: 4800 } },
    });
    expect(readAim({ ...nothing, target }, rate)).toEqual({
      ok: true,
      aim: { ...unset, target: { n: 4800, d: 8000 } },
    });
  });

  it.each([
    ['letters', { n: 'many', d: '10' }, { n: 'not-a-number', d: null }],
    ['half a person', { n: '1.5', d: '10' }, { n: 'fraction', d: null }],
    ['the lower number alone', { n: '', d: '10' }, { n: 'both', d: null }],
    ['the upper number alone', { n: '10', d: '' }, { n: null, d: 'both' }],
    ['more than all', { n: '11', d: '10' }, { n: 'above', d: null }],
  ])('is refused with %s', (_, target, faults) => {
    expect(readAim({ ...nothing, target }, rate)).toMatchObject({ ok: false, faults: { target: faults } });
  });

  it('comes back from its text as it was', () => {
    const anyFigure = fc.option(fc.nat(1_000_000_000).map((n) => ({ n })));
    const anyAim = fc.record({
      baseline: anyFigure,
      startUp: anyFigure,
      midProject: anyFigure,
      target: anyFigure,
    });
    fc.assert(
      fc.property(anyAim, fc.constantFrom(0, 1, 2), (aim, decimals) => {
        const measure = { kind: 'count', decimals } as const;
        const isNone = Object.values(aim).every((figure) => figure === null);
        expect(readAim(aimDraftOf(aim, measure), measure)).toEqual({ ok: true, aim: isNone ? null : aim });
      }),
    );
  });
});

it('reads what was typed of every part, and says in which something is wrong', () => {
  const at = (n: string): AimDraft => ({ ...nothing, target: { n, d: '' } });
  const unset = { baseline: null, startUp: null, midProject: null };
  expect(readAims({ 'portal-hits.messages': at('40'), 'portal-hits.results': nothing }, count)).toEqual({
    ok: true,
    aims: { 'portal-hits.messages': { ...unset, target: { n: 40 } }, 'portal-hits.results': null },
  });
  expect(readAims({ 'portal-hits.messages': at('40'), 'portal-hits.results': at('x') }, count)).toEqual({
    ok: false,
    wrong: 'portal-hits.results',
  });
});
