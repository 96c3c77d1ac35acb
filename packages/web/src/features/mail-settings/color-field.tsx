import { TextInput } from '@mantine/core';
import { contrastOf, readableOn, textOn } from '@portolan/domain/campaigns/brand-color';
import { mailSettingsTexts } from '@portolan/messages/mail-settings-texts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import classes from './mail-settings.module.css';
import { colorIn } from './mail-settings-draft.ts';
import type { PartProps } from './part-props.ts';

/** What mails stand on, in the light look and in the dark one. */
const grounds = { light: '#ffffff', dark: '#1b222c' } as const;
const inks = { light: '#14213d', dark: '#f1f3f5' } as const;

const Sample = ({ color, look }: { readonly color: string; readonly look: 'light' | 'dark' }) => {
  const t = useTexts(mailSettingsTexts).look;
  const ground = grounds[look];
  return (
    <figure
      className={classes.sample}
      style={{ background: ground, borderTopColor: color, color: inks[look] }}
    >
      <figcaption>{look === 'light' ? t.sampleLight : t.sampleDark}</figcaption>
      <span
        className={classes.button}
        style={{ background: color, color: textOn(color), borderColor: readableOn(color, ground) }}
      >
        {t.button}
      </span>
      <span className={classes.link} style={{ color: readableOn(color, ground) }}>
        {t.link}
      </span>
    </figure>
  );
};

const Explained = ({ color }: { readonly color: string }) => {
  const t = useTexts(mailSettingsTexts).look;
  const { number } = useFormats();
  const text = textOn(color);
  const ratio = Math.floor(contrastOf(color, text) * 10) / 10;
  const onLight = readableOn(color, grounds.light);
  const onDark = readableOn(color, grounds.dark);
  return (
    <ul className={classes.explained}>
      <li>{t.onButtons(text === '#ffffff' ? t.white : t.black, number(ratio))}</li>
      {onLight === color && onDark === color ? <li>{t.linksFine}</li> : null}
      {onLight === color ? null : <li>{t.linksLight(onLight)}</li>}
      {onDark === color ? null : <li>{t.linksDark(onDark)}</li>}
    </ul>
  );
};

/** The brand's color, with what becomes of it where it would not be readable. */
export const ColorField = ({ form, mayChange }: PartProps) => {
  const t = useTexts(mailSettingsTexts).look;
  const color = colorIn(form.draft);
  return (
    <>
      <div className={classes.color}>
        <TextInput
          label={t.color}
          value={form.draft.color}
          readOnly={!mayChange}
          autoComplete="off"
          spellCheck={false}
          error={color === null ? t.colorFault : null}
          onChange={(event) => form.set({ color: event.currentTarget.value })}
        />
        {mayChange ? (
          <input
            type="color"
            className={classes.picker}
            aria-label={t.pick}
            value={color ?? '#000000'}
            onChange={(event) => form.set({ color: event.currentTarget.value })}
          />
        ) : null}
      </div>
      {color === null ? null : (
        <>
          <Explained color={color} />
          <div className={classes.samples}>
            <Sample color={color} look="light" />
            <Sample color={color} look="dark" />
          </div>
        </>
      )}
    </>
  );
};
