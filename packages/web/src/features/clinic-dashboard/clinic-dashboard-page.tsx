import { Button, Text } from '@mantine/core';
import { everyMonth } from '@portolan/domain/dashboards/trend';
import { seriesOf } from '@portolan/domain/measures/measure';
import { addMonths } from '@portolan/domain/months';
import { chartTexts } from '@portolan/messages/chart-texts';
import { clinicDashboardTexts } from '@portolan/messages/clinic-dashboard-texts';
import { IconPrinter, IconTable } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type SpanName, SpanSelect, spanTo } from '../../charts/span-select.tsx';
import { useMeasureWords } from '../../charts/use-measure-words.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { AskedPanel } from './asked-panel.tsx';
import classes from './dashboard.module.css';
import { FeedbackPanel } from './feedback-panel.tsx';
import { MeasureCard } from './measure-card.tsx';
import { type ClinicFigures, useClinicFigures } from './use-clinic-figures.ts';
import { useMarks } from './use-marks.ts';

const ToGrid = () => {
  const { organizationId } = useCurrentOrganization();
  return (
    <Button
      leftSection={<IconTable size={18} aria-hidden />}
      renderRoot={(props) => <Link to="/o/$organizationId/figures" params={{ organizationId }} {...props} />}
    >
      {useTexts(clinicDashboardTexts).toGrid}
    </Button>
  );
};

/** Months that are over, and the one that runs if something of it is entered. */
const lastMonthOf = ({ totals, month }: ClinicFigures) => (totals.has(month) ? month : addMonths(month, -1));

const Standing = ({ figures }: { readonly figures: ClinicFigures }) => {
  const t = useTexts(clinicDashboardTexts);
  const words = useTexts(chartTexts);
  const formats = useFormats();
  const { nameOf } = useMeasureWords();
  const marks = useMarks(figures);
  const [span, setSpan] = useState<SpanName>('last12');
  const [large, enlarge] = useState<string | null>(null);
  const { from, to } = spanTo(span, lastMonthOf(figures));
  const months = everyMonth(from, to);
  const all = figures.measures.flatMap((measure) => seriesOf(measure).map((series) => ({ measure, series })));
  const isEntered = (series: string) => [...figures.totals.values()].some((totals) => series in totals);
  const entered = all.filter(({ series }) => isEntered(series));
  const blank = figures.measures.filter((measure) => !seriesOf(measure).some(isEntered));
  const unshared = figures.unshared.filter((month) => month >= from && month <= to).length;
  return (
    <div className={classes.page}>
      <AskedPanel figures={figures} />
      {entered.length === 0 ? (
        <EmptyState title={t.emptyTitle} description={t.empty} action={<ToGrid />} />
      ) : (
        <>
          <div className={classes.controls}>
            <SpanSelect value={span} onChange={setSpan} />
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => window.print()}
            >
              {words.print}
            </Button>
          </div>
          {unshared === 0 ? null : <Text c="dimmed">{t.unshared(unshared)}</Text>}
          <div className={classes.cards}>
            {entered.map(({ measure, series }) => (
              <MeasureCard
                key={series}
                measure={measure}
                series={series}
                figures={figures}
                months={months}
                marks={marks}
                isLarge={large === series}
                onToggle={() => enlarge(large === series ? null : series)}
              />
            ))}
          </div>
          {blank.length === 0 ? null : (
            <Text c="dimmed">
              {t.notEntered(formats.list(blank.map((measure) => nameOf(measure, measure.id))))}
            </Text>
          )}
        </>
      )}
    </div>
  );
};

/** A clinic's figures by month, with what it aims at, what happened, what is missing and what is due (KPI-5). */
export const ClinicDashboardPage = () => {
  const t = useTexts(clinicDashboardTexts);
  const read = useClinicFigures();
  return (
    <>
      <PageHeader title={t.title} description={t.lead} actions={<ToGrid />} />
      {read === null ? (
        <LoadingState rows={6} />
      ) : 'error' in read ? (
        <ErrorState error={read.error} onRetry={read.retry} />
      ) : (
        <Standing figures={read.made} />
      )}
      <FeedbackPanel />
    </>
  );
};
