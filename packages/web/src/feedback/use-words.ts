import type { FeedbackSettings } from '@portolan/domain/feedback/feedback-settings';
import type { Question } from '@portolan/domain/feedback/question';
import { type Response, standardThemes } from '@portolan/domain/feedback/response';
import { said } from '@portolan/domain/people/localized';
import { feedbackInboxTexts } from '@portolan/messages/feedback-inbox-texts';
import { feedbackResponseTexts } from '@portolan/messages/feedback-response-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '../api/api.tsx';
import { formsQuery } from '../api/forms.ts';
import { allMembersQuery } from '../api/member-names.ts';
import { useFormats, useLocale, useTexts } from '../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../organization/current-organization.tsx';
import { memberNamesOf, nameOfResponsible } from '../organization/responsible-names.ts';
import { shortAnswer } from './answer-words.ts';
import { shortened, wordsOf } from './written-words.ts';

/** What a response is called by, and how it begins. */
export type Snippet = {
  readonly text: string;
  /** Whether these are the person's own words. */
  readonly own: boolean;
};

/** How forms, themes, people and answers are called in lists and sentences. */
export const useWords = () => {
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const { language } = useLocale();
  const { date, dateTime } = useFormats();
  const t = useTexts(feedbackInboxTexts);
  const answerTexts = useTexts(feedbackResponseTexts).answers;
  const feedback = useTexts(feedbackTexts);
  const { formerMember } = useTexts(workPlanTexts);
  const forms = useQuery({ ...formsQuery(api, organizationId), staleTime: 60_000 }).data;
  const members = useQuery(allMembersQuery(api, organizationId)).data;
  return useMemo(() => {
    const names = memberNamesOf(members ?? []);
    const formOf = (formId: string) => forms?.find(({ id }) => id === formId);
    const formName = (formId: string) => {
      const form = formOf(formId);
      return (form && said(form.content.title, language)) || t.someForm;
    };
    const themeName = (theme: string) => {
      const standard = standardThemes.find((known) => known === theme);
      return standard === undefined ? theme : feedback.themes[standard];
    };
    const snippetOf = (response: Response): Snippet => {
      const [words] = wordsOf(response);
      if (words !== undefined) return { text: shortened(words), own: true };
      const questions: readonly Question[] = formOf(response.formId)?.content.questions ?? [];
      const marks = questions.flatMap((question) => {
        const answer = shortAnswer(question, response.answers, language, answerTexts);
        return answer === null ? [] : [`${said(question.text, language)} ${answer}`];
      });
      return { text: shortened(marks[0] ?? t.noWords), own: false };
    };
    return {
      names,
      forms: (forms ?? []).map(({ id }) => ({ value: id, label: formName(id) })),
      formName,
      themeName,
      themesOf: ({ themes }: Pick<FeedbackSettings, 'themes'>) => ({
        standard: standardThemes.map((value) => ({ value, label: feedback.themes[value] })),
        own: themes.map((value) => ({ value, label: value })),
      }),
      ownerName: ({ owner }: Pick<Response, 'owner'>) =>
        nameOfResponsible(owner, names, members === undefined ? '…' : formerMember),
      snippetOf,
      /** Of what came on paper or in a file the day alone is known. */
      whenOf: ({ answeredAt, channel }: Pick<Response, 'answeredAt' | 'channel'>) =>
        channel === 'paper' || channel === 'csv' ? date(answeredAt) : dateTime(answeredAt),
    };
  }, [forms, members, language, t, answerTexts, feedback, formerMember, date, dateTime]);
};
export type Words = ReturnType<typeof useWords>;
