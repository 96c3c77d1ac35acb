import type { ParticipationView } from '@portolan/contract/participation-routes';
import { daysBetween } from '@portolan/domain/days';
import { firstOpenMilestone } from '@portolan/domain/programs/milestone-status';
import { nextMilestone } from '@portolan/domain/programs/program';
import { participationTexts } from '@portolan/messages/participation-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import { useOwnAttempts } from '../../organization/use-own-attempts.ts';

export type DueWords = { readonly isLate: boolean; readonly words: string };

/**
 * What a program waits for first: what is late before what is ahead. Null where nothing is. Until it is known what was handed
 * in, nothing is called late.
 */
export const useDueWords = ({ consent, program }: ParticipationView): DueWords | null => {
  const t = useTexts(participationTexts).list;
  const names = useTexts(programTexts).milestones;
  const { daysLate } = useTexts(submissionTexts);
  const formats = useFormats();
  const today = useOrganizationDay();
  const attempts = useOwnAttempts([consent.programId]).get(consent.programId);
  if (program === null) return null;
  const due =
    attempts === undefined
      ? nextMilestone(program.milestones, today)
      : firstOpenMilestone(program.milestones, attempts, today);
  if (due === null) return null;
  const name = names[due.name];
  const day = formats.day(due.dueDay);
  const days = daysBetween(today, due.dueDay);
  return days < 0
    ? { isLate: true, words: t.late(name, day, daysLate(-days)) }
    : { isLate: false, words: t.next(name, day, formats.fromToday(days)) };
};
