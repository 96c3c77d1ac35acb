import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import type { Message } from '@portolan/domain/campaigns/message';
import { languagesOf } from '@portolan/domain/campaigns/message-languages';
import type { Language } from '@portolan/domain/people/person';
import { designTexts } from '@portolan/messages/design-texts';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { sendTestOf } from '../../../api/campaign-messages.ts';
import { allMembersQuery } from '../../../api/member-names.ts';
import { useOnce } from '../../../api/use-once.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization, useMe } from '../../../organization/current-organization.tsx';
import { TestSendStatus } from './test-send-status.tsx';

type TestSendDialogProps = {
  readonly message: Message;
  readonly onClose: () => void;
};

/** Sends the message as it is now to oneself or to members, and says what became of it. */
export const TestSendDialog = ({ message, onClose }: TestSendDialogProps) => {
  const t = useTexts(messagePreviewTexts).test;
  const names = useTexts(messagePreviewTexts).preview.languages;
  const common = useTexts(designTexts);
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const me = useMe().person.id;
  const members = useQuery(allMembersQuery(api, organizationId));
  const [to, setTo] = useState<readonly string[]>([me]);
  const spoken = languagesOf(message);
  const [chosen, setChosen] = useState<readonly Language[]>(spoken);
  const languages = spoken.filter((language) => chosen.includes(language));
  const once = useOnce();
  const sending = useMutation({
    mutationFn: () => {
      const body = { message, languages, to: [...to] };
      return once(body, (key) => sendTestOf(api, organizationId, key, body));
    },
  });
  const known = members.data?.toSorted(
    (one, other) => Number(other.personId === me) - Number(one.personId === me),
  );
  const lack = to.length === 0 ? t.nobody : languages.length === 0 ? t.noLanguage : null;
  const body = () => {
    if (spoken.length === 0) return <p>{t.noVersion}</p>;
    if (known === undefined)
      return members.isError ? (
        <ErrorState error={members.error} onRetry={() => void members.refetch()} />
      ) : (
        <LoadingState rows={3} />
      );
    return (
      <>
        <Text c="dimmed">{t.lead}</Text>
        <Checkbox.Group label={t.to} value={[...to]} onChange={setTo}>
          <Stack gap="xs" mt="xs">
            {known.map(({ personId, name, email }) => (
              <Checkbox
                key={personId}
                value={personId}
                label={personId === me ? t.me(name || email) : name || email}
                description={name === '' ? null : email}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Checkbox.Group
          label={t.languages}
          value={[...languages]}
          onChange={(values) => setChosen(spoken.filter((language) => values.includes(language)))}
        >
          <Group mt="xs">
            {spoken.map((language) => (
              <Checkbox key={language} value={language} label={names[language]} />
            ))}
          </Group>
        </Checkbox.Group>
        {lack === null ? null : (
          <Text role="alert" size="sm" c="var(--mantine-color-error)">
            {lack}
          </Text>
        )}
      </>
    );
  };
  return (
    <Modal opened onClose={onClose} title={t.title} closeButtonProps={{ 'aria-label': common.close }}>
      <Stack>
        {body()}
        {sending.isError ? <ErrorState error={sending.error} /> : null}
        {sending.data === undefined ? null : (
          <TestSendStatus key={sending.data.id} testSend={sending.data} members={known ?? []} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common.close}
          </Button>
          {spoken.length === 0 ? null : (
            <Button disabled={lack !== null} loading={sending.isPending} onClick={() => sending.mutate()}>
              {sending.data === undefined ? t.send : t.sendMore}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
};
