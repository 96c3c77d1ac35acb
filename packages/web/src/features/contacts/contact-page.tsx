import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import type { KnownContact } from '@portolan/contract/contact-routes';
import type { ContactChanges } from '@portolan/domain/campaigns/contact';
import { contactTexts } from '@portolan/messages/contact-texts';
import { contactWordTexts } from '@portolan/messages/contact-word-texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { change, contactQuery, erase, forgetContacts } from '../../api/contacts.ts';
import { isProblem } from '../../api/is-problem.ts';
import { useSegmentChoices } from '../../campaigns/segment-editor/use-segment-choices.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFocusOnError } from '../../design/use-focus-on-error.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import { LeaveGuard } from '../../saving/leave-guard.tsx';
import { changesOf, draftOf } from './contact-draft.ts';
import { ContactFields } from './contact-fields.tsx';
import { BackToContacts } from './new-contact-page.tsx';

/** What somebody decided about the clinic's mail, which nobody but they can change. */
const Decided = ({ known: { stopped, stoppedTopics } }: { readonly known: KnownContact }) => {
  const t = useTexts(contactTexts).form;
  const { leaving } = useTexts(contactWordTexts);
  const { date, list } = useFormats();
  const { topics } = useSegmentChoices();
  if (stopped !== null) {
    const said = t.stops[stopped.reason](date(stopped.at), leaving[stopped.leaving ?? 'untold']);
    return (
      <Alert color="orange" variant="light" title={said}>
        {t.stopsHelp}
      </Alert>
    );
  }
  if (stoppedTopics.length === 0) return null;
  const names = stoppedTopics.map((id) => topics.find((one) => one.id === id)?.name ?? id);
  return <Text>{t.stoppedTopics(list(names))}</Text>;
};

const Form = ({ known }: { readonly known: KnownContact }) => {
  const t = useTexts(contactTexts).form;
  const { day } = useFormats();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const today = useOrganizationDay();
  const { organizationId } = useCurrentOrganization();
  const { contact } = known;
  const params = { organizationId, contactId: contact.id };
  const [draft, edit] = useState(() => draftOf(contact));
  const [attempts, setAttempts] = useState(0);
  const [asks, ask] = useState(false);
  const form = useFocusOnError(attempts);
  const saving = useMutation({
    mutationFn: (changes: ContactChanges) => change(api, params, contact.version, changes),
    onSuccess: async (saved) => {
      client.setQueryData(contactQuery(api, params).queryKey, saved);
      await forgetContacts(client, organizationId);
    },
    onError: async (error) => {
      if (isProblem(error, 'stale-version')) await client.invalidateQueries(contactQuery(api, params));
    },
  });
  const erasing = useMutation({
    mutationFn: () => erase(api, params),
    onSuccess: async () => {
      await navigate({ to: '/o/$organizationId/campaigns/contacts', params: { organizationId } });
      await forgetContacts(client, organizationId);
    },
    onSettled: () => ask(false),
  });
  const isUnsaved = JSON.stringify(draft) !== JSON.stringify(draftOf(contact));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    const changes = changesOf(draft, today);
    if (changes !== null) saving.mutate(changes);
  };
  return (
    <Stack gap="lg" maw="56rem">
      <Decided known={known} />
      <Paper withBorder p={{ base: 'md', sm: 'lg' }}>
        <form onSubmit={submit} noValidate ref={form}>
          <Stack gap="lg">
            <ContactFields
              draft={draft}
              tried={attempts > 0}
              {...(contact.languageChosen && { languageHelp: t.languageChosen })}
              statusHelp={t.portalStatusSince(day(contact.portalStatusSince))}
              onChange={edit}
            />
            {saving.isError ? <ErrorState error={saving.error} /> : null}
            {erasing.isError ? <ErrorState error={erasing.error} /> : null}
            <Group justify="space-between" gap="sm">
              <Button variant="subtle" color="red" onClick={() => ask(true)}>
                {t.erase}
              </Button>
              <Group gap="sm" ml="auto">
                <Text role="status" size="sm">
                  {saving.isSuccess && !isUnsaved ? t.saved : ''}
                </Text>
                <Button type="submit" loading={saving.isPending}>
                  {t.save}
                </Button>
              </Group>
            </Group>
          </Stack>
        </form>
      </Paper>
      <ConfirmDialog
        opened={asks}
        title={t.eraseTitle}
        confirmLabel={t.erase}
        danger
        busy={erasing.isPending}
        onConfirm={() => erasing.mutate()}
        onClose={() => ask(false)}
      >
        {t.eraseBody}
      </ConfirmDialog>
      <LeaveGuard isUnsaved={() => isUnsaved && !erasing.isSuccess} lead={t.unsaved} holdsWindow />
    </Stack>
  );
};

/** One contact: what is known of them, what they decided, and their erasure. */
export const ContactPage = () => {
  const t = useTexts(contactTexts).form;
  const { organizationId, role, kind } = useCurrentOrganization();
  const { contactId = '' } = useParams({ strict: false });
  const reads = kind === 'clinic' && (role === 'owner' || role === 'editor');
  const contact = useQuery({ ...contactQuery(useApi(), { organizationId, contactId }), enabled: reads });
  if (!reads) return <NotFound />;
  if (isProblem(contact.error, 'not-found'))
    return (
      <>
        <PageHeader title={t.goneTitle} above={<BackToContacts />} />
        <EmptyState title={t.goneTitle} description={t.gone} />
      </>
    );
  if (contact.data === undefined)
    return contact.isError ? (
      <ErrorState error={contact.error} onRetry={() => void contact.refetch()} />
    ) : (
      <LoadingState rows={6} />
    );
  const { firstName, lastName, email } = contact.data.contact;
  const name = `${firstName} ${lastName}`.trim();
  return (
    <>
      <PageHeader
        title={name === '' ? email : name}
        description={name === '' ? undefined : email}
        above={<BackToContacts />}
      />
      <Form key={contact.data.contact.id} known={contact.data} />
    </>
  );
};
