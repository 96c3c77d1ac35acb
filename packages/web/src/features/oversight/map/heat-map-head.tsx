import type { CohortColumn } from '@portolan/contract/oversight-routes';
import { type CohortRow, countElement, type StateCounts } from '@portolan/domain/programs/cohort-row';
import { elementStates } from '@portolan/domain/work-plans/element-state';
import { designTexts } from '@portolan/messages/design-texts';
import { oversightTexts } from '@portolan/messages/oversight-texts';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './heat-map.module.css';

/** How the clinics shown stand with one element: drawn, and in words for who does not see it. */
const SummaryCell = ({ title, counts }: { readonly title: string; readonly counts: StateCounts }) => {
  const t = useTexts(oversightTexts).map;
  const words = useTexts(designTexts).states;
  const { list } = useFormats();
  const said = list(elementStates.map((state) => t.stateCount(words[state], counts[state])));
  return (
    <td className={classes.summary} title={`${title}. ${said}`}>
      <span className={classes.lateCount} aria-hidden>
        {counts.late === 0 ? '' : counts.late}
      </span>
      <span className={classes.stack} role="img" aria-label={said}>
        {elementStates.map((state) =>
          counts[state] === 0 ? null : (
            <span key={state} data-state={state} style={{ flexGrow: counts[state] }} />
          ),
        )}
      </span>
    </td>
  );
};

type HeadProps = { readonly columns: readonly CohortColumn[]; readonly rows: readonly CohortRow[] };

/** What the columns are, and how the clinics shown stand with each. */
export const HeatMapHead = ({ columns, rows }: HeadProps) => {
  const t = useTexts(oversightTexts).map;
  const { language } = useLocale();
  const late = rows.filter(({ counts }) => counts.late > 0).length;
  const lateElements = rows.reduce((sum, { counts }) => sum + counts.late, 0);
  return (
    <thead className={classes.head}>
      <tr aria-rowindex={1}>
        <th scope="col" className={classes.corner}>
          {t.clinic}
        </th>
        <th scope="col" className={classes.element}>
          <span className={classes.elementTitle}>{t.late}</span>
        </th>
        {columns.map(({ id, number, title }) => (
          <th key={id} scope="col" className={classes.element} title={`${number}. ${title[language]}`}>
            <span className={classes.elementTitle}>
              <b>{number}</b> {title[language]}
            </span>
          </th>
        ))}
        <th scope="col" className={classes.element}>
          <span className={classes.elementTitle}>{t.done}</span>
        </th>
        <th scope="col" className={classes.figureHead}>
          {t.lastActive}
        </th>
      </tr>
      <tr aria-rowindex={2}>
        <th scope="row" className={classes.corner}>
          {t.all}
        </th>
        <td className={classes.figure} title={t.lateClinics(late, rows.length)}>
          {lateElements}
        </td>
        {columns.map(({ id, title }) => (
          <SummaryCell key={id} title={title[language]} counts={countElement(rows, id)} />
        ))}
        <td />
        <td />
      </tr>
    </thead>
  );
};
