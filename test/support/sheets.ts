import { changeElement, getElement } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { type Element, elementSchema } from '@portolan/domain/work-plans/element';
import type { ElementChange } from '@portolan/domain/work-plans/element-change';
import type { Answer } from './api-call.ts';
import type { World } from './world.ts';
import { demand, type Person, send } from './world-people.ts';

const now = () => new Date();

export const addRow = (text: string): Extract<ElementChange, { kind: 'add-activity' }> => ({
  kind: 'add-activity',
  activityId: newId('activity', now()),
  list: 'planned',
  after: null,
  suggestionId: null,
  text,
  subPoints: [],
  timeframe: null,
});

type Fields = Extract<ElementChange, { kind: 'edit-activity' }>['fields'];
export const editRow = (activityId: string, fields: Fields): ElementChange => ({
  kind: 'edit-activity',
  activityId,
  fields,
});

/** One element of the first clinic's plan, for a test to have to itself. */
export type Sheet = {
  readonly params: Readonly<Record<string, string>>;
  readonly read: () => Promise<Element>;
  readonly save: (
    by: Person,
    version: number,
    changes: readonly ElementChange[],
    changeId?: string,
  ) => Promise<Answer>;
  /** Puts one row on it; resolves to the version everybody sees then. */
  readonly begin: () => Promise<{ readonly version: number; readonly activityId: string }>;
};

export const sheetOf = (world: World, elementId: string): Sheet => {
  const { owner, id: organizationId, planId } = world.cedar;
  const params = { organizationId, planId, elementId };
  const read = async () =>
    elementSchema.parse((await demand(world, getElement, owner.token, { params })).json);
  const save: Sheet['save'] = (by, version, changes, changeId = newId('change', now())) =>
    send(world, changeElement, by.token, {
      params,
      headers: { 'if-match': `"${version}"` },
      body: { changeId, changes },
    });
  return {
    params,
    read,
    save,
    begin: async () => {
      const added = addRow('Print the posters');
      await save(owner, 0, [added]);
      return { version: (await read()).version, activityId: added.activityId };
    },
  };
};
