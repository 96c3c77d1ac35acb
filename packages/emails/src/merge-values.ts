import type { Contact } from '@portolan/domain/campaigns/contact';
import type { RecipientLinks, Rendering } from './rendering.ts';

/** A name on one line: no line break and no control character reaches a header. */
const onOneLine = (name: string): string =>
  name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/**
 * What stands for the variables of a rendered message for one recipient: SES's ReplacementTemplateData. SES escapes nothing,
 * so it is done here, once for HTML and once for the subject and the plain text; values are not read as templates again.
 */
export const mergeValues = (
  contact: Pick<Contact, 'firstName' | 'lastName'>,
  { message, language, tracked }: Pick<Rendering, 'message' | 'language' | 'tracked'>,
  recipient: RecipientLinks,
): Record<string, string> => {
  const { defaults } = message;
  const firstName = onOneLine(contact.firstName) || onOneLine(defaults.firstName[language]);
  const lastName = onOneLine(contact.lastName) || onOneLine(defaults.lastName[language]);
  return {
    firstName: escaped(firstName),
    lastName: escaped(lastName),
    firstNameText: firstName,
    lastNameText: lastName,
    unsubscribe: recipient.unsubscribe,
    preferences: recipient.preferences,
    ...(tracked && { clicks: recipient.clicks, pixel: recipient.pixel }),
  };
};
