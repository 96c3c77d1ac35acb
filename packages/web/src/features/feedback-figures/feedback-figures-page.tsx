import { Button, Paper, Text } from '@mantine/core';
import { everyMonth } from '@portolan/domain/dashboards/trend';
import {
  type FeedbackFilter,
  feedbackMeasures,
  talliesByMonth,
  tallyWhere,
} from '@portolan/domain/feedback/feedback-series';
import { feedbackFigureTexts } from '@portolan/messages/feedback-figure-texts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { feedbackMonthsQuery } from '../../api/feedback-figures.ts';
import { formsQuery } from '../../api/forms.ts';
import { readingOf } from '../../api/reading.ts';
import { type SpanName, spanTo } from '../../charts/span-select.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { FeedbackTrend } from '../../feedback/feedback-trend.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import classes from './feedback-figures.module.css';
import { Filters } from './filters.tsx';
import { Questions } from './questions.tsx';
import { Splits } from './splits.tsx';

const Empty = () => {
  const t = useTexts(feedbackFigureTexts).empty;
  const { organizationId } = useCurrentOrganization();
  return (
    <EmptyState
      title={t.title}
      description={t.description}
      action={
        <Button
          renderRoot={(props) => (
            <Link to="/o/$organizationId/feedback/forms" params={{ organizationId }} {...props} />
          )}
        >
          {t.action}
        </Button>
      }
    />
  );
};

const Standing = () => {
  const t = useTexts(feedbackFigureTexts);
  const formats = useFormats();
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const [span, setSpan] = useState<SpanName>('last12');
  const [filter, setFilter] = useState<FeedbackFilter>({});
  const { from, to } = spanTo(span, useOrganizationDay().slice(0, 7));
  const read = useQuery(feedbackMonthsQuery(api, organizationId, { from, to }));
  const forms = useQuery(formsQuery(api, organizationId));
  const reading = readingOf(
    read.data === undefined || forms.data === undefined ? null : { months: read.data, forms: forms.data },
    [read, forms],
  );
  if (reading === null) return <LoadingState rows={8} />;
  if ('error' in reading) return <ErrorState error={reading.error} onRetry={reading.retry} />;
  const { months } = reading.made;
  const published = reading.made.forms.filter((form) => form.published > 0);
  const tally = tallyWhere(months, filter);
  const known = feedbackMeasures.filter((measure) => tally[measure].of > 0);
  const blank = feedbackMeasures.filter((measure) => tally[measure].of === 0);
  const [only, ...others] = published;
  const form = published.find(({ id }) => id === filter.formId) ?? (others.length === 0 ? only : undefined);
  return (
    <div className={classes.page}>
      <Filters forms={published} filter={filter} onFilter={setFilter} span={span} onSpan={setSpan} />
      {months.length === 0 ? (
        <Empty />
      ) : tally.responses === 0 ? (
        <Text c="dimmed" role="status">
          {t.noMatch}
        </Text>
      ) : (
        <>
          <Text role="status">
            {t.summary(t.responses(tally.responses), formats.number(tally.hoursToClose.of))}
          </Text>
          <div className={classes.cards}>
            {known.map((measure) => (
              <Paper key={measure} withBorder p="md">
                <FeedbackTrend
                  measure={measure}
                  months={talliesByMonth(months, everyMonth(from, to), filter)}
                  level={2}
                />
              </Paper>
            ))}
          </div>
          {blank.length === 0 ? null : (
            <Text c="dimmed">{t.without(formats.list(blank.map((measure) => t.measures[measure])))}</Text>
          )}
          <Splits months={months} filter={filter} />
          <Questions form={form} months={months} filter={filter} />
        </>
      )}
    </div>
  );
};

/** What a clinic's feedback adds up to (FB-10). */
export const FeedbackFiguresPage = () => {
  const t = useTexts(feedbackFigureTexts);
  return (
    <>
      <PageHeader title={t.title} description={t.description} />
      <Standing />
    </>
  );
};
