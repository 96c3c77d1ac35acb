import type { Resource } from '@portolan/domain/publications/resource';
import { foldedText } from '@portolan/domain/tables/plain-words';

/** What somebody looks for; an empty text is anything. */
export type ResourceFilter = {
  readonly words: string;
  /** An element's id, `plan` for what helps with all of them, or empty. */
  readonly element: string;
  readonly language: '' | Resource['language'];
};
export const anything: ResourceFilter = { words: '', element: '', language: '' };
export const wholePlan = 'plan';

/** The links that match everything asked for; each word must stand somewhere in what is said of a link. */
export const filterResources = (resources: readonly Resource[], filter: ResourceFilter): Resource[] => {
  const words = foldedText(filter.words).split(/\s+/).filter(Boolean);
  return resources.filter(({ elementId, language, title, source, description, url }) => {
    if (filter.element !== '' && filter.element !== (elementId ?? wholePlan)) return false;
    if (filter.language !== '' && filter.language !== language) return false;
    const said = foldedText([title, source, description, url].join(' '));
    return words.every((word) => said.includes(word));
  });
};
