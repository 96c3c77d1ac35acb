import type { Mail } from '@portolan/domain/mail/mailer';
import type { Invitation } from '@portolan/domain/organizations/invitation';
import { invitationMailTexts } from '@portolan/messages/invitation-mail-texts';
import { layOutMail } from '@portolan/messages/mail/mail-layout';

/** The letter, in the language the inviter chose. The token stands after the `#`, so no server is sent it. */
export const invitationMail = (
  invitation: Invitation,
  names: { readonly organization: string; readonly inviter: string },
  link: string,
): Mail => {
  const texts = invitationMailTexts[invitation.language];
  const day = new Intl.DateTimeFormat(invitation.language === 'es' ? 'es-US' : 'en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const subject = texts.subject(names.organization);
  const body = layOutMail(invitation.language, {
    subject,
    lead: [texts.lead(names.inviter, names.organization, texts.roles[invitation.role])],
    action: { kind: 'link', label: texts.accept, url: link },
    after: [texts.expires(day.format(new Date(invitation.expiresAt))), texts.ignore],
    signature: texts.signature,
  });
  return { to: invitation.email, subject, ...body };
};
