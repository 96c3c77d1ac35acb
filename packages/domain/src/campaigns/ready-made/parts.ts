import type { Localized } from '../../people/localized.ts';
import type { Block, Message, PlainBlock } from '../message.ts';

/** In English and in Spanish. */
export const say = (en: string, es: string): Localized => ({ en, es });

export const heading = (id: string, en: string, es: string): PlainBlock => ({
  id,
  kind: 'heading',
  text: say(en, es),
});
/** Each language as its paragraphs and lists. */
export const text = (id: string, en: readonly string[], es: readonly string[]): PlainBlock => ({
  id,
  kind: 'text',
  text: say(en.join('\n\n'), es.join('\n\n')),
});
/** Leads to the portal; the address is the clinic's, so it is empty here. */
export const button = (id: string, en: string, es: string): PlainBlock => ({
  id,
  kind: 'button',
  text: say(en, es),
  link: '',
});
export const divider = (id: string): PlainBlock => ({ id, kind: 'divider' });
export const list = (...items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Who has no first name is greeted "Hello there," and "Hola, buen día:". */
export const message = (subject: Localized, preheader: Localized, blocks: readonly Block[]): Message => ({
  subject,
  preheader,
  blocks: [...blocks],
  defaults: { firstName: say('there', 'buen día'), lastName: say('', '') },
  fallback: 'other-language',
});
