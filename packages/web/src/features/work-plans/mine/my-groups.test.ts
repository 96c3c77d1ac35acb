import { emptyActivity } from '@portolan/domain/work-plans/activity';
import { untouchedElement } from '@portolan/domain/work-plans/element';
import { trainingElement } from '@portolan/domain/work-plans/standard-template/element-08-training';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import { expect, test } from 'vitest';
import { planElements } from '../open-plan.ts';
import { myActivities } from './my-groups.ts';

const ana = '00000000-0000-4000-8000-00000000000a';
const today = '2026-11';
const row = (text: string, months: readonly [string, string] | null, personId = ana) => ({
  ...emptyActivity(text, 'planned'),
  text,
  responsible: { kind: 'member', personId } as const,
  timeframe: months ? { firstMonth: months[0], lastMonth: months[1] } : null,
});
const groupsOf = (...rows: ReturnType<typeof row>[]) => {
  const element = { ...untouchedElement('pln_1', trainingElement.id), activities: rows };
  const groups = myActivities(planElements(standardTemplate, [element], [element], today), ana, today);
  return Object.fromEntries(
    Object.entries(groups).map(([name, all]) => [name, all.map(({ activity }) => activity.text)]),
  );
};

test('activities stand by when their turn is, the one due first on top', () => {
  expect(
    groupsOf(
      row('over', ['2026-08', '2026-10']),
      row('runs until March', ['2026-10', '2027-03']),
      row('ends now', ['2026-11', '2026-11']),
      row('next year', ['2027-01', '2027-02']),
      row('some day', null),
    ),
  ).toEqual({
    late: ['over'],
    thisMonth: ['ends now', 'runs until March'],
    later: ['next year'],
    noDates: ['some day'],
  });
});

test('what others are responsible for is not mine', () => {
  const groups = groupsOf(row('somebody else’s', null, '00000000-0000-4000-8000-00000000000b'));
  expect(Object.values(groups).flat()).toEqual([]);
});
