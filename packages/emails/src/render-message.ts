import { webLinksOf } from '@portolan/domain/campaigns/message-links';
import { renderPlainText } from './message-plain-text.ts';
import type { RenderedMessage, Rendering } from './rendering.ts';
import { finishText, signs, wordsOf } from './template-text.ts';

/** Renders one language's version of a message for all its recipients. The library is loaded with the first message. */
export const renderMessage = async (rendering: Rendering): Promise<RenderedMessage> => {
  const { renderHtml } = await import('./message-html.ts');
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
