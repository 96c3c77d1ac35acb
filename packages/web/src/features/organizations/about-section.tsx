import { Checkbox, Group, Stack } from '@mantine/core';
import { weekdays } from '@portolan/domain/organizations/profile';
import { profileTexts } from '@portolan/messages/profile-texts';
import { TimeZoneSelect } from '../../design/time-zone-select.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { LogoField } from './logo-field.tsx';
import { useProfile } from './profile-context.tsx';
import { ProfileText } from './profile-text.tsx';
import { ReadValue } from './read-value.tsx';
import { Section } from './section.tsx';
import { useWrittenValue } from './use-written-value.ts';

export const AboutSection = () => {
  const t = useTexts(profileTexts);
  const { profile, edit, readOnly } = useProfile();
  const written = useWrittenValue();
  return (
    <Section title={t.sections.about}>
      <Stack>
        <ProfileText field="name" error={t.errors.name} autoComplete="organization" />
        <LogoField />
        {readOnly ? (
          <>
            <ReadValue label={t.fields.timeZone} value={written('timeZone', profile.timeZone)} />
            <ReadValue label={t.fields.workingDays} value={written('workingDays', profile.workingDays)} />
          </>
        ) : (
          <>
            <TimeZoneSelect
              label={t.fields.timeZone}
              description={t.help.timeZone}
              value={profile.timeZone}
              onChange={(timeZone) => edit({ timeZone })}
            />
            <Checkbox.Group
              label={t.fields.workingDays}
              value={profile.workingDays}
              onChange={(days) => edit({ workingDays: weekdays.filter((day) => days.includes(day)) })}
            >
              <Group gap="md" mt="xs">
                {weekdays.map((day) => (
                  <Checkbox key={day} value={day} label={t.days[day]} />
                ))}
              </Group>
            </Checkbox.Group>
          </>
        )}
      </Stack>
    </Section>
  );
};
