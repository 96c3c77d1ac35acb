import { Checkbox, Stack, Switch, Text } from '@mantine/core';
import { contactAudiences } from '@portolan/domain/campaigns/contact';
import { mailSettingsTexts } from '@portolan/messages/mail-settings-texts';
import { CopyField } from '../../design/copy-field.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './mail-settings.module.css';
import type { PartProps } from './part-props.ts';
import { Section } from './section.tsx';

/** For whom clicks and openings are counted, unless a campaign says otherwise. */
export const CountingSection = ({ form, mayChange }: PartProps) => {
  const t = useTexts(mailSettingsTexts).counting;
  const { tracked } = form.draft;
  return (
    <Section title={t.title} help={t.help}>
      <Checkbox.Group
        label={t.label}
        value={[...tracked]}
        onChange={(chosen) =>
          form.set({ tracked: contactAudiences.filter((audience) => chosen.includes(audience)) })
        }
      >
        <Stack gap="xs" mt="xs">
          {contactAudiences.map((audience) => (
            <Checkbox key={audience} value={audience} label={t.audiences[audience]} disabled={!mayChange} />
          ))}
        </Stack>
      </Checkbox.Group>
    </Section>
  );
};

/** The page on which people ask for the clinic's mails. */
export const SignUpSection = ({ form, mayChange }: PartProps) => {
  const t = useTexts(mailSettingsTexts).signUp;
  const { draft, stored } = form;
  const slug = draft.signUpOpen ? stored.signUpSlug : null;
  return (
    <Section title={t.title} help={t.help}>
      <Switch
        label={t.open}
        checked={draft.signUpOpen}
        disabled={!mayChange}
        onChange={(event) => form.set({ signUpOpen: event.currentTarget.checked })}
      />
      <div className={classes.below} aria-live="polite">
        {slug === null ? null : (
          <CopyField
            label={t.address}
            value={`${window.location.origin}/c/join/${slug}`}
            copyLabel={t.copy}
          />
        )}
        {draft.signUpOpen && slug === null ? <Text c="dimmed">{t.afterSaving}</Text> : null}
        {!draft.signUpOpen && stored.signUpSlug !== null ? <Text>{t.closing}</Text> : null}
      </div>
    </Section>
  );
};

/** Whether foundations see sums of the clinic's campaigns. */
export const SharingSection = ({ form, mayChange }: PartProps) => {
  const t = useTexts(mailSettingsTexts).sharing;
  return (
    <Section title={t.title} help={t.help}>
      <Checkbox
        label={t.label}
        checked={form.draft.shared}
        disabled={!mayChange}
        onChange={(event) => form.set({ shared: event.currentTarget.checked })}
      />
    </Section>
  );
};
