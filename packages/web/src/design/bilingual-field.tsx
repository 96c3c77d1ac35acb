import { Textarea } from '@mantine/core';
import classes from './bilingual-field.module.css';
import { type Bilingual, BilingualPair } from './bilingual-pair.tsx';

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
export const BilingualField = ({ rows = 1, path, onChange, ...pair }: BilingualFieldProps) => (
  <BilingualPair {...pair}>
    {({ language, missing, ...half }) => (
      <Textarea
        {...half}
        {...(path === undefined ? {} : { id: `${path}.${language}` })}
        lang={language}
        value={pair.value[language]}
        rows={rows}
        autoComplete="off"
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        classNames={{ input: classes.input ?? '' }}
        styles={{ input: { '--rows': rows } }}
        data-missing={missing || undefined}
        onChange={(event) => onChange({ ...pair.value, [language]: event.currentTarget.value })}
      />
    )}
  </BilingualPair>
);
