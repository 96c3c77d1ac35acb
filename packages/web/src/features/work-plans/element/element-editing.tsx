import { newId } from '@portolan/domain/ids';
import type { Timeframe } from '@portolan/domain/months';
import type { Activity, ActivityField, ActivityList } from '@portolan/domain/work-plans/activity';
import type { Answer, Element } from '@portolan/domain/work-plans/element';
import type { ElementChange } from '@portolan/domain/work-plans/element-change';
import { createContext, use } from 'react';
import type { RecordSaver } from '../../../saving/record-saver.ts';
import { editOf } from '../element-saving.ts';
import type { OpenPlan } from '../open-plan.ts';
import type { Names } from '../use-names.ts';

export type NewActivity = {
  readonly list: ActivityList;
  readonly after: string | null;
  readonly suggestionId?: string;
  readonly text?: string;
  readonly subPoints?: readonly string[];
  readonly timeframe?: Timeframe;
};

/** Everything a person can do on an element's page. The functions stay the same while the page is open. */
export type ElementActions = {
  readonly answer: (promptId: string, value: Answer, seen?: number) => void;
  readonly edit: <F extends ActivityField>(id: string, field: F, value: Activity[F], seen?: number) => void;
  /** The id of the new row. */
  readonly add: (activity: NewActivity) => string;
  readonly move: (id: string, list: ActivityList, after: string | null) => void;
  readonly remove: (id: string) => void;
  readonly restore: (id: string) => void;
  /** The version on the screen. */
  readonly version: () => number;
  readonly flush: () => void;
};

export const elementActions = (
  saver: Pick<RecordSaver<Element, ElementChange>, 'edit' | 'version' | 'flush'>,
): ElementActions => ({
  answer: (promptId, value, seen) => saver.edit({ kind: 'answer', promptId, value }, seen),
  edit: (id, field, value, seen) => saver.edit(editOf(id, { [field]: value }), seen),
  add: ({ list, after, suggestionId, text, subPoints, timeframe }) => {
    const activityId = newId('activity', new Date());
    saver.edit({
      kind: 'add-activity',
      activityId,
      list,
      after,
      suggestionId: suggestionId ?? null,
      text: text ?? '',
      subPoints: [...(subPoints ?? [])],
      timeframe: timeframe ?? null,
    });
    return activityId;
  },
  move: (activityId, list, after) => saver.edit({ kind: 'move-activity', activityId, list, after }),
  remove: (activityId) => saver.edit({ kind: 'remove-activity', activityId }),
  restore: (activityId) => saver.edit({ kind: 'restore-activity', activityId }),
  version: saver.version,
  flush: saver.flush,
});

export type ElementEditing = {
  readonly open: OpenPlan;
  readonly names: Names;
  readonly actions: ElementActions;
  /** Says what was done, for eyes and screen readers; `undo` puts a button beside it. */
  readonly say: (message: string, undo?: () => void) => void;
};

const EditingContext = createContext<ElementEditing | null>(null);
export const ElementEditingProvider = EditingContext;

export const useEditing = (): ElementEditing => {
  const editing = use(EditingContext);
  if (editing === null) throw new Error('useEditing needs an element page above it');
  return editing;
};
