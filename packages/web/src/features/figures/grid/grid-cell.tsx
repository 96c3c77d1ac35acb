import { memo, type PointerEvent } from 'react';
import type { Lock } from '../sheet/sheet.ts';
import classes from './figure-grid.module.css';

/** What the cells tell the grid; the same for all of them, so that those that did not change are not drawn again. */
export type CellHandlers = {
  readonly onPress: (spot: string, event: PointerEvent) => void;
  readonly onDraw: (spot: string, event: PointerEvent) => void;
  /** The focus came here otherwise than by the grid's own doing. */
  readonly onArrive: (spot: string) => void;
  readonly onEdit: (spot: string) => void;
  readonly onType: (text: string) => void;
  /** The field was left by the mouse. */
  readonly onLeave: () => void;
};

type GridCellProps = {
  readonly spot: string;
  readonly column: number;
  readonly text: string;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isWrong: boolean;
  readonly isUnusual: boolean;
  readonly hasNote: boolean;
  readonly isWaiting: boolean;
  readonly lock: Lock | null;
  /** What stands in the field while the cell is being edited. */
  readonly editing: string | null;
  readonly describedBy: string | undefined;
  readonly handlers: CellHandlers;
};

const toneOf = ({ isWrong, isUnusual, isWaiting }: GridCellProps) => {
  if (isWrong) return 'wrong';
  if (isUnusual) return 'unusual';
  return isWaiting ? 'waiting' : undefined;
};

const focusAtEnd = (field: HTMLInputElement | null) => {
  if (field === null || document.activeElement === field) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
};

/** One cell of the grid. */
export const GridCell = memo((props: GridCellProps) => {
  const { spot, column, text, isActive, isSelected, isWrong, hasNote, lock, editing, describedBy, handlers } =
    props;
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of WAI-ARIA on a table
      role="gridcell"
      className={classes.cell}
      data-spot={spot}
      data-tone={toneOf(props)}
      data-lock={lock ?? undefined}
      data-note={hasNote || undefined}
      data-active={isActive || undefined}
      aria-colindex={column}
      aria-selected={isSelected}
      aria-readonly={lock !== null || undefined}
      aria-invalid={isWrong || undefined}
      aria-describedby={describedBy}
      tabIndex={isActive && editing === null ? 0 : -1}
      onPointerDown={(event) => handlers.onPress(spot, event)}
      onPointerEnter={(event) => handlers.onDraw(spot, event)}
      onFocus={() => handlers.onArrive(spot)}
      onDoubleClick={() => handlers.onEdit(spot)}
    >
      {editing === null ? (
        text
      ) : (
        <input
          ref={focusAtEnd}
          className={classes.field}
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={describedBy}
          aria-label={text}
          value={editing}
          onChange={(event) => handlers.onType(event.currentTarget.value)}
          onBlur={handlers.onLeave}
        />
      )}
    </td>
  );
});
