import { Paper, Text, Title } from '@mantine/core';
import type { FeedbackMonth, Tally } from '@portolan/domain/feedback/feedback-month';
import { type FeedbackFilter, tallyWhere } from '@portolan/domain/feedback/feedback-series';
import { type Audience, audiences, type Form } from '@portolan/domain/feedback/form';
import { said } from '@portolan/domain/people/localized';
import { feedbackFigureTexts } from '@portolan/messages/feedback-figure-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { formVersionQuery } from '../../api/forms.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { isAnswered, isCounted, QuestionResult } from '../../feedback/question-result.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './feedback-figures.module.css';

type QuestionsProps = {
  readonly form: Form | undefined;
  readonly months: readonly FeedbackMonth[];
  readonly filter: FeedbackFilter;
};

const Results = ({ form, months, filter }: QuestionsProps & { readonly form: Form }) => {
  const t = useTexts(feedbackFigureTexts);
  const { language } = useLocale();
  const { organizationId } = useCurrentOrganization();
  const version = useQuery(
    formVersionQuery(useApi(), { organizationId, formId: form.id, formVersion: form.published }),
  );
  if (version.isPending) return <LoadingState rows={4} />;
  if (version.isError) return <ErrorState error={version.error} onRetry={() => void version.refetch()} />;
  const by: Partial<Record<Audience, Tally>> = {};
  for (const audience of audiences)
    if (filter.audience === undefined || filter.audience === audience)
      by[audience] = tallyWhere(months, { ...filter, formId: form.id, audience });
  const questions = version.data.content.questions.filter(isCounted);
  if (questions.length === 0) return <Text c="dimmed">{t.noQuestions}</Text>;
  const silent = questions.filter((question) => !isAnswered(question, by));
  return (
    <>
      <div className={classes.cards}>
        {questions
          .filter((question) => isAnswered(question, by))
          .map((question) => (
            <Paper key={question.id} withBorder p="md">
              <QuestionResult question={question} by={by} />
            </Paper>
          ))}
      </div>
      {silent.length === 0 ? null : (
        <Text c="dimmed" mt="sm">
          {t.notAnswered(silent.map(({ text }) => said(text, language)).join(' '))}
        </Text>
      )}
    </>
  );
};

/** What was answered to each question of one form, and the results of its polls. */
export const Questions = ({ form, months, filter }: QuestionsProps) => {
  const t = useTexts(feedbackFigureTexts);
  return (
    <section aria-label={t.questions}>
      <Title order={2} size="h3" mb="sm">
        {t.questions}
      </Title>
      {form === undefined ? (
        <Text c="dimmed">{t.chooseForm}</Text>
      ) : (
        <Results form={form} months={months} filter={filter} />
      )}
    </section>
  );
};
