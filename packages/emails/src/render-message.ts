import type { RenderedMessage, Rendering } from './rendering.ts';

/** Renders one language's version of a message for all its recipients. What renders is loaded with the first message (decision 0029). */
export const renderMessage = async (rendering: Rendering): Promise<RenderedMessage> => {
  const { renderVersion } = await import('./render-version.ts');
  return renderVersion(rendering);
};
