import type { Audience, FormContent } from '@portolan/domain/feedback/form';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { formTexts } from '@portolan/messages/form-texts';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';

/** How forms are called, and whom they ask, in words. */
export const useFormWords = () => {
  const t = useTexts(formTexts);
  const names = useTexts(feedbackTexts).audiences;
  const { language } = useLocale();
  return {
    titleOf: ({ title }: Pick<FormContent, 'title'>): string =>
      title[language].trim() || title.en.trim() || title.es.trim() || t.noTitle,
    asks: (audiences: readonly Audience[]): string =>
      t.asks(audiences.map((audience) => names[audience]).join(', ')),
  };
};
