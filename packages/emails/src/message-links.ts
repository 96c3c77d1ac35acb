import { linkOf } from '@portolan/domain/campaigns/message-links';
import { variable } from './template-text.ts';

/** A link by its number, over Portolan. */
export const countedLink = (number: number): string => `${variable('clicks')}/${number}`;

/**
 * Where a typed link leads in a version: over Portolan where clicks are counted and it is on the web; null where it leads
 * nowhere. `links`: the version's web addresses.
 */
export const hrefOf = (typed: string, links: readonly string[], tracked: boolean): string | null => {
  const link = linkOf(typed);
  if (link === null) return null;
  const number = links.indexOf(link.href) + 1;
  return tracked && number > 0 ? countedLink(number) : link.href;
};
