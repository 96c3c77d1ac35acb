import fc from 'fast-check';
import { ana, idNumber } from '../arbitraries.test-support.ts';
import { type Activity, emptyActivity } from '../work-plans/activity.ts';
import { prompts, templateAsking } from '../work-plans/element.test-support.ts';
import { type Element, untouchedElement } from '../work-plans/element.ts';
import type { WorkPlan } from '../work-plans/work-plan.ts';
import type { Attempt } from './milestone-status.ts';
import type { Submission } from './submission.ts';
import { type HandingIn, handIn } from './submitting.ts';

/** One element that asks, and one that does not. */
export const template = {
  elements: [
    templateAsking(prompts.vision, prompts.barriers, prompts.share),
    { ...templateAsking(), id: 'marketing', number: 2 },
  ],
};
const plan: WorkPlan = {
  id: idNumber('workPlan', 1),
  name: 'Portal year',
  template: { id: 'standard', version: 1 },
  firstMonth: '2026-09',
  carriedFrom: null,
  createdAt: '2026-08-20T10:00:00.000Z',
  version: 1,
};

export const row = (number: number, fields: Partial<Activity> = {}): Activity => ({
  ...emptyActivity(idNumber('activity', number), 'planned'),
  text: `Row ${number}`,
  ...fields,
});
export const element = (id: string, fields: Partial<Element> = {}): Element => ({
  ...untouchedElement(plan.id, id),
  ...fields,
});
export const answered = { vision: 'All patients', barriers: ['Time', 'Money'] };

export const now = new Date('2026-10-10T12:00:00.000Z');
export const handingIn = (elements: readonly Element[]): HandingIn => ({
  id: idNumber('submission', 1),
  programId: idNumber('program', 1),
  clinicId: idNumber('organization', 1),
  milestone: 'startUp',
  attempt: 1,
  plan,
  template,
  elements,
  month: '2026-10',
  by: { id: ana, name: 'Ana' },
  now,
});
export const submission: Submission = handIn(handingIn([]));

const aRow = fc.record({
  text: fc.constantFrom('', 'Do it'),
  midProjectStatus: fc.constantFrom('', ' ', 'Halfway'),
  finalStatus: fc.constantFrom('', 'Done'),
  removedAt: fc.constantFrom(null, null, now.toISOString()),
  list: fc.constantFrom('planned' as const, 'completed' as const),
});
const anElement = (id: string) =>
  fc
    .record({
      answers: fc.record({
        vision: fc.constantFrom(null, '', ' ', 'All patients'),
        barriers: fc.constantFrom<(string[] | null)[]>(null, [], ['Time'], ['Time', 'Money']),
      }),
      activities: fc
        .array(aRow, { maxLength: 4 })
        .map((rows) => rows.map((fields, index) => row(index + 1, fields))),
    })
    .map((fields) => element(id, fields));

/** A plan of both elements, in any state. */
export const someElements: fc.Arbitrary<Element[]> = fc.tuple(anElement('strategy'), anElement('marketing'));

/** Attempts at one milestone as they can have come about: one after the other, each settled before the next. */
export const someAttempts: fc.Arbitrary<Attempt[]> = fc
  .array(
    fc.record({
      decision: fc.constantFrom('open' as const, 'changes-asked' as const, 'accepted' as const),
      reopened: fc.boolean(),
    }),
    { maxLength: 5 },
  )
  .map((drawn) =>
    drawn.map(({ decision, reopened }, index) => ({
      id: idNumber('submission', index + 1),
      milestone: 'startUp' as const,
      attempt: index + 1,
      submittedAt: now.toISOString(),
      reopenedAt: reopened ? now.toISOString() : null,
      decision,
    })),
  );
