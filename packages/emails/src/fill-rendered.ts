import type { RenderedMessage } from './rendering.ts';

const variable = /\{\{([a-zA-Z]+)\}\}/g;

/** A rendered message as one recipient gets it, where no mail service fills it in: previews and tests. */
export const fillRendered = (
  { subject, html, text, common }: Pick<RenderedMessage, 'subject' | 'html' | 'text' | 'common'>,
  values: Readonly<Record<string, string>>,
): { readonly subject: string; readonly html: string; readonly text: string } => {
  const known = { ...common, ...values };
  const fill = (template: string) => template.replace(variable, (_, name: string) => known[name] ?? '');
  return { subject: fill(subject), html: fill(html), text: fill(text) };
};
