import type { Contact } from '@portolan/domain/campaigns/contact';
import type { RecipientLinks, RenderedMessage, Rendering } from './rendering.ts';

/**
 * What stands for the variables of a rendered message for one recipient: SES's ReplacementTemplateData. SES escapes nothing,
 * so it is done here.
 */
export const mergeValues = (
  _contact: Pick<Contact, 'firstName' | 'lastName'>,
  _rendering: Pick<Rendering, 'message' | 'language' | 'tracked'>,
  _rendered: Pick<RenderedMessage, 'links'>,
  links: RecipientLinks,
): Record<string, string> => ({ unsubscribe: links.unsubscribe, preferences: links.preferences });
