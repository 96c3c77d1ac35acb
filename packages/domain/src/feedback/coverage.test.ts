import { expect, it } from 'vitest';
import { standardTemplate } from '../work-plans/standard-template/standard-template.ts';
import { coverage, gapNamed, gapsIn, toFill } from './coverage.ts';
import { readyMadeForm, readyMadeForms } from './ready-made/ready-made-forms.ts';

const open = readyMadeForms.map(({ name, audiences, moment }) => ({
  id: name,
  state: 'open' as const,
  audiences: [...audiences],
  moment,
}));

it('names each audience and moment that no open form asks, with the element it belongs to', () => {
  expect(gapsIn(coverage([])).length).toBe(12);
  const drafts = open.map((form) => ({ ...form, state: 'draft' as const }));
  expect(gapsIn(coverage(drafts)).length).toBe(12);
  expect(gapsIn(coverage(open)).map(({ audience, moment }) => `${audience} ${moment}`)).toEqual([
    'patients testing',
    'families testing',
    'providers testing',
    'staff testing',
  ]);
});

it('points to elements that the standard template has, and to ready-made forms for that audience', () => {
  for (const { audience, moment, elementId, readyMade } of coverage([])) {
    expect(standardTemplate.elements.some(({ id }) => id === elementId)).toBe(true);
    const form = readyMadeForm(readyMade);
    expect(form?.audiences).toContain(audience);
    if (moment !== 'testing') expect(form?.moment).toBe(moment);
  }
});

it('is filled by the form that it points to, made for it', () => {
  for (const gap of coverage([])) {
    const ready = readyMadeForm(gap.readyMade);
    if (ready === null) throw new Error(gap.readyMade);
    const made = { id: 'made', state: 'open' as const, ...toFill(gap, ready) };
    const left = gapsIn(coverage([made]));
    expect(left.some(({ audience, moment }) => audience === gap.audience && moment === gap.moment)).toBe(
      false,
    );
    expect(gapNamed(gap.audience, gap.moment)).toEqual({ audience: gap.audience, moment: gap.moment });
  }
  expect(
    toFill({ audience: 'staff', moment: 'testing' }, { audiences: ['patients'], moment: 'initial' }),
  ).toEqual({
    audiences: ['patients', 'staff'],
    moment: 'testing',
  });
  expect(gapNamed('practices', 'testing')).toBeNull();
  expect(gapNamed('staff', undefined)).toBeNull();
});
