import { newId } from '@portolan/domain/ids';
import { addMonths, type Month } from '@portolan/domain/months';
import type { ElementChange } from '@portolan/domain/work-plans/element-change';
import type { DemoActivity, DemoElement, DemoPerson } from './demo-organization.ts';

/** What one person writes to an element in one request. */
export type ElementEdit = { readonly by: DemoPerson; readonly changes: readonly ElementChange[] };
export type ElementContext = {
  readonly today: Month;
  readonly now: Date;
  readonly personId: (person: DemoPerson) => string;
};

const statuses = ({ startUpStatus, midProjectStatus, finalStatus }: DemoActivity) => ({
  ...(startUpStatus !== undefined && { startUpStatus }),
  ...(midProjectStatus !== undefined && { midProjectStatus }),
  ...(finalStatus !== undefined && { finalStatus }),
});

const responsibleOf = (responsible: DemoPerson | string, context: ElementContext) =>
  typeof responsible === 'string'
    ? ({ kind: 'named', name: responsible } as const)
    : ({ kind: 'member', personId: context.personId(responsible) } as const);

const timeframeOf = ({ months }: DemoActivity, today: Month) =>
  months ? { firstMonth: addMonths(today, months[0]), lastMonth: addMonths(today, months[1]) } : null;

/** A collector of changes by person, in the order in which each first wrote. */
const byPerson = () => {
  const edits = new Map<DemoPerson, ElementChange[]>();
  return {
    add: (by: DemoPerson, ...changes: readonly ElementChange[]) => {
      edits.set(by, [...(edits.get(by) ?? []), ...changes]);
    },
    all: (): ElementEdit[] => [...edits].map(([by, changes]) => ({ by, changes })),
  };
};

/** The requests that make an element: first what each author wrote, then what each reported on their rows. */
export const editsOf = (element: DemoElement, context: ElementContext): ElementEdit[] => {
  const written = byPerson();
  const reported = byPerson();
  for (const [promptId, value] of Object.entries(element.answers ?? {}))
    written.add(element.answeredBy ?? element.by, { kind: 'answer', promptId, value });
  const above = new Map<string, string>();
  for (const activity of element.activities) {
    const { list, text, subPoints = [], suggestion = null, responsible, by = element.by } = activity;
    const activityId = newId('activity', context.now);
    const { reportedBy } = activity;
    const fields = {
      ...(responsible !== undefined && { responsible: responsibleOf(responsible, context) }),
      ...(reportedBy === undefined && statuses(activity)),
    };
    written.add(by, {
      kind: 'add-activity',
      activityId,
      list,
      after: above.get(list) ?? null,
      suggestionId: suggestion,
      text,
      subPoints: [...subPoints],
      timeframe: timeframeOf(activity, context.today),
    });
    if (Object.keys(fields).length > 0) written.add(by, { kind: 'edit-activity', activityId, fields });
    if (reportedBy)
      reported.add(reportedBy, { kind: 'edit-activity', activityId, fields: statuses(activity) });
    if (activity.removed) reported.add(by, { kind: 'remove-activity', activityId });
    above.set(list, activityId);
  }
  return [...written.all(), ...reported.all()];
};
