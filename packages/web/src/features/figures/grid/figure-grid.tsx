import { VisuallyHidden } from '@mantine/core';
import { figureTexts } from '@portolan/messages/figure-texts';
import { Fragment, useEffect, useState } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { MonthStatusBadge, shownStatusOf } from '../month/month-status.tsx';
import { rowGroups } from '../sheet/rows.ts';
import { isUnexplained, isWrong } from '../sheet/sheet.ts';
import type { CellWords } from '../sheet/use-cell-words.ts';
import type { Entry } from '../sheet/use-entry.ts';
import type { SheetColumn } from './columns.ts';
import classes from './figure-grid.module.css';
import { GridCell } from './grid-cell.tsx';
import { blockOf, fitted, holds, type Selection } from './selection.ts';
import { spotName, useGridKeys } from './use-grid-keys.ts';

type FigureGridProps = {
  readonly entry: Entry;
  readonly columns: readonly SheetColumn[];
  readonly words: CellWords;
  readonly label: string;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onMonth: (month: string) => void;
  readonly onComment: () => void;
  /** The element that says what is wrong with the selected cell. */
  readonly describedBy: string;
  readonly announce: (text: string) => void;
};

/** Figures as a sheet: measures by months, or by the places of one month. It follows the grid pattern of WAI-ARIA. */
export const FigureGrid = ({
  entry,
  columns,
  words,
  label,
  selection: wanted,
  onSelect,
  onMonth,
  onComment,
  describedBy,
  announce,
}: FigureGridProps) => {
  const t = useTexts(figureTexts);
  const { sheet } = entry;
  const groups = rowGroups(sheet.measures);
  const rows = groups.flatMap((group) => group.rows);
  const size = { rows: rows.length, columns: columns.length };
  const selection = fitted(wanted, size);
  const block = blockOf(selection);
  const [editing, setEditing] = useState<string | null>(null);
  const keys = useGridKeys({
    entry,
    rows,
    columns,
    selection,
    onSelect,
    editing,
    setEditing,
    onComment,
    announce,
  });
  useEffect(() => {
    const { current } = keys.table;
    const box = current?.parentElement;
    const cell = current?.querySelector<HTMLElement>('[data-active]');
    // The newest months are what is worked on: the page itself stays where it is.
    if (box && cell) box.scrollLeft = cell.offsetLeft + 2 * cell.offsetWidth - box.clientWidth;
  }, [keys.table]);
  const indexOf = new Map(rows.map((row, index) => [row.key, index]));
  let line = 1;

  return (
    <div className={classes.scroll} data-scrolls>
      <table
        ref={keys.table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of WAI-ARIA on a table
        role="grid"
        aria-label={label}
        aria-rowcount={groups.reduce((sum, group) => sum + group.rows.length + (group.headed ? 1 : 0), 1)}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        className={classes.grid}
        onKeyDown={keys.onKeyDown}
        onCopy={keys.onCopy}
        onCut={keys.onCut}
        onPaste={keys.onPaste}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" aria-colindex={1} className={classes.corner}>
              {t.measure}
            </th>
            {columns.map((column, index) => {
              const status = shownStatusOf(sheet.monthOf(column.month), sheet.thisMonth);
              return (
                <th key={column.key} scope="col" aria-colindex={index + 2} className={classes.month}>
                  {column.place === 'clinic' ? (
                    <button
                      type="button"
                      tabIndex={-1}
                      className={classes.monthButton}
                      data-header={index}
                      data-month={column.month}
                      onClick={() => onMonth(column.month)}
                    >
                      <span className={classes.monthName}>{column.label}</span>{' '}
                      <MonthStatusBadge status={status} />
                    </button>
                  ) : (
                    <span className={classes.placeName} title={column.label}>
                      {column.label}
                    </span>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ measure, headed, rows: lines }) => (
            <Fragment key={measure.id}>
              {headed ? (
                <tr aria-rowindex={++line}>
                  <th scope="rowgroup" colSpan={columns.length + 1} className={classes.heading}>
                    <span>{words.measureName(measure)}</span>
                  </th>
                </tr>
              ) : null}
              {lines.map((row) => {
                const index = indexOf.get(row.key) ?? 0;
                return (
                  <tr key={row.key} aria-rowindex={++line}>
                    <th scope="row" aria-colindex={1} className={classes.row} data-part={headed}>
                      {headed ? (
                        <>
                          <VisuallyHidden>{`${words.measureName(measure)}: `}</VisuallyHidden>
                          {words.shortName(row)}
                          <VisuallyHidden>{` (${words.lineName(row)})`}</VisuallyHidden>
                        </>
                      ) : (
                        words.measureName(measure)
                      )}
                    </th>
                    {columns.map(({ key, month, place }, column) => {
                      const spot = { row: index, column };
                      const view = sheet.cell({ month, series: row.series, place });
                      const isActive = spotName(spot) === spotName(selection.active);
                      return (
                        <GridCell
                          key={key}
                          spot={spotName(spot)}
                          column={column + 2}
                          text={words.shown(view.typed[row.part], measure)}
                          isActive={isActive}
                          isSelected={holds(block, spot)}
                          isWrong={isWrong(view) && (view.fault === null || view.fault.part === row.part)}
                          isUnusual={isUnexplained(view)}
                          hasNote={view.note !== ''}
                          isWaiting={view.pending !== null}
                          lock={view.lock}
                          editing={isActive ? editing : null}
                          describedBy={isActive ? describedBy : undefined}
                          handlers={keys.handlers}
                        />
                      );
                    })}
                  </tr>
                );
              })}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
};
