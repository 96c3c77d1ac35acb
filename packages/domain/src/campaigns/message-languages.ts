import type { Language } from '../people/person.ts';
import type { Message } from './message.ts';

const all: readonly Language[] = ['en', 'es'];

/** The languages that a message speaks: those in which it has a subject. English first. */
export const languagesOf = ({ subject }: Pick<Message, 'subject'>): Language[] =>
  all.filter((language) => subject[language].trim() !== '');
