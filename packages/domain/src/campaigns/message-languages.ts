import { type Language, languages } from '../people/person.ts';
import type { Message } from './message.ts';

/** The languages that a message speaks: those in which it has a subject. English first. */
export const languagesOf = ({ subject }: Pick<Message, 'subject'>): Language[] =>
  languages.filter((language) => subject[language].trim() !== '');
