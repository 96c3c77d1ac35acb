import {
  Button,
  Checkbox,
  Group,
  NativeSelect,
  Paper,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import type { Sequence } from '@portolan/domain/campaigns/campaign';
import { contactAudiences } from '@portolan/domain/campaigns/contact';
import type { MailSettings } from '@portolan/domain/campaigns/mail-settings';
import { said } from '@portolan/domain/people/localized';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { sequenceTexts } from '@portolan/messages/sequence-texts';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { change as changeSequence } from '../../api/sequences.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { LeaveGuard } from '../../saving/leave-guard.tsx';

type TermsSectionProps = {
  readonly sequence: Sequence;
  readonly topics: MailSettings['topics'];
  readonly writes: boolean;
  readonly onChanged: () => Promise<void>;
};

type Terms = Pick<Sequence, 'name' | 'topic' | 'audiences'>;

/** What the team calls it, whom it is for, and what it is about. */
export const TermsSection = ({ sequence, topics, writes, onChanged }: TermsSectionProps) => {
  const all = useTexts(sequenceTexts);
  const t = all.page;
  const names = useTexts(feedbackTexts).audiences;
  const { language } = useLocale();
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const [changed, change] = useState<Partial<Terms>>({});
  const { name, topic, audiences }: Terms = { ...sequence, ...changed };
  const isOn = sequence.state === 'on';
  const isUnsaved =
    name !== sequence.name || topic !== sequence.topic || audiences.join() !== sequence.audiences.join();
  const saving = useMutation({
    mutationFn: (_of: Partial<Terms>) =>
      changeSequence(api, { organizationId, sequenceId: sequence.id }, sequence.version, {
        name: name.trim(),
        topic,
        audiences: [...audiences],
      }),
    onSettled: async (_, error, sent) => {
      await onChanged();
      // What was typed while it was being saved stays.
      if (error === null) change((now) => (now === sent ? {} : now));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') saving.mutate(changed);
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="sequence-terms">
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <Title order={2} size="h3" id="sequence-terms">
            {t.termsTitle}
          </Title>
          <Text c="dimmed">
            {all.triggers[sequence.trigger]}. {all.triggerHelp[sequence.trigger]}
          </Text>
          {isOn ? <Text>{t.locked}</Text> : null}
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
            <TextInput
              label={all.begin.name}
              description={all.begin.nameHelp}
              value={name}
              maxLength={120}
              readOnly={!writes}
              error={name.trim() === '' ? all.begin.nameMissing : null}
              onChange={({ currentTarget: { value } }) => change({ ...changed, name: value })}
            />
            <NativeSelect
              label={t.topic}
              description={t.topicHelp}
              value={topics.some(({ id }) => id === topic) ? topic : ''}
              disabled={!writes || isOn}
              data={[
                { value: '', label: t.noTopic, disabled: true },
                ...topics.map(({ id, name: words }) => ({ value: id, label: said(words, language) || id })),
              ]}
              onChange={({ currentTarget: { value } }) => change({ ...changed, topic: value })}
            />
          </SimpleGrid>
          <Checkbox.Group
            label={t.audiences}
            description={t.audiencesHelp}
            value={[...audiences]}
            onChange={(chosen) =>
              change({ ...changed, audiences: contactAudiences.filter((one) => chosen.includes(one)) })
            }
          >
            <Group gap="md" mt={6}>
              {contactAudiences.map((one) => (
                <Checkbox key={one} value={one} label={names[one]} disabled={!writes || isOn} />
              ))}
            </Group>
          </Checkbox.Group>
          {saving.isError ? <ErrorState error={saving.error} /> : null}
          {writes ? (
            <Group justify="flex-end" gap="sm">
              <Text role="status">{saving.isSuccess && !isUnsaved ? t.saved : ''}</Text>
              <Button type="submit" variant="default" disabled={!isUnsaved} loading={saving.isPending}>
                {t.save}
              </Button>
            </Group>
          ) : null}
        </Stack>
      </form>
      <LeaveGuard isUnsaved={() => isUnsaved} lead={t.leaveLead} holdsWindow />
    </Paper>
  );
};
