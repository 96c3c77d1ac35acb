import type { Mail } from '@portolan/domain/mail/mailer';
import type { Person } from '@portolan/domain/people/person';
import type { NudgeMatter } from '@portolan/domain/reminders/clinic-matters';
import type { MailKind } from '@portolan/domain/reminders/mail-preference';
import { layOutMail, type MailParts } from '@portolan/messages/mail/mail-layout';
import { reminderMailTexts } from '@portolan/messages/reminder-mail-texts';
import { kindsOf, type Matters } from './matters.ts';
import { milestoneItem, type Reading, sectionsOf, soleSubject } from './sections.ts';

/** Who writes to whom, and the links that stop it: a page for people, and the address that mail programs post to (RFC 8058). */
export type Correspondence = {
  readonly reader: Pick<Person, 'email' | 'name'>;
  readonly organization: string;
  readonly stopPage: string;
  readonly stopAddress: string;
};

const stopLabel = (reading: Reading, kinds: readonly MailKind[]): string => {
  const { stop } = reminderMailTexts[reading.language];
  const [kind] = kinds;
  return kinds.length > 1 || kind === undefined ? stop.both : stop[kind];
};

const letter = (
  reading: Reading,
  { reader, organization, stopPage, stopAddress }: Correspondence,
  kinds: readonly MailKind[],
  parts: Pick<MailParts, 'subject' | 'lead' | 'sections'>,
): Mail => {
  const texts = reminderMailTexts[reading.language];
  const body = layOutMail(reading.language, {
    ...parts,
    action: { kind: 'link', label: texts.open, url: reading.home },
    after: [],
    signature: texts.signature,
    stop: { why: texts.why(organization), label: stopLabel(reading, kinds), url: stopPage },
  });
  return {
    to: reader.email,
    subject: parts.subject,
    ...body,
    headers: {
      'List-Unsubscribe': `<${stopAddress}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
};

/** All of one person's matters of one day and organization. */
export const dayLetter = (reading: Reading, to: Correspondence, matters: Matters): Mail => {
  const texts = reminderMailTexts[reading.language];
  const sections = sectionsOf(reading, matters);
  const count = sections.reduce((sum, { items }) => sum + items.length, 0);
  const subject =
    count === 1 || sections.every(({ heading }) => heading === texts.notices.heading)
      ? texts.subject.one(to.organization, soleSubject(reading, matters))
      : texts.subject.more(to.organization, count);
  return letter(reading, to, kindsOf(matters), {
    subject,
    lead: [texts.lead(to.reader.name, to.organization)],
    sections,
  });
};

/** What a foundation asks for at once. */
export const nudgeLetter = (reading: Reading, to: Correspondence, matter: NudgeMatter): Mail => {
  const texts = reminderMailTexts[reading.language];
  return letter(reading, to, ['reminders'], {
    subject: texts.nudge.subject(matter.foundationName, texts.milestones[matter.milestone]),
    lead: [texts.nudge.lead(to.reader.name, matter.foundationName, to.organization)],
    sections: [{ heading: texts.due.heading, items: [milestoneItem(reading, matter)] }],
  });
};
