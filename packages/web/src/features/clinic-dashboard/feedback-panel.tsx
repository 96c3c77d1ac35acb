import { Anchor, Paper, Text, Title } from '@mantine/core';
import { everyMonth } from '@portolan/domain/dashboards/trend';
import { talliesByMonth, tallyWhere } from '@portolan/domain/feedback/feedback-series';
import { feedbackFigureTexts } from '@portolan/messages/feedback-figure-texts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useApi } from '../../api/api.tsx';
import { feedbackMonthsQuery } from '../../api/feedback-figures.ts';
import { spanTo } from '../../charts/span-select.tsx';
import { FeedbackTrend } from '../../feedback/feedback-trend.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import classes from './dashboard.module.css';

const shown = ['satisfaction', 'recommendation', 'hoursToClose'] as const;

/** What people say of the portal, beside its other figures. The dashboard can do without. */
export const FeedbackPanel = () => {
  const t = useTexts(feedbackFigureTexts).dashboard;
  const id = useId();
  const { organizationId } = useCurrentOrganization();
  const { from, to } = spanTo('last12', useOrganizationDay().slice(0, 7));
  const { data } = useQuery(feedbackMonthsQuery(useApi(), organizationId, { from, to }));
  if (data === undefined) return null;
  const isEmpty = data.length === 0;
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} size="h3" mb="sm">
        {t.title}
      </Title>
      {isEmpty ? (
        <Text c="dimmed">{t.empty}</Text>
      ) : (
        <div className={classes.cards}>
          {shown
            .filter((measure) => tallyWhere(data)[measure].of > 0)
            .map((measure) => (
              <Paper key={measure} withBorder p="md">
                <FeedbackTrend measure={measure} months={talliesByMonth(data, everyMonth(from, to))} small />
              </Paper>
            ))}
        </div>
      )}
      <Anchor
        mt="sm"
        display="inline-block"
        renderRoot={(props) =>
          isEmpty ? (
            <Link to="/o/$organizationId/feedback/forms" params={{ organizationId }} {...props} />
          ) : (
            <Link to="/o/$organizationId/feedback/figures" params={{ organizationId }} {...props} />
          )
        }
      >
        {isEmpty ? t.forms : t.all}
      </Anchor>
    </section>
  );
};
