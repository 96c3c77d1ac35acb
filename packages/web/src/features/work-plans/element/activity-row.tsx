import { ActionIcon } from '@mantine/core';
import type { Activity } from '@portolan/domain/work-plans/activity';
import { elementTexts } from '@portolan/messages/element-texts';
import { IconCircle, IconCircleCheckFilled, IconGripVertical } from '@tabler/icons-react';
import { type KeyboardEvent, memo, type PointerEvent } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { ActivityMenu } from './activity-menu.tsx';
import classes from './activity-row.module.css';
import { useEditing } from './element-editing.tsx';
import { FromResponse } from './from-response.tsx';
import { LateMark } from './late-mark.tsx';
import { ResponsibleField } from './responsible-field.tsx';
import { SavedLines } from './saved-lines.tsx';
import { SavedText } from './saved-text.tsx';
import { Statuses } from './statuses.tsx';
import { TimeframeField } from './timeframe-field.tsx';
import { useFound } from './use-found.ts';
import { handleIdOf } from './use-reorder.ts';

type ActivityRowProps = {
  readonly activity: Activity;
  /** From 1. */
  readonly position: number;
  readonly count: number;
  readonly dragged: boolean;
  readonly dropBelow: boolean;
  readonly onStep: (row: Activity, by: -1 | 1) => void;
  readonly onSwitch: (row: Activity) => void;
  readonly onRemove: (row: Activity) => void;
  readonly onGrab: (event: PointerEvent<HTMLElement>, id: string) => void;
};

const stepOf = ({ key }: KeyboardEvent): -1 | 1 | null => {
  if (key === 'ArrowUp') return -1;
  return key === 'ArrowDown' ? 1 : null;
};

/** Alt and an arrow, from a text: lists of months and people open by the same keys. */
const movesFrom = ({ altKey, target }: KeyboardEvent): boolean =>
  altKey && target instanceof HTMLTextAreaElement;

const Row = ({ activity, position, count, dragged, dropBelow, ...on }: ActivityRowProps) => {
  const t = useTexts(elementTexts);
  const { actions, names, open } = useEditing();
  const { id, list } = activity;
  const { ref, found } = useFound(id);
  const name = activity.text.trim() === '' ? t.newActivity : names.ofActivity(activity);
  const onKey = (event: KeyboardEvent, everywhere: boolean) => {
    const step = stepOf(event);
    if (step === null || (everywhere && !movesFrom(event))) return;
    event.preventDefault();
    event.stopPropagation();
    on.onStep(activity, step);
  };
  return (
    <li
      ref={ref}
      id={id}
      data-found={found}
      className={classes.row}
      data-row={id}
      data-dragged={dragged}
      data-drop={dropBelow}
      onKeyDown={(event) => onKey(event, true)}
    >
      <button
        type="button"
        id={handleIdOf(id)}
        className={classes.handle}
        title={t.handleHint}
        aria-label={t.handle(name, position, count)}
        onKeyDown={(event) => onKey(event, false)}
        onPointerDown={(event) => on.onGrab(event, id)}
      >
        <IconGripVertical size={18} aria-hidden />
      </button>
      <ActionIcon
        className={classes.check ?? ''}
        variant="subtle"
        size="lg"
        color={list === 'completed' ? 'teal' : 'gray'}
        aria-label={list === 'completed' ? t.reopen(name) : t.complete(name)}
        title={list === 'completed' ? t.toPlanned : t.toCompleted}
        onClick={() => on.onSwitch(activity)}
      >
        {list === 'completed' ? (
          <IconCircleCheckFilled size={22} aria-hidden />
        ) : (
          <IconCircle size={22} aria-hidden />
        )}
      </ActionIcon>
      <SavedText
        className={classes.text ?? ''}
        inputClassName={classes.textInput}
        aria-label={t.of(t.columns.text, name)}
        placeholder={t.textPlaceholder}
        most={2000}
        value={activity.text}
        onSave={(text, seen) => actions.edit(id, 'text', text, seen)}
      />
      <div className={classes.responsible}>
        <ResponsibleField
          value={activity.responsible}
          name={name}
          onSave={(responsible, seen) => actions.edit(id, 'responsible', responsible, seen)}
        />
      </div>
      <div className={classes.months}>
        <TimeframeField
          value={activity.timeframe}
          name={name}
          onSave={(timeframe) => actions.edit(id, 'timeframe', timeframe)}
        />
        <LateMark activity={activity} today={open.today} />
      </div>
      <div className={classes.menu}>
        <ActivityMenu
          name={name}
          list={list}
          first={position === 1}
          last={position === count}
          onStep={(by) => on.onStep(activity, by)}
          onSwitch={() => on.onSwitch(activity)}
          onRemove={() => on.onRemove(activity)}
        />
      </div>
      <div className={classes.more}>
        <FromResponse activity={activity} />
        <SavedLines
          marker="bullet"
          lines={activity.subPoints}
          maximum={30}
          most={500}
          lineLabel={(index) => t.of(t.subPoint(index), name)}
          removeLabel={(index) => t.of(t.removeSubPoint(index), name)}
          addLabel={t.addSubPoint}
          onSave={(lines, seen) => actions.edit(id, 'subPoints', lines, seen)}
        />
        <Statuses activity={activity} name={name}>
          {(field, label) => (
            <SavedText
              label={label}
              minRows={2}
              most={4000}
              value={activity[field]}
              onSave={(text, seen) => actions.edit(id, field, text, seen)}
            />
          )}
        </Statuses>
      </div>
    </li>
  );
};

/** One activity with all its columns, each edited in its place. */
export const ActivityRow = memo(Row);
