import { Alert, Stack } from '@mantine/core';
import { profileTexts } from '@portolan/messages/profile-texts';
import { IconInfoCircle } from '@tabler/icons-react';
import { readPercent } from '../../i18n/figures.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import classes from './profile.module.css';
import { useProfile } from './profile-context.tsx';
import { ProfileText } from './profile-text.tsx';
import { Section } from './section.tsx';
import { TargetFields } from './target-fields.tsx';
import { TextField } from './text-field.tsx';

const shares = ['percentPreferringEnglish', 'percentPreferringSpanish'] as const;

/** Whom the clinic serves, how many, and what it aims for. */
export const PatientsSection = () => {
  const t = useTexts(profileTexts);
  const formats = useFormats();
  const { profile, edit, readOnly } = useProfile();
  const together = (profile.percentPreferringEnglish ?? 0) + (profile.percentPreferringSpanish ?? 0);
  return (
    <Section title={t.sections.targets} hint={t.hints.targets}>
      <Stack gap="lg">
        <ProfileText field="patientPopulation" long description={t.help.patientPopulation} />
        <div className={classes.pairs}>
          {shares.map((field) => {
            const share = profile[field];
            return (
              <TextField
                key={field}
                label={t.fields[field]}
                value={share === null ? '' : formats.number(share)}
                inputMode="decimal"
                fits={(text) => readPercent(text) !== undefined}
                error={t.errors.percent}
                onEdit={(text) => edit({ [field]: readPercent(text) ?? null })}
              />
            );
          })}
          {together > 100 && !readOnly ? (
            <Alert
              className={classes.wide ?? ''}
              color="yellow"
              variant="light"
              py="xs"
              icon={<IconInfoCircle aria-hidden />}
            >
              {t.warnings.percents}
            </Alert>
          ) : null}
          <ProfileText field="otherLanguages" long className={classes.wide ?? ''} />
        </div>
        <TargetFields />
      </Stack>
    </Section>
  );
};
