import type { Notice } from '@portolan/domain/discussions/notice';
import type {
  ActivityMatter,
  DecisionMatter,
  MilestoneMatter,
} from '@portolan/domain/reminders/clinic-matters';
import type { CohortMatter } from '@portolan/domain/reminders/cohort-matters';
import type { FeedbackMatter } from '@portolan/domain/reminders/feedback-matter';
import type { MailKind, MailPreference } from '@portolan/domain/reminders/mail-preference';

/** All that one person is told in one letter. */
export type Matters = {
  readonly decisions: readonly DecisionMatter[];
  readonly milestones: readonly MilestoneMatter[];
  readonly activities: readonly ActivityMatter[];
  readonly cohorts: readonly CohortMatter[];
  /** One, or none. */
  readonly feedback: readonly FeedbackMatter[];
  readonly notices: readonly Notice[];
};

export const noMatters: Matters = {
  decisions: [],
  milestones: [],
  activities: [],
  cohorts: [],
  feedback: [],
  notices: [],
};

/** What is left for somebody who stopped some of it. */
export const wantedOf = (matters: Matters, preference: MailPreference): Matters => ({
  ...(preference.reminders ? matters : noMatters),
  notices: preference.digest ? matters.notices : [],
});

/** The kinds of letters that these matters make; none for none. */
export const kindsOf = ({ notices, ...reminders }: Matters): MailKind[] => [
  ...(Object.values(reminders).some(({ length }) => length > 0) ? (['reminders'] as const) : []),
  ...(notices.length > 0 ? (['digest'] as const) : []),
];
