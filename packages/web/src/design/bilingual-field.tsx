import { Textarea } from '@mantine/core';
import { designTexts } from '@portolan/messages/design-texts';
import { IconLanguage } from '@tabler/icons-react';
import { useTexts } from '../i18n/language-provider.tsx';
import classes from './bilingual-field.module.css';

const languages = ['en', 'es'] as const;
/** Empty where it is not said yet. */
type Bilingual = { readonly en: string; readonly es: string };

type BilingualFieldProps = {
  readonly label: string;
  readonly value: Bilingual;
  /** Characters that can be kept; more can be typed, and the field says so. */
  readonly most: number;
  /** Whether both languages may be empty. */
  readonly optional?: boolean;
  readonly rows?: number;
  /** Names the fields, each with its language behind a dot, so that what is missing can be led to. */
  readonly path?: string;
  readonly onChange: (value: { en: string; es: string }) => void;
};

/** One text in both languages, side by side where there is room; what is missing is marked. */
export const BilingualField = ({
  label,
  value,
  most,
  optional = false,
  rows = 1,
  path,
  onChange,
}: BilingualFieldProps) => {
  const t = useTexts(designTexts).bilingual;
  const empty = value.en.trim() === '' && value.es.trim() === '';
  return (
    <div className={classes.pair}>
      {languages.map((language) => {
        const missing = value[language].trim() === '' && !(optional && empty);
        return (
          <Textarea
            key={language}
            {...(path === undefined ? {} : { id: `${path}.${language}` })}
            lang={language}
            label={`${label} ${t.inLanguage[language]}`}
            value={value[language]}
            rows={rows}
            autoComplete="off"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            classNames={{ input: classes.input ?? '' }}
            styles={{ input: { '--rows': rows } }}
            data-missing={missing || undefined}
            description={
              missing ? (
                <span className={classes.missing}>
                  <IconLanguage size={16} aria-hidden /> {t.missingIn[language]}
                </span>
              ) : null
            }
            error={value[language].length > most ? t.tooLong(most) : null}
            onChange={(event) => onChange({ ...value, [language]: event.currentTarget.value })}
          />
        );
      })}
    </div>
  );
};
