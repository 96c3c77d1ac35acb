import type { Language } from '../people/person.ts';
import type { Message } from './message.ts';

const all: readonly Language[] = ['en', 'es'];

/** The languages that a message speaks: those in which it has a subject. English first. */
export const languagesOf = ({ subject }: Pick<Message, 'subject'>): Language[] =>
  all.filter((language) => subject[language].trim() !== '');

/** The language of the version that somebody gets who reads `language`; null where they get none. */
export const versionFor = (
  message: Pick<Message, 'subject' | 'fallback'>,
  language: Language,
): Language | null => {
  const spoken = languagesOf(message);
  if (spoken.includes(language)) return language;
  return message.fallback === 'other-language' ? (spoken[0] ?? null) : null;
};
