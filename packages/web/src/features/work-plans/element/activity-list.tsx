import { Button } from '@mantine/core';
import type { Activity, ActivityList as ListName } from '@portolan/domain/work-plans/activity';
import { elementTexts } from '@portolan/messages/element-texts';
import { IconPlus } from '@tabler/icons-react';
import { type PointerEvent, type ReactNode, useCallback } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './activity-list.module.css';
import { ActivityRow } from './activity-row.tsx';
import { useEditing } from './element-editing.tsx';
import type { Drop } from './use-drag.ts';
import { useLatest } from './use-latest.ts';
import { focusNeighbor, useReorder, useSwitchList } from './use-reorder.ts';
import { WrittenActivity } from './written-activity.tsx';

type ActivityListProps = {
  readonly list: ListName;
  readonly rows: readonly Activity[];
  readonly otherRows: readonly Activity[];
  readonly drop: Drop | null;
  readonly onGrab: (event: PointerEvent<HTMLElement>, id: string) => void;
  /** Suggestions for this list. */
  readonly children: ReactNode;
};

const EditedRows = ({ list, rows, otherRows, drop, onGrab }: Omit<ActivityListProps, 'children'>) => {
  const t = useTexts(elementTexts);
  const { actions, say } = useEditing();
  const latest = useLatest(rows);
  const onStep = useReorder(rows);
  const onSwitch = useSwitchList(rows, otherRows);
  const onRemove = useCallback(
    ({ id }: Activity) => {
      actions.remove(id);
      focusNeighbor(latest.current, id);
      say(t.removedNow, () => actions.restore(id));
    },
    [latest, actions, say, t],
  );
  return (
    <ol className={classes.rows} data-rows={list} data-drop={drop?.list === list && drop.after === null}>
      {rows.map((activity, index) => (
        <ActivityRow
          key={activity.id}
          activity={activity}
          position={index + 1}
          count={rows.length}
          dragged={drop?.id === activity.id}
          dropBelow={drop?.list === list && drop.after === activity.id}
          onStep={onStep}
          onSwitch={onSwitch}
          onRemove={onRemove}
          onGrab={onGrab}
        />
      ))}
    </ol>
  );
};

/** The planned or the completed activities of an element, with a way to add one. */
export const ActivityList = ({ children, ...props }: ActivityListProps) => {
  const { list, rows } = props;
  const t = useTexts(elementTexts);
  const { open, actions } = useEditing();
  const editable = open.rights === 'edit';
  const add = () => {
    const id = actions.add({ list, after: rows.at(-1)?.id ?? null });
    requestAnimationFrame(() => document.getElementById(id)?.querySelector('textarea')?.focus());
  };
  return (
    <section className={classes.section} aria-labelledby={`list-${list}`}>
      <h2 id={`list-${list}`} className={classes.heading}>
        {t.lists[list]} <span className={classes.count}>{rows.length}</span>
      </h2>
      <p className={classes.help}>{t.listHelp[list]}</p>
      <div className={classes.box}>
        {editable && rows.length > 0 ? (
          <div className={classes.columns} aria-hidden>
            <span>{t.columns.text}</span>
            <span>{t.columns.responsible}</span>
            <span>{t.columns.timeframe}</span>
          </div>
        ) : null}
        {rows.length === 0 ? <p className={classes.empty}>{t.emptyList[list]}</p> : null}
        {editable ? (
          <EditedRows {...props} />
        ) : (
          <ol className={classes.rows}>
            {rows.map((activity) => (
              <WrittenActivity key={activity.id} activity={activity} />
            ))}
          </ol>
        )}
        {editable ? (
          <div className={classes.add}>
            <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
              {t.add[list]}
            </Button>
          </div>
        ) : null}
      </div>
      {children}
    </section>
  );
};
