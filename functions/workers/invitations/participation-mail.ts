import type { Mail } from '@portolan/domain/mail/mailer';
import type { ParticipationInvitation } from '@portolan/domain/programs/participation-invitation';
import { layOutMail } from '@portolan/messages/mail/mail-layout';
import { participationMailTexts } from '@portolan/messages/participation-mail-texts';

/** The letter, in the language the foundation chose. The token stands after the `#`, so no server is sent it. */
export const participationMail = (
  { language, clinicName, email, expiresAt }: ParticipationInvitation,
  names: { readonly foundation: string; readonly inviter: string; readonly program: string },
  link: string,
): Mail => {
  const texts = participationMailTexts[language];
  const day = new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const subject = texts.subject(names.foundation, names.program);
  const body = layOutMail(language, {
    subject,
    lead: [texts.lead(names.inviter, names.foundation, clinicName, names.program), texts.what],
    action: { kind: 'link', label: texts.look, url: link },
    after: [texts.expires(day.format(new Date(expiresAt))), texts.ignore],
    signature: texts.signature,
  });
  return { to: email, subject, ...body };
};
