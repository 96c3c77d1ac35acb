import type { Activity, ActivityList } from '@portolan/domain/work-plans/activity';
import { elementTexts } from '@portolan/messages/element-texts';
import { useCallback } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useEditing } from './element-editing.tsx';
import { useLatest } from './use-latest.ts';

export const handleIdOf = (activityId: string): string => `handle-${activityId}`;

const focusHandle = (activityId: string): number =>
  requestAnimationFrame(() => document.getElementById(handleIdOf(activityId))?.focus());

/** Moving a row by keyboard or menu: one step, or to the other list; said aloud, the focus stays with the row. */
export const useReorder = (listed: readonly Activity[]) => {
  const { actions, names, say } = useEditing();
  const t = useTexts(elementTexts);
  const latest = useLatest(listed);
  const step = useCallback(
    (row: Activity, by: -1 | 1) => {
      const rows = latest.current;
      const from = rows.findIndex(({ id }) => id === row.id);
      const to = from + by;
      if (to < 0 || to >= rows.length) return;
      const above = rows[by === 1 ? to : to - 1];
      actions.move(row.id, row.list, above?.id ?? null);
      say(t.moved(names.ofActivity(row), to + 1, rows.length));
      keepFocus(row.id);
    },
    [latest, actions, names, say, t],
  );
  return step;
};

/** The row is drawn elsewhere, and whoever moved it goes on where they were: in its text, or on its handle. */
const keepFocus = (activityId: string) => {
  const active = document.activeElement;
  requestAnimationFrame(() => {
    if (active instanceof HTMLTextAreaElement) active.focus();
    else document.getElementById(handleIdOf(activityId))?.focus();
  });
};

/** When a row leaves its list, the keyboard goes on with the one that takes its place. */
export const focusNeighbor = (rows: readonly Activity[], activityId: string): void => {
  const index = rows.findIndex(({ id }) => id === activityId);
  const neighbor = rows[index + 1] ?? rows[index - 1];
  if (neighbor) focusHandle(neighbor.id);
};

/** Moves a row to the end of the other list, with a way back to where it was. */
export const useSwitchList = (listed: readonly Activity[], others: readonly Activity[]) => {
  const { actions, say } = useEditing();
  const t = useTexts(elementTexts);
  const latest = useLatest({ rows: listed, otherRows: others });
  return useCallback(
    (row: Activity) => {
      const { rows, otherRows } = latest.current;
      const list: ActivityList = row.list === 'planned' ? 'completed' : 'planned';
      const above = rows[rows.findIndex(({ id }) => id === row.id) - 1];
      actions.move(row.id, list, otherRows.at(-1)?.id ?? null);
      focusNeighbor(rows, row.id);
      say(t.movedTo[list], () => actions.move(row.id, row.list, above?.id ?? null));
    },
    [latest, actions, say, t],
  );
};
