import { barrierTexts } from '@portolan/messages/barrier-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import type { ElementTitle } from './use-element-titles.ts';

/** What the element of a barrier is called; one that the plan no longer has goes by its id. */
export const useTitleOf = (elements: readonly ElementTitle[]): ((elementId: string | null) => string) => {
  const { wholePlan } = useTexts(barrierTexts);
  return (elementId) =>
    elementId === null ? wholePlan : (elements.find(({ id }) => id === elementId)?.title ?? elementId);
};
