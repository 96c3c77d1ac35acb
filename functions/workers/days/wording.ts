import type { Day } from '@portolan/domain/days';
import type { Month } from '@portolan/domain/months';
import type { Language } from '@portolan/domain/people/person';

const localeOf = (language: Language): string => (language === 'es' ? 'es-US' : 'en-US');

/** A day in words; it is a day of the calendar, so no time zone moves it. */
export const dayInWords = (language: Language, day: Day): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

export const monthInWords = (language: Language, month: Month): string =>
  new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  );

/** What people typed, on one line and not too long for a letter. */
export const shortened = (text: string, most = 140): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
};
