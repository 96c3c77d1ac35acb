import type { CohortColumn } from '@portolan/contract/oversight-routes';
import type { Day } from '@portolan/domain/days';
import type { CohortRow } from '@portolan/domain/programs/cohort-row';
import { oversightTexts } from '@portolan/messages/oversight-texts';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import classes from './heat-map.module.css';
import { HeatMapHead } from './heat-map-head.tsx';
import { HeatMapRow } from './heat-map-row.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import { rowHeight, useRowWindow } from './use-row-window.ts';

type HeatMapProps = {
  readonly programId: string;
  readonly rows: readonly CohortRow[];
  readonly columns: readonly CohortColumn[];
  readonly today: Day;
};

const cellOf = ({ target }: { readonly target: EventTarget }): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;

/** Stands for the rows that are not drawn. */
const Gap = ({ rows }: { readonly rows: number }) =>
  rows === 0 ? null : <tr aria-hidden style={{ height: rows * rowHeight }} />;

/**
 * Elements by clinics. A table for who reads it by ear, a grid for who moves through it by keys; of hundreds of clinics
 * only those in sight are drawn.
 */
export const HeatMap = ({ programId, rows, columns, today }: HeatMapProps) => {
  const t = useTexts(oversightTexts).map;
  const { organizationId } = useCurrentOrganization();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const { start, end } = useRowWindow(box, rows.length);
  const { active, choose, onKeyDown } = useGridKeys(box, {
    rows: rows.length,
    columns: columns.length + 4,
  });
  const open = (cell: HTMLElement | null) => {
    const clinicId = rows[Number(cell?.dataset.row)]?.clinicId;
    if (clinicId === undefined) return;
    const element = cell?.dataset.element;
    void navigate({
      to: '/o/$organizationId/programs/$programId/clinics/$clinicId',
      params: { organizationId, programId, clinicId },
      ...(element !== undefined && { hash: `element-${element}` }),
    });
  };
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) return;
    open(cellOf(event));
  };
  const onKey = (event: KeyboardEvent) => (event.key === 'Enter' ? open(cellOf(event)) : onKeyDown(event));
  // Where the tab key leads must be drawn.
  const tabRow = active.row >= start && active.row < end ? active.row : start;
  return (
    <div ref={box} className={classes.box} data-scrolls>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is moved through cell by cell is a grid
        role="grid"
        className={classes.table}
        aria-label={t.label}
        aria-rowcount={rows.length + 2}
        aria-colcount={columns.length + 4}
        onClick={onClick}
        onKeyDown={onKey}
        onFocus={(event) => {
          const { row, column } = cellOf(event)?.dataset ?? {};
          if (row !== undefined) choose({ row: Number(row), column: Number(column) });
        }}
      >
        <HeatMapHead columns={columns} rows={rows} />
        <tbody>
          <Gap rows={start} />
          {rows.slice(start, end).map((row, index) => (
            <HeatMapRow
              key={row.clinicId}
              row={row}
              index={start + index}
              columns={columns}
              activeColumn={start + index === tabRow ? active.column : null}
              today={today}
              organizationId={organizationId}
              programId={programId}
            />
          ))}
          <Gap rows={rows.length - end} />
        </tbody>
      </table>
    </div>
  );
};
