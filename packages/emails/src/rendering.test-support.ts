import type { Letterhead } from '@portolan/domain/campaigns/letterhead';
import type { Block, Message } from '@portolan/domain/campaigns/message';
import type { RecipientLinks, Rendering } from './rendering.ts';

/** A text that both versions share. */
export const both = (text: string) => ({ en: text, es: text });

export const letterhead: Letterhead = {
  name: 'Cedar Creek',
  telephone: '970-555-0100',
  address: ['12 Main Street', 'Durango, CO 81301'],
  portalName: { en: 'MyCedar', es: 'MiCedro' },
  color: '#0b7a75',
  logo: null,
};

export const messageOf = (blocks: readonly Block[], changes: Partial<Message> = {}): Message => ({
  subject: both('News'),
  preheader: both(''),
  blocks: [...blocks],
  defaults: { firstName: { en: 'friend', es: 'paciente' }, lastName: both('') },
  fallback: 'other-language',
  ...changes,
});

export const heading = (text: string, id = 'headng'): Block => ({ id, kind: 'heading', text: both(text) });
export const text = (words: string, id = 'text01'): Block => ({ id, kind: 'text', text: both(words) });
export const button = (words: string, link: string, id = 'button'): Block => ({
  id,
  kind: 'button',
  text: both(words),
  link,
});

export const renderingOf = (message: Message, changes: Partial<Rendering> = {}): Rendering => ({
  message,
  language: 'en',
  letterhead,
  imageUrl: (imageId) => `https://portolan.test/c/i/${imageId}`,
  tracked: false,
  ...changes,
});

export const recipientLinks: RecipientLinks = {
  unsubscribe: 'https://portolan.test/c/u/abc',
  preferences: 'https://portolan.test/c/p/abc',
  clicks: 'https://portolan.test/c/l/abc',
  pixel: 'https://portolan.test/c/o/abc',
};
