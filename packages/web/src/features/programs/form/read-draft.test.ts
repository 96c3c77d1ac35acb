import { expect, test } from 'vitest';
import { program } from '../program.test-support.ts';
import { draftOf, newDraft, type ProgramDraft } from './program-draft.ts';
import { awardField, errorsOfBreaches, readDraft } from './read-draft.ts';

const none: ReadonlySet<string> = new Set();
const draft = draftOf(program);
const [award] = draft.awards;
const id = award?.id ?? '';
const errorsOf = (change: Partial<ProgramDraft>, incomplete = none) => {
  const read = readDraft({ ...draft, ...change }, incomplete);
  return read.ok ? {} : read.errors;
};

test('a program put into the form is read from it as it was', () => {
  const { name, grantNumber, awards, grantPeriod, milestones, template } = program;
  expect(readDraft(draft, none)).toEqual({
    ok: true,
    terms: { name, grantNumber, awards, grantPeriod, milestones, template },
  });
});

test('an empty form lacks a name and a period, and its blank award counts nowhere', () => {
  const read = readDraft(newDraft(), none);
  expect(read).toEqual({
    ok: false,
    errors: { name: 'name-missing', firstDay: 'day-missing', lastDay: 'day-missing' },
  });
});

test.each<[string, Partial<ProgramDraft>, Record<string, string>]>([
  ['a name too long', { name: 'x'.repeat(121) }, { name: 'too-long' }],
  ['a grant number too long', { grantNumber: 'x'.repeat(61) }, { grantNumber: 'too-long' }],
  ['a year out of reach', { lastDay: '0226-08-31' }, { lastDay: 'day-too-far' }],
  ['a period that runs backward', { lastDay: '2026-08-31' }, { lastDay: 'period-reversed' }],
  ['a milestone outside', { final: '2027-09-01' }, { final: 'milestone-outside-period' }],
  ['milestones out of order', { midProject: '2026-09-02' }, { midProject: 'milestones-out-of-order' }],
  [
    'an award without a sum',
    { awards: [{ id, label: 'Clinic', dollars: '' }] },
    { [awardField(id, 'dollars')]: 'dollars-missing' },
  ],
  [
    'an award in cents and without a label',
    { awards: [{ id, label: ' ', dollars: '10.50' }] },
    { [awardField(id, 'label')]: 'label-missing', [awardField(id, 'dollars')]: 'dollars-unreadable' },
  ],
])('%s is told at its field', (_, change, errors) => {
  expect(errorsOf(change)).toEqual(errors);
});

test('a date that is typed half is not taken for none', () => {
  expect(errorsOf({ startUp: '' }, new Set(['startUp']))).toEqual({ startUp: 'day-unreadable' });
});

test('what the server refuses is told at the field of the form', () => {
  const breaches = [
    { pointer: '/grantPeriod/lastDay', message: 'period-too-long' as const },
    { pointer: '/milestones/final', message: 'milestone-outside-period' as const },
    { pointer: '/awards/0/id', message: 'award-repeated' as const },
  ];
  expect(errorsOfBreaches(breaches, program.awards)).toEqual({
    lastDay: 'period-too-long',
    final: 'milestone-outside-period',
    [awardField(id, 'label')]: 'award-repeated',
  });
});
