import type { Activity, ActivityList as ListName } from '@portolan/domain/work-plans/activity';
import type { Suggestion } from '@portolan/domain/work-plans/template';
import { elementTexts } from '@portolan/messages/element-texts';
import { useCallback } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import type { PlanElement } from '../open-plan.ts';
import { ActivityList } from './activity-list.tsx';
import { useEditing } from './element-editing.tsx';
import { RemovedRows } from './removed-rows.tsx';
import { Suggestions } from './suggestions.tsx';
import { type Drop, useDrag } from './use-drag.ts';
import { useLatest } from './use-latest.ts';

const lists = ['planned', 'completed'] as const satisfies readonly ListName[];

/** Both lists of activities, between which rows can be dragged, with their suggestions, and what was removed. */
export const ActivityLists = ({ part }: { readonly part: PlanElement }) => {
  const t = useTexts(elementTexts);
  const { open, actions, names, say } = useEditing();
  const { activities } = part.element;
  const { planned, completed } = part.summary;
  const rows = { planned, completed };
  const last: Record<ListName, Activity | undefined> = {
    planned: planned.at(-1),
    completed: completed.at(-1),
  };
  const adopted = new Set(
    activities.flatMap(({ suggestionId, removedAt }) =>
      removedAt === null && suggestionId ? [suggestionId] : [],
    ),
  );
  const latest = useLatest(activities);
  const onDrop = useCallback(
    ({ id, list, after }: Drop) => {
      const activities = latest.current;
      const row = activities.find((activity) => activity.id === id);
      actions.move(id, list, after);
      if (row && row.list !== list) say(t.movedTo[list]);
      else if (row) {
        const others = activities.filter(
          (one) => one.list === list && one.removedAt === null && one.id !== id,
        );
        const place = others.findIndex((one) => one.id === after) + 2;
        say(t.moved(names.ofActivity(row), place, others.length + 1));
      }
    },
    [latest, actions, names, say, t],
  );
  const { drop, begin } = useDrag(onDrop);
  const offered = (suggestions: readonly Suggestion[]) => suggestions.filter(({ id }) => !adopted.has(id));
  return (
    <>
      {lists.map((list) => (
        <ActivityList
          key={list}
          list={list}
          rows={rows[list]}
          otherRows={rows[list === 'planned' ? 'completed' : 'planned']}
          drop={drop}
          onGrab={begin}
        >
          {open.rights === 'edit' ? (
            <Suggestions
              list={list}
              suggestions={offered(part.template.suggestions[list])}
              last={last}
              opened={rows[list].length === 0}
            />
          ) : null}
        </ActivityList>
      ))}
      <RemovedRows rows={activities.filter(({ removedAt }) => removedAt !== null)} />
    </>
  );
};
