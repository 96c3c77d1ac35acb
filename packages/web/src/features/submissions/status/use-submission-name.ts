import type { Submission } from '@portolan/domain/programs/submission';
import { programTexts } from '@portolan/messages/program-texts';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { useTexts } from '../../../i18n/language-provider.tsx';

/** What a submission is called: its milestone, and which attempt it was from the second on. */
export const useSubmissionName = () => {
  const { milestones } = useTexts(programTexts);
  const { named } = useTexts(submissionTexts);
  return ({ milestone, attempt }: Pick<Submission, 'milestone' | 'attempt'>): string =>
    named(milestones[milestone], attempt);
};
