import type { Letterhead } from '@portolan/domain/campaigns/letterhead';
import type { Message } from '@portolan/domain/campaigns/message';
import type { Language } from '@portolan/domain/people/person';

export type Rendering = {
  readonly message: Message;
  /** The version to render; the footer speaks it too. */
  readonly language: Language;
  readonly letterhead: Letterhead;
  /** Where the public finds a picture, by its id. */
  readonly imageUrl: (imageId: string) => string;
  /** Whether links lead over Portolan (`{{clicks}}/1`) and the opening is told (`{{pixel}}`). */
  readonly tracked: boolean;
};

/** What SES takes as TemplateContent, one for all recipients of a language. */
export type RenderedMessage = {
  readonly subject: string;
  /** What mail programs show beside the subject; it stands in the HTML too. */
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
  /** The web addresses that the message leads to, each once: the first is number 1 where clicks are counted. */
  readonly links: readonly string[];
  /** The TemplateData that all recipients have in common. */
  readonly common: Readonly<Record<string, string>>;
};

/** Where a recipient's own links lead. Each is a web address without quotes, spaces, `&` and `<`. */
export type RecipientLinks = {
  readonly unsubscribe: string;
  readonly preferences: string;
  /** What the numbers of links are put behind, after a slash: from 1; 0 is one that nobody sees. Used where they are counted. */
  readonly clicks: string;
  readonly pixel: string;
};
