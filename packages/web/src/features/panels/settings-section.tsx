import { Alert, Button, Group, Stack } from '@mantine/core';
import type { Panel, PanelTerms } from '@portolan/domain/feedback/panel';
import { panelTexts } from '@portolan/messages/panel-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { isProblem } from '../../api/is-problem.ts';
import { change, panelsQuery, rememberPanel } from '../../api/panels.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { draftOf, termsOf } from './panel-draft.ts';
import { PanelFields } from './panel-fields.tsx';
import { Section } from './section.tsx';

/** What was decided of a panel, to be changed. Another version that came meanwhile is shown, and nothing of it lost. */
export const SettingsSection = ({ panel }: { readonly panel: Panel }) => {
  const t = useTexts(panelTexts).form;
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const [draft, edit] = useState(() => draftOf(panel));
  const [base, setBase] = useState(panel.version);
  const [tried, setTried] = useState(false);
  const saving = useMutation({
    mutationFn: (terms: PanelTerms) => change(api, organizationId, { id: panel.id, version: base }, terms),
    onSuccess: (changed) => {
      rememberPanel(client, organizationId, changed);
      setBase(changed.version);
    },
    onError: async (error) => {
      if (!isProblem(error, 'stale-version')) return;
      const now = await client.fetchQuery({ ...panelsQuery(api, organizationId), staleTime: 0 });
      const theirs = now.find(({ id }) => id === panel.id);
      if (theirs === undefined) return;
      edit(draftOf(theirs));
      setBase(theirs.version);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const terms = termsOf(draft);
    if (terms !== null) saving.mutate(terms);
  };
  const isStale = isProblem(saving.error, 'stale-version');
  return (
    <Section id="panel-settings" title={t.editTitle}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {isStale ? (
            <Alert role="alert" color="orange" variant="light">
              {t.stale}
            </Alert>
          ) : null}
          {saving.isError && !isStale ? <ErrorState error={saving.error} /> : null}
          <PanelFields draft={draft} tried={tried} onChange={edit} />
          <Group justify="flex-end" gap="sm">
            <span role="status">{saving.isSuccess ? t.saved : ''}</span>
            <Button type="submit" loading={saving.isPending}>
              {t.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
};
