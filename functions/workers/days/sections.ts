import type { Day } from '@portolan/domain/days';
import type { Notice } from '@portolan/domain/discussions/notice';
import type { OrganizationKind } from '@portolan/domain/organizations/roles';
import type { Language } from '@portolan/domain/people/person';
import type {
  ActivityMatter,
  DecisionMatter,
  MilestoneMatter,
} from '@portolan/domain/reminders/clinic-matters';
import type { CohortMatter } from '@portolan/domain/reminders/cohort-matters';
import type { FeedbackMatter } from '@portolan/domain/reminders/feedback-matter';
import type { MailItem, MailSection } from '@portolan/messages/mail/mail-layout';
import { reminderMailTexts } from '@portolan/messages/reminder-mail-texts';
import type { Matters } from './matters.ts';
import { dayInWords, monthInWords, shortened } from './wording.ts';

/** Where and when a letter is read. */
export type Reading = {
  readonly language: Language;
  readonly day: Day;
  readonly kind: OrganizationKind;
  /** The address of the organization's pages, without a slash at its end. */
  readonly home: string;
};

/** More than these of one kind are counted, not listed. */
const mostListed = 20;

const milestoneLine = (
  { language, day }: Reading,
  { milestone, dueDay, isSentBack }: MilestoneMatter,
): string => {
  const { due, milestones } = reminderMailTexts[language];
  const name = milestones[milestone];
  if (isSentBack) return due.sentBack(name);
  if (dueDay === day) return due.today(name);
  const inWords = dayInWords(language, dueDay);
  return dueDay < day ? due.late(name, inWords) : due.soon(name, inWords);
};

export const milestoneItem = (reading: Reading, matter: MilestoneMatter): MailItem => ({
  text: milestoneLine(reading, matter),
  detail: reminderMailTexts[reading.language].due.detail(
    shortened(matter.programName),
    shortened(matter.foundationName),
  ),
  url: `${reading.home}/joined-programs/${matter.programId}`,
});

const decisionLine = (
  { language }: Reading,
  { foundationName, milestone, decision }: DecisionMatter,
): string => {
  const { decisions, milestones } = reminderMailTexts[language];
  const say = decision === 'accepted' ? decisions.accepted : decisions.changesAsked;
  return say(shortened(foundationName), milestones[milestone]);
};

const decisionItem = (reading: Reading, matter: DecisionMatter): MailItem => ({
  text: decisionLine(reading, matter),
  detail: shortened(matter.programName),
  url: `${reading.home}/joined-programs/${matter.programId}`,
});

const activityItem = (
  { language, day, home }: Reading,
  { planId, elementId, text, lastMonth }: ActivityMatter,
): MailItem => {
  const { activities } = reminderMailTexts[language];
  const month = monthInWords(language, lastMonth);
  return {
    text: shortened(text) || activities.untitled,
    detail: lastMonth < day.slice(0, 7) ? activities.late(month) : activities.soon(month),
    url: `${home}/plan/${planId}/elements/${elementId}`,
  };
};

const cohortItem = ({ language, day, home }: Reading, matter: CohortMatter): MailItem => {
  const { cohort, milestones } = reminderMailTexts[language];
  const due = matter.dueDay === day ? cohort.dueToday : cohort.due(dayInWords(language, matter.dueDay));
  const listed = matter.missing.slice(0, mostListed).join(', ');
  const others = matter.missing.length - mostListed;
  const names = others > 0 ? cohort.more(listed, others) : listed;
  const number = new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US');
  return {
    text: cohort.standing(
      milestones[matter.milestone],
      shortened(matter.programName),
      number.format(matter.handedIn),
      number.format(matter.clinics),
    ),
    detail: names === '' ? cohort.complete(due) : cohort.missing(due, names),
    url: `${home}/programs/${matter.programId}/milestones`,
  };
};

const feedbackItem = ({ language, home }: Reading, matter: FeedbackMatter): MailItem => {
  const { feedback } = reminderMailTexts[language];
  const { isTheirs, lateToReview, lateToClose } = matter;
  const late = [
    ...(lateToReview > 0 ? [feedback.toReview(lateToReview)] : []),
    ...(lateToClose > 0 ? [feedback.toClose(lateToClose)] : []),
  ];
  return {
    text: isTheirs ? feedback.yours : feedback.clinics,
    detail: late.join(' '),
    url: `${home}/feedback`,
  };
};

/** A clinic reads its own element; a foundation the page of the clinic in the program. */
const noticeUrl = ({ kind, home }: Reading, notice: Notice): string =>
  kind === 'clinic' || notice.programId === null
    ? `${home}/plan/${notice.planId}/elements/${notice.elementId}`
    : `${home}/programs/${notice.programId}/clinics/${notice.clinicId}`;

/** What was written stays in the product: a letter says who, and where to read it. */
const noticeItem = (reading: Reading, notice: Notice, others: number): MailItem => {
  const { notices } = reminderMailTexts[reading.language];
  const by = shortened(notice.byName);
  return {
    text: notice.why === 'mentioned' ? notices.mentioned(by) : notices.thread(by),
    detail: others > 0 ? notices.more(others) : '',
    url: noticeUrl(reading, notice),
  };
};

const noticeItems = (reading: Reading, notices: readonly Notice[]): MailItem[] =>
  notices
    .slice(0, mostListed)
    .map((notice, index) =>
      noticeItem(reading, notice, index === mostListed - 1 ? notices.length - mostListed : 0),
    );

const section = (heading: string, items: readonly MailItem[]): MailSection[] =>
  items.length === 0 ? [] : [{ heading, items }];

/** A letter's sections: what was decided and what is due first, comments last. */
export const sectionsOf = (reading: Reading, matters: Matters): MailSection[] => {
  const texts = reminderMailTexts[reading.language];
  return [
    ...section(
      texts.decisions.heading,
      matters.decisions.map((matter) => decisionItem(reading, matter)),
    ),
    ...section(
      texts.due.heading,
      matters.milestones.map((matter) => milestoneItem(reading, matter)),
    ),
    ...section(
      texts.cohort.heading,
      matters.cohorts.map((matter) => cohortItem(reading, matter)),
    ),
    ...section(
      texts.activities.heading,
      matters.activities.map((matter) => activityItem(reading, matter)),
    ),
    ...section(
      texts.feedback.heading,
      matters.feedback.map((matter) => feedbackItem(reading, matter)),
    ),
    ...section(texts.notices.heading, noticeItems(reading, matters.notices)),
  ];
};

/** What a letter about one matter alone is about. */
export const soleSubject = (reading: Reading, matters: Matters): string => {
  const { notices, activities, cohort, milestones, feedback } = reminderMailTexts[reading.language];
  const [decision] = matters.decisions;
  if (decision !== undefined) return decisionLine(reading, decision);
  const [milestone] = matters.milestones;
  if (milestone !== undefined) return milestoneLine(reading, milestone);
  const [first] = matters.cohorts;
  if (first !== undefined) return cohort.subject(milestones[first.milestone]);
  if (matters.feedback.length > 0) return feedback.subject;
  return matters.activities.length > 0 ? activities.subject : notices.subject;
};
