import { webLinksOf } from '@portolan/domain/campaigns/message-links';
import { renderHtml } from './message-html.ts';
import { renderPlainText } from './message-plain-text.ts';
import type { RenderedMessage, Rendering } from './rendering.ts';
import { finishText, signs, wordsOf } from './template-text.ts';

/** Renders one language's version of a message for all its recipients. */
export const renderVersion = (rendering: Rendering): RenderedMessage => {
  const { message, language } = rendering;
  return {
    subject: finishText(wordsOf(message.subject, rendering)),
    preheader: finishText(wordsOf(message.preheader, rendering)),
    html: renderHtml(rendering),
    text: renderPlainText(rendering),
    links: webLinksOf(message, language),
    common: signs,
  };
};
