import { Button, Group, List, Stack, Text, TextInput, Title } from '@mantine/core';
import { accountTexts } from '@portolan/messages/account-texts';
import { designTexts } from '@portolan/messages/design-texts';
import { type FormEvent, useState } from 'react';
import { LoadingState } from '../../design/loading-state.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useMe } from '../../organization/current-organization.tsx';
import { AccountError } from './account-error.tsx';
import { SoleOwner } from './sole-owner.tsx';
import { useDeletion } from './use-deletion.ts';
import { useSoleOwnerships } from './use-sole-ownerships.ts';

const Consequences = () => {
  const t = useTexts(accountTexts).deletion;
  const formats = useFormats();
  const { memberships, joinRequests } = useMe();
  const names = formats.list(memberships.map(({ name }) => name));
  return (
    <>
      <Title order={3} size="h4">
        {t.goesTitle}
      </Title>
      <List>
        {memberships.length === 0 ? null : <List.Item>{t.goes.membership(names)}</List.Item>}
        <List.Item>{t.goes.sign}</List.Item>
        <List.Item>{t.goes.settings}</List.Item>
        {joinRequests.length === 0 ? null : <List.Item>{t.goes.requests}</List.Item>}
      </List>
      <Title order={3} size="h4">
        {t.staysTitle}
      </Title>
      <List>
        <List.Item>{t.stays.work}</List.Item>
        <List.Item>{t.stays.audit}</List.Item>
        <List.Item>{t.stays.invitations}</List.Item>
      </List>
    </>
  );
};

const Confirmation = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTexts(accountTexts).deletion;
  const { cancel } = useTexts(designTexts);
  const { person } = useMe();
  const { deletion, begun } = useDeletion();
  const [typed, setTyped] = useState('');
  const [mismatch, setMismatch] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const matches = typed.trim().toLowerCase() === person.email.toLowerCase();
    setMismatch(!matches);
    if (matches) deletion.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label={t.type}
          description={person.email}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          type="email"
          autoComplete="off"
          spellCheck={false}
          error={mismatch ? t.mismatch : null}
        />
        {deletion.isError ? <AccountError error={deletion.error} /> : null}
        {deletion.isError && begun ? <Text>{t.unfinished}</Text> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={deletion.isPending}>
            {cancel}
          </Button>
          <Button type="submit" color="red.9" loading={deletion.isPending}>
            {t.confirm}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Says what goes and what stays, and asks for the address; or says why it cannot be, and what to do. */
export const DeletionDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const soleOwnerships = useSoleOwnerships();
  if (soleOwnerships === undefined) return <LoadingState rows={2} />;
  if (soleOwnerships.length > 0) return <SoleOwner organizations={soleOwnerships} />;
  return (
    <Stack>
      <Consequences />
      <Confirmation onClose={onClose} />
    </Stack>
  );
};
