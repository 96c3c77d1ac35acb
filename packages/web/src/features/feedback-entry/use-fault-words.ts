import { feedbackEntryTexts } from '@portolan/messages/feedback-entry-texts';
import { useTexts } from '../../i18n/language-provider.tsx';

/** What is wrong with an answer, by the code that the server or the reading gave. */
export const useFaultWords = (): ((code: string) => string) => {
  const { faults } = useTexts(feedbackEntryTexts);
  const isKnown = (code: string): code is keyof typeof faults => Object.hasOwn(faults, code);
  return (code) => (isKnown(code) ? faults[code] : faults['wrong-type']);
};
