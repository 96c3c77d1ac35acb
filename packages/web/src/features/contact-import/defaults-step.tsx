import { NativeSelect, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import {
  type ConsentSource,
  type ContactDefaults,
  consentSources,
  contactAudiences,
  portalStatuses,
} from '@portolan/domain/campaigns/contact';
import type { Day } from '@portolan/domain/days';
import { contactImportTexts } from '@portolan/messages/contact-import-texts';
import { contactWordTexts } from '@portolan/messages/contact-word-texts';
import { languages } from '@portolan/messages/define-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import classes from '../../files/files.module.css';
import { useTexts } from '../../i18n/language-provider.tsx';

/** What holds for the whole file; how they agreed is empty until somebody says it. */
export type FileDefaults = Omit<ContactDefaults, 'consent' | 'topics'> & {
  readonly consentSource: ConsentSource | '';
  readonly consentOn: string;
};

export const firstDefaults: FileDefaults = {
  language: 'en',
  audience: 'patients',
  portalStatus: 'unknown',
  consentSource: '',
  consentOn: '',
};

/** What is sent of it; null while something is missing or wrong. */
export const defaultsOf = (
  { consentSource: source, consentOn, ...rest }: FileDefaults,
  today: Day,
): ContactDefaults | null => {
  if (source === '' || (source !== 'none' && consentOn > today)) return null;
  const on = source === 'none' || consentOn === '' ? null : consentOn;
  return { ...rest, topics: [], consent: { source, on } };
};

type DefaultsStepProps = {
  readonly defaults: FileDefaults;
  readonly today: Day;
  readonly disabled: boolean;
  readonly onChange: (defaults: FileDefaults) => void;
};

/** What holds where the file says nothing: asked once for all of its rows. */
export const DefaultsStep = ({ defaults, today, disabled, onChange }: DefaultsStepProps) => {
  const texts = useTexts(contactImportTexts);
  const t = texts.defaults;
  const words = useTexts(contactWordTexts);
  const names = useTexts(feedbackTexts);
  const set = (change: Partial<FileDefaults>) => onChange({ ...defaults, ...change });
  const { consentSource, consentOn } = defaults;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="contact-defaults">
      <Title order={2} id="contact-defaults" mb="xs">
        {t.title}
      </Title>
      <Stack gap="lg">
        <div className={classes.choices}>
          <NativeSelect
            label={t.consent}
            disabled={disabled}
            value={consentSource}
            data={[
              { value: '', label: t.choose },
              ...consentSources.map((value) => ({ value, label: words.consentSources[value] })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              set({ consentSource: consentSources.find((one) => one === value) ?? '' })
            }
          />
          {consentSource === 'none' ? null : (
            <TextInput
              type="date"
              label={t.consentOn}
              max={today}
              disabled={disabled}
              value={consentOn}
              error={consentOn > today ? t.dayToCome : null}
              onChange={({ currentTarget: { value } }) => set({ consentOn: value })}
            />
          )}
        </div>
        {consentSource === 'none' ? <Text>{t.consentNone}</Text> : null}
        <Text maw="65ch">{t.help}</Text>
        <div className={classes.choices}>
          <NativeSelect
            label={texts.columns.roles.language}
            disabled={disabled}
            value={defaults.language}
            data={languages.map((value) => ({ value, label: names.languages[value] }))}
            onChange={({ currentTarget: { value } }) => set({ language: value === 'es' ? 'es' : 'en' })}
          />
          <NativeSelect
            label={texts.columns.roles.audience}
            disabled={disabled}
            value={defaults.audience}
            data={contactAudiences.map((value) => ({ value, label: names.audiences[value] }))}
            onChange={({ currentTarget: { value } }) =>
              set({ audience: contactAudiences.find((one) => one === value) ?? defaults.audience })
            }
          />
          <NativeSelect
            label={texts.columns.roles.portalStatus}
            disabled={disabled}
            value={defaults.portalStatus}
            data={portalStatuses.map((value) => ({ value, label: words.portalStatuses[value] }))}
            onChange={({ currentTarget: { value } }) =>
              set({ portalStatus: portalStatuses.find((one) => one === value) ?? defaults.portalStatus })
            }
          />
        </div>
        {consentSource === '' ? <Text fw={600}>{t.consentMissing}</Text> : null}
      </Stack>
    </Paper>
  );
};
