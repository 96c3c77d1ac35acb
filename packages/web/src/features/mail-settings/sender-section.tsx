import { TextInput, type TextInputProps } from '@mantine/core';
import { mailSettingsTexts } from '@portolan/messages/mail-settings-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './mail-settings.module.css';
import type { PartProps } from './part-props.ts';
import { Section } from './section.tsx';

type Order = NonNullable<TextInputProps['inputWrapperOrder']>;
/** Help below the fields, so that they stand in one line. */
const order: Order = ['label', 'input', 'description', 'error'];

/** What people see in their inbox, and where answers go. */
export const SenderSection = ({ form, mayChange }: PartProps) => {
  const t = useTexts(mailSettingsTexts).sender;
  const { draft, faults } = form;
  const field = (name: 'fromName' | 'replyTo' | 'fromLocalPart') => ({
    label: t[name],
    value: draft[name],
    readOnly: !mayChange,
    autoComplete: 'off',
    inputWrapperOrder: order,
    error: faults.includes(name) ? t.faults[name] : null,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      form.set({ [name]: event.currentTarget.value }),
  });
  return (
    <Section title={t.title} help={t.help}>
      <div className={classes.fields}>
        <TextInput {...field('fromName')} description={t.fromNameHelp} />
        <TextInput
          {...field('replyTo')}
          type="email"
          description={draft.replyTo.trim() === '' ? t.replyToMissing : t.replyToHelp}
        />
        <TextInput {...field('fromLocalPart')} description={t.fromLocalPartHelp} spellCheck={false} />
      </div>
    </Section>
  );
};
