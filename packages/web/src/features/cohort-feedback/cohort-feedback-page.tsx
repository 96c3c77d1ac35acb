import { Button, Paper, Text, Title } from '@mantine/core';
import { everyMonth } from '@portolan/domain/dashboards/trend';
import { feedbackMeasures } from '@portolan/domain/feedback/feedback-series';
import type { ClinicFeedback } from '@portolan/domain/feedback/form-offer';
import { addTallies } from '@portolan/domain/feedback/tally';
import type { Program } from '@portolan/domain/programs/program';
import { feedbackFigureTexts } from '@portolan/messages/feedback-figure-texts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { cohortFeedbackQuery } from '../../api/feedback-figures.ts';
import { formOffersQuery } from '../../api/form-offers.ts';
import { readingOf } from '../../api/reading.ts';
import { type SpanName, SpanSelect, spanTo } from '../../charts/span-select.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { FeedbackTrend } from '../../feedback/feedback-trend.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import { ProgramFrame } from '../../program/program-frame.tsx';
import { useClinicNames } from '../../program/use-clinic-names.ts';
import { ClinicTable, type ClinicTally } from './clinic-table.tsx';
import classes from './cohort-feedback.module.css';
import { OfferResults } from './offer-results.tsx';

/** All that a clinic's month holds: its own forms', and those that the program offered, which are in no other sum. */
const wholeOf = (months: readonly ClinicFeedback[]) =>
  addTallies(
    months.flatMap(({ audiences, offers }) => [
      ...Object.values(audiences),
      ...Object.values(offers).flatMap((of) => Object.values(of)),
    ]),
  );

const ToOffers = ({ programId }: { readonly programId: string }) => {
  const t = useTexts(feedbackFigureTexts).cohort;
  const { organizationId } = useCurrentOrganization();
  return (
    <Button
      variant="default"
      renderRoot={(props) => (
        <Link
          to="/o/$organizationId/programs/$programId/feedback/offers"
          params={{ organizationId, programId }}
          {...props}
        />
      )}
    >
      {t.toOffers}
    </Button>
  );
};

const Standing = ({ program }: { readonly program: Program }) => {
  const t = useTexts(feedbackFigureTexts);
  const api = useApi();
  const params = { organizationId: useCurrentOrganization().organizationId, programId: program.id };
  const [span, setSpan] = useState<SpanName>('last12');
  const { from, to } = spanTo(span, useOrganizationDay().slice(0, 7));
  const names = useClinicNames(params);
  const feedback = useQuery(cohortFeedbackQuery(api, params, { from, to }));
  const offers = useQuery(formOffersQuery(api, params));
  const made = feedback.data && offers.data ? { feedback: feedback.data, offers: offers.data } : null;
  const reading = readingOf(made, [feedback, offers]);
  if (reading === null) return <LoadingState rows={8} />;
  if ('error' in reading) return <ErrorState error={reading.error} onRetry={reading.retry} />;
  const held = reading.made.feedback;
  const known = reading.made.offers.filter(
    ({ id, offeredAt }) => offeredAt !== null || held.some(({ offers: of }) => Object.hasOwn(of, id)),
  );
  const months = everyMonth(from, to).map((month) => ({
    month,
    tally: wholeOf(held.filter((one) => one.month === month)),
  }));
  const together = wholeOf(held);
  const measures = feedbackMeasures.filter((measure) => together[measure].of > 0);
  const clinics = [...Map.groupBy(held, ({ clinicId }) => clinicId)]
    .map(
      ([clinicId, of]): ClinicTally => ({
        clinicId,
        name: names.get(clinicId) ?? t.cohort.someClinic,
        tally: wholeOf(of),
      }),
    )
    .toSorted((one, other) => one.name.localeCompare(other.name));
  return (
    <div className={classes.page}>
      <div className={classes.controls}>
        <SpanSelect value={span} onChange={setSpan} />
        <ToOffers programId={program.id} />
      </div>
      <Text c="dimmed" maw="65ch">
        {t.cohort.description} {t.cohort.hidden}
      </Text>
      {held.length === 0 ? (
        <EmptyState title={t.cohort.emptyTitle} description={t.cohort.empty} />
      ) : (
        <>
          <section aria-label={t.cohort.together}>
            <Title order={2} size="h3" mb="sm">
              {t.cohort.together}
            </Title>
            <div className={classes.cards}>
              {measures.map((measure) => (
                <Paper key={measure} withBorder p="md">
                  <FeedbackTrend measure={measure} months={months} />
                </Paper>
              ))}
            </div>
          </section>
          <ClinicTable clinics={clinics} />
        </>
      )}
      {known.length === 0 ? null : (
        <>
          <Title order={2} size="h3">
            {t.cohort.offers}
          </Title>
          {known.map((offer) => (
            <OfferResults key={offer.id} offer={offer} feedback={held} />
          ))}
        </>
      )}
    </div>
  );
};

/** What the clinics of a program share of their feedback (FB-10, PRG-2). */
export const CohortFeedbackPage = () => (
  <ProgramFrame title={useTexts(feedbackFigureTexts).cohort.title}>
    {(program) => <Standing program={program} />}
  </ProgramFrame>
);
