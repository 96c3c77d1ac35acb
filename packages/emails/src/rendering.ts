import type { Message } from '@portolan/domain/campaigns/message';
import type { Localized } from '@portolan/domain/people/localized';
import type { Language } from '@portolan/domain/people/person';

/** Who writes, and how it looks. */
export type Letterhead = {
  readonly name: string;
  readonly telephone: string;
  /** Lines of the postal address. */
  readonly address: readonly string[];
  /** The portal's own name; empty where the clinic has not said it. */
  readonly portalName: Localized;
  /** `#rrggbb`. */
  readonly color: string;
  /** Where the logo is found, and its size in pixels. */
  readonly logo: { readonly url: string; readonly width: number; readonly height: number } | null;
};

export type Rendering = {
  readonly message: Message;
  /** The version to render; the footer speaks it too. */
  readonly language: Language;
  readonly letterhead: Letterhead;
  /** Where the public finds a picture, by its id. */
  readonly imageUrl: (imageId: string) => string;
  /** Whether links lead over Portolan (`{{link1}}`) and the opening is told (`{{pixel}}`). */
  readonly tracked: boolean;
};

/** What SES takes as TemplateContent, one for all recipients of a language. */
export type RenderedMessage = {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** The web addresses that the message leads to, each once: `{{link1}}` stands for the first. */
  readonly links: readonly string[];
  /** The TemplateData that all recipients have in common. */
  readonly common: Readonly<Record<string, string>>;
};

/** Where a recipient's own links lead. Each is a web address without quotes, spaces, `&` and `<`. */
export type RecipientLinks = {
  readonly unsubscribe: string;
  readonly preferences: string;
  /** By the link's number from 1; called only for a tracked message. */
  readonly link: (number: number) => string;
  readonly pixel: string;
};
