import { Text } from '@mantine/core';
import { answerTo, askedQuestions } from '@portolan/domain/feedback/asked';
import type { Question } from '@portolan/domain/feedback/question';
import type { Response } from '@portolan/domain/feedback/response';
import { said } from '@portolan/domain/people/localized';
import { feedbackResponseTexts } from '@portolan/messages/feedback-response-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { formVersionQuery } from '../../api/forms.ts';
import { LoadingState } from '../../design/loading-state.tsx';
import { answerLines } from '../../feedback/answer-words.ts';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './feedback-inbox.module.css';

type AnsweredProps = { readonly question: Question; readonly response: Response };

/** A question as the person read it, and what they answered. All of it is text, whatever it looks like. */
const Answered = ({ question, response }: AnsweredProps) => {
  const t = useTexts(feedbackResponseTexts);
  const own = useLocale().language;
  const { language } = response;
  const answer = answerTo(response.answers, question.id);
  const asked = said(question.text, language);
  const translated = question.text[own];
  const lines = answer === null ? [] : answerLines(question, answer, language, t.answers);
  const isNumber = answer?.kind === 'number';
  return (
    <div className={classes.answered}>
      <dt>
        <span lang={language} dir="auto">
          {asked}
        </span>
        {own === language || translated === '' || translated === asked ? null : (
          <span className={classes.translated}>{t.said.inOtherLanguage(translated)}</span>
        )}
      </dt>
      {lines.length === 0 ? (
        <dd className={classes.unanswered}>{t.said.none}</dd>
      ) : (
        lines.map((line) => (
          <dd
            key={line}
            dir="auto"
            lang={isNumber || question.kind === 'yes-no' ? own : language}
            data-words={answer?.kind === 'text'}
          >
            {line}
          </dd>
        ))
      )}
    </div>
  );
};

/** Answers as they are stored, where the questions cannot be read. */
const Raw = ({ response }: { readonly response: Response }) => {
  const t = useTexts(feedbackResponseTexts).said;
  return (
    <>
      <Text c="dimmed">{t.questionsGone}</Text>
      <dl className={classes.said}>
        {Object.entries(response.answers).map(([questionId, answer]) => (
          <div key={questionId} className={classes.answered}>
            <dt>{questionId}</dt>
            <dd dir="auto">
              {typeof answer.value === 'object' ? JSON.stringify(answer.value) : String(answer.value)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};

/** What was asked in the version that was answered, in the person's language, and what they said. */
export const Said = ({ response }: { readonly response: Response }) => {
  const { organizationId } = useCurrentOrganization();
  const { formId, formVersion } = response;
  const version = useQuery(formVersionQuery(useApi(), { organizationId, formId, formVersion }));
  if (version.isPending) return <LoadingState rows={2} />;
  if (version.data === undefined) return <Raw response={response} />;
  return (
    <dl className={classes.said}>
      {askedQuestions(version.data.content.questions, response.answers).map((question) => (
        <Answered key={question.id} question={question} response={response} />
      ))}
    </dl>
  );
};
