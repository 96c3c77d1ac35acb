import { Stack, Text } from '@mantine/core';
import { sameFigure } from '@portolan/domain/figures/cells';
import type { Approval } from '@portolan/domain/figures/month-figures';
import type { Month } from '@portolan/domain/months';
import { figureTexts } from '@portolan/messages/figure-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { approvalsQuery } from '../../../api/figures.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import type { Sheet } from '../sheet/sheet.ts';
import type { CellWords } from '../sheet/use-cell-words.ts';
import { seriesRows } from './missing.ts';
import classes from './month-panel.module.css';

type HistoryProps = { readonly month: Month; readonly sheet: Sheet; readonly words: CellWords };

/** The figures of one approval that the one before it did not have; all of the first. */
const Changed = ({
  approval,
  before,
  sheet,
  words,
}: Omit<HistoryProps, 'month'> & { readonly approval: Approval; readonly before: Approval | undefined }) => {
  const t = useTexts(figureTexts).panel;
  const changed = seriesRows(sheet).flatMap((row) => {
    const now = approval.totals[row.series] ?? null;
    const then = before?.totals[row.series] ?? null;
    return sameFigure(now, then) ? [] : [{ row, now, then }];
  });
  if (changed.length === 0) return <Text size="sm">{t.noChange}</Text>;
  return (
    <dl className={classes.figures}>
      {changed.map(({ row, now, then }) => (
        <div key={row.series}>
          <dt>{words.seriesName(row)}</dt>
          <dd>
            <strong>{words.figure(now, row.measure)}</strong>
            {before === undefined ? null : <span>{t.before(words.figure(then, row.measure))}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** Every approval of a month, newest first, and what each changed: corrections keep the old figures (KPI-6). */
export const MonthHistory = ({ month, sheet, words }: HistoryProps) => {
  const t = useTexts(figureTexts).panel;
  const { dateTime } = useFormats();
  const { organizationId } = useCurrentOrganization();
  const approvals = useQuery(approvalsQuery(useApi(), organizationId, month));
  if (approvals.data === undefined)
    return approvals.isError ? (
      <ErrorState error={approvals.error} onRetry={() => void approvals.refetch()} />
    ) : (
      <LoadingState rows={2} />
    );
  if (approvals.data.length === 0) return <Text c="dimmed">{t.noHistory}</Text>;
  return (
    <Stack component="ol" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
      {approvals.data.map((approval, index) => (
        <li key={approval.number}>
          <Text fw={600}>{t.approval(approval.number)}</Text>
          <Text size="sm" c="dimmed">
            {t.approvedBy(approval.byName, dateTime(approval.at))}
          </Text>
          <Changed approval={approval} before={approvals.data[index + 1]} sheet={sheet} words={words} />
        </li>
      ))}
    </Stack>
  );
};
