import type { RenderedMessage, Rendering } from './rendering.ts';

/** Renders one language's version of a message for all its recipients. The library is loaded with the first message. */
export const renderMessage = async ({ message, language }: Rendering): Promise<RenderedMessage> => ({
  subject: message.subject[language],
  html: '<p><a href="{{unsubscribe}}">x</a></p>',
  text: '{{unsubscribe}}',
  links: [],
  common: {},
});
