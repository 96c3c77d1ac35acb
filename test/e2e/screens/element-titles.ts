import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import type { Scene } from './screen.ts';

/** What an element of the standard template is called in the language of the scene. */
export const titleOfElement = (elementId: string, { language }: Pick<Scene, 'language'>): string => {
  const element = standardTemplate.elements.find(({ id }) => id === elementId);
  if (element === undefined) throw new Error(`The template has no element ${elementId}`);
  return element.title[language];
};
