import { UnstyledButton } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { languageNames } from '../i18n/language.ts';
import { useLocale } from '../i18n/language-provider.tsx';
import { useLanguageChoice } from '../i18n/use-language-choice.ts';

const other = { en: 'es', es: 'en' } as const;

/** Two languages: the button names the one it leads to, in that language. */
export const LanguageSwitch = ({ className }: { readonly className: string }) => {
  const target = other[useLocale().language];
  const choose = useLanguageChoice();
  return (
    <UnstyledButton className={className} lang={target} onClick={() => choose(target)}>
      <IconLanguage size={20} stroke={1.75} aria-hidden />
      {languageNames[target]}
    </UnstyledButton>
  );
};
