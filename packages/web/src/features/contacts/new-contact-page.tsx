import { Anchor, Button, Group, Paper, Stack, TextInput } from '@mantine/core';
import { normalizedAddress } from '@portolan/domain/campaigns/address';
import type { ContactTerms } from '@portolan/domain/campaigns/contact';
import { contactTexts } from '@portolan/messages/contact-texts';
import { problemTexts } from '@portolan/messages/problem-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { add, forgetContacts } from '../../api/contacts.ts';
import { useOnce } from '../../api/use-once.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFocusOnError } from '../../design/use-focus-on-error.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import { LeaveGuard } from '../../saving/leave-guard.tsx';
import { changesOf, emptyDraft } from './contact-draft.ts';
import { ContactFields } from './contact-fields.tsx';

export const BackToContacts = () => {
  const t = useTexts(contactTexts).form;
  const { organizationId } = useCurrentOrganization();
  return (
    <Anchor
      renderRoot={(props) => (
        <Link to="/o/$organizationId/campaigns/contacts" params={{ organizationId }} {...props} />
      )}
    >
      {t.back}
    </Anchor>
  );
};

/** Adds somebody by hand. */
export const NewContactPage = () => {
  const t = useTexts(contactTexts).form;
  const faults = useTexts(problemTexts).codes;
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const once = useOnce();
  const today = useOrganizationDay();
  const { organizationId, role, kind } = useCurrentOrganization();
  const [email, setEmail] = useState('');
  const [draft, edit] = useState(emptyDraft);
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnError(attempts);
  const adding = useMutation({
    mutationFn: (terms: ContactTerms) => once(terms, (key) => add(api, organizationId, key, terms)),
    onSuccess: async () => {
      await forgetContacts(client, organizationId);
      await navigate({ to: '/o/$organizationId/campaigns/contacts', params: { organizationId } });
    },
  });
  if (kind !== 'clinic' || (role !== 'owner' && role !== 'editor')) return <NotFound />;
  const address = normalizedAddress(email);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    const changes = changesOf(draft, today);
    if (changes !== null && address.ok) adding.mutate({ ...changes, email });
  };
  const isTouched = email !== '' || draft !== emptyDraft;
  return (
    <>
      <PageHeader title={t.newTitle} above={<BackToContacts />} />
      <Paper withBorder p={{ base: 'md', sm: 'lg' }} maw="56rem">
        <form onSubmit={submit} noValidate ref={form}>
          <Stack gap="lg">
            <TextInput
              type="email"
              inputMode="email"
              label={t.email}
              description={t.emailHelp}
              required
              autoComplete="off"
              maxLength={500}
              value={email}
              error={attempts > 0 && !address.ok ? faults[address.failure.code] : null}
              onChange={({ currentTarget: { value } }) => setEmail(value)}
            />
            <ContactFields draft={draft} tried={attempts > 0} onChange={edit} />
            {adding.isError ? <ErrorState error={adding.error} /> : null}
            <Group justify="flex-end">
              <Button type="submit" loading={adding.isPending}>
                {t.save}
              </Button>
            </Group>
          </Stack>
        </form>
      </Paper>
      <LeaveGuard isUnsaved={() => isTouched && !adding.isSuccess} lead={t.unsaved} holdsWindow />
    </>
  );
};
