import { Paper, Text, Title } from '@mantine/core';
import type { Tally } from '@portolan/domain/feedback/feedback-month';
import { type Audience, audiences } from '@portolan/domain/feedback/form';
import type { ClinicFeedback, FormOffer } from '@portolan/domain/feedback/form-offer';
import { addTallies } from '@portolan/domain/feedback/tally';
import { said } from '@portolan/domain/people/localized';
import { feedbackFigureTexts } from '@portolan/messages/feedback-figure-texts';
import { isAnswered, isCounted, QuestionResult } from '../../feedback/question-result.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import classes from './cohort-feedback.module.css';

type OfferResultsProps = { readonly offer: FormOffer; readonly feedback: readonly ClinicFeedback[] };

/** What the answers of all clinics to an offered form or poll add up to. */
export const OfferResults = ({ offer, feedback }: OfferResultsProps) => {
  const t = useTexts(feedbackFigureTexts).cohort;
  const { language } = useLocale();
  const by: Partial<Record<Audience, Tally>> = {};
  for (const audience of audiences) {
    const parts = feedback.flatMap(({ offers }) => offers[offer.id]?.[audience] ?? []);
    if (parts.length > 0) by[audience] = addTallies(parts);
  }
  const isEmpty = Object.keys(by).length === 0;
  return (
    <>
      <Title order={3} size="h4">
        {said(offer.content.title, language)}
      </Title>
      {isEmpty ? <Text c="dimmed">{t.noResults}</Text> : null}
      {isEmpty ? null : (
        <div className={classes.cards}>
          {offer.content.questions
            .filter((question) => isCounted(question) && isAnswered(question, by))
            .map((question) => (
              <Paper key={question.id} withBorder p="md">
                <QuestionResult question={question} by={by} level={4} />
              </Paper>
            ))}
        </div>
      )}
    </>
  );
};
