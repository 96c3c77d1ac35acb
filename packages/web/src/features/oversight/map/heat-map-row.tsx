import type { CohortColumn } from '@portolan/contract/oversight-routes';
import { type Day, daysBetween } from '@portolan/domain/days';
import type { CohortRow } from '@portolan/domain/programs/cohort-row';
import { designTexts } from '@portolan/messages/design-texts';
import { oversightTexts } from '@portolan/messages/oversight-texts';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './heat-map.module.css';
import { StateMark } from './state-mark.tsx';

type RowProps = {
  readonly row: CohortRow;
  readonly index: number;
  readonly columns: readonly CohortColumn[];
  /** The column that the tab key leads to, in the row that it leads to. */
  readonly activeColumn: number | null;
  readonly today: Day;
  readonly organizationId: string;
  readonly programId: string;
};

const useLastActive = (row: CohortRow, today: Day) => {
  const t = useTexts(oversightTexts).map;
  if (!row.hasPlan) return t.noPlan;
  return row.lastActiveOn === null ? t.never : t.daysAgo(daysBetween(row.lastActiveOn, today));
};

/** One clinic of the heat map. */
export const HeatMapRow = memo(
  ({ row, index, columns, activeColumn, today, organizationId, programId }: RowProps) => {
    const t = useTexts(oversightTexts).map;
    const words = useTexts(designTexts).states;
    const { language } = useLocale();
    const formats = useFormats();
    const cell = (column: number) => ({
      'data-row': index,
      'data-column': column,
      tabIndex: activeColumn === column ? 0 : -1,
    });
    const lastActive = useLastActive(row, today);
    return (
      <tr aria-rowindex={index + 3} className={classes.row}>
        <th scope="row" className={classes.clinic} {...cell(0)}>
          <Link
            to="/o/$organizationId/programs/$programId/clinics/$clinicId"
            params={{ organizationId, programId, clinicId: row.clinicId }}
            tabIndex={-1}
            title={`${row.name}, ${row.place}`}
          >
            {row.name}
          </Link>
        </th>
        <td className={classes.figure} data-late={row.counts.late > 0 || undefined} {...cell(1)}>
          {row.counts.late}
        </td>
        {columns.map(({ id, title }, position) => {
          const state = row.states.get(id);
          const said = state === undefined ? (row.hasPlan ? t.notInPlan : t.noPlan) : words[state];
          return (
            <td
              key={id}
              className={classes.cell}
              data-state={state ?? 'none'}
              data-element={id}
              aria-label={said}
              title={t.cell(row.name, title[language], said)}
              {...cell(position + 2)}
            >
              {state === undefined ? null : <StateMark state={state} />}
            </td>
          );
        })}
        <td className={classes.figure} {...cell(columns.length + 2)}>
          {row.hasPlan ? formats.percent(Math.round(row.progress * 100)) : '–'}
        </td>
        <td className={classes.lastActive} {...cell(columns.length + 3)}>
          {lastActive}
        </td>
      </tr>
    );
  },
);
