import { languages } from '@portolan/messages/define-texts';
import { designTexts } from '@portolan/messages/design-texts';
import { IconLanguage } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { useTexts } from '../i18n/language-provider.tsx';
import classes from './bilingual-field.module.css';

type Language = (typeof languages)[number];
/** Empty where it is not said yet. */
export type Bilingual = { readonly en: string; readonly es: string };

/** What one of both fields shows besides its text. */
export type HalfOfPair = {
  readonly language: Language;
  readonly label: string;
  readonly missing: boolean;
  /** Marks a text that is missing; null where none is. */
  readonly description: ReactNode;
  readonly error: string | null;
};

type BilingualPairProps = {
  readonly label: string;
  readonly value: Bilingual;
  /** Characters that can be kept; more can be typed, and the field says so. */
  readonly most: number;
  /** Whether both languages may be empty. */
  readonly optional?: boolean;
  /** The languages that are shown. */
  readonly shown?: readonly Language[];
  readonly children: (half: HalfOfPair) => ReactNode;
};

/** One text in both languages, side by side where there is room; what is missing is marked. */
export const BilingualPair = ({
  label,
  value,
  most,
  optional = false,
  shown = languages,
  children,
}: BilingualPairProps) => {
  const t = useTexts(designTexts).bilingual;
  const empty = value.en.trim() === '' && value.es.trim() === '';
  return (
    <div className={classes.pair}>
      {shown.map((language) => {
        const missing = value[language].trim() === '' && !(optional && empty);
        return (
          <Fragment key={language}>
            {children({
              language,
              label: `${label} ${t.inLanguage[language]}`,
              missing,
              description: missing ? (
                <span className={classes.missing}>
                  <IconLanguage size={16} aria-hidden /> {t.missingIn[language]}
                </span>
              ) : null,
              error: value[language].length > most ? t.tooLong(most) : null,
            })}
          </Fragment>
        );
      })}
    </div>
  );
};
