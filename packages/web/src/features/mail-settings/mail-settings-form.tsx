import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { MailSettings } from '@portolan/domain/campaigns/mail-settings';
import { mailSettingsTexts } from '@portolan/messages/mail-settings-texts';
import { IconUsers } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '../../design/error-state.tsx';
import { useFocusOnError } from '../../design/use-focus-on-error.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { LeaveGuard } from '../../saving/leave-guard.tsx';
import { ColorField } from './color-field.tsx';
import { LogoField } from './logo-field.tsx';
import { Section } from './section.tsx';
import { SenderSection } from './sender-section.tsx';
import { CountingSection, SharingSection, SignUpSection } from './sharing-sections.tsx';
import { TopicsSection } from './topics-section.tsx';
import { type MailSettingsForm as Form, useMailSettingsForm } from './use-mail-settings-form.ts';

const Stale = ({ both }: Pick<Form, 'both'>) => {
  const t = useTexts(mailSettingsTexts);
  const { list } = useFormats();
  if (both === null) return null;
  return (
    <Alert role="alert" color="orange" variant="light" title={t.stale.title} icon={<IconUsers aria-hidden />}>
      {t.stale.merged}
      {both.length === 0 ? null : <p>{t.stale.both(list(both.map((field) => t.fields[field])))}</p>}
    </Alert>
  );
};

type MailSettingsFormProps = {
  readonly settings: MailSettings;
  /** The profile's logo as a `data:` address; empty where it has none. */
  readonly profileLogo: string;
};

/** Everything that holds for all campaigns of a clinic, saved together. */
export const MailSettingsForm = ({ settings, profileLogo }: MailSettingsFormProps) => {
  const t = useTexts(mailSettingsTexts);
  const { role } = useCurrentOrganization();
  const form = useMailSettingsForm(settings);
  const [attempts, setAttempts] = useState(0);
  const element = useFocusOnError(attempts);
  const mayChange = role === 'owner' || role === 'editor';
  const part = { form, mayChange };
  const isWrong = form.faults.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (!isWrong && !form.busy) form.save();
  };
  return (
    <form ref={element} onSubmit={submit} noValidate>
      <Stack>
        <Stale both={form.both} />
        {form.error === null ? null : <ErrorState error={form.error} />}
        <SenderSection {...part} />
        <Section title={t.look.title} help={t.look.help}>
          <ColorField {...part} />
          <LogoField {...part} profileLogo={profileLogo} />
        </Section>
        <TopicsSection {...part} />
        <CountingSection {...part} />
        <SignUpSection {...part} />
        <SharingSection {...part} />
        {mayChange ? (
          <Group gap="sm">
            <Button type="submit" loading={form.busy} disabled={!form.isTouched}>
              {t.save}
            </Button>
            <Text role="status">
              {form.isSaved && !form.isTouched ? t.saved : attempts > 0 && isWrong ? t.wrong : ''}
            </Text>
          </Group>
        ) : (
          <Text c="dimmed">{t.readOnly}</Text>
        )}
      </Stack>
      <LeaveGuard isUnsaved={() => form.isTouched} lead={t.leave} holdsWindow />
    </form>
  );
};
