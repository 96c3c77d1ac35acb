import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import type { PanelTerms } from '@portolan/domain/feedback/panel';
import { type ReadyMadePanel, readyMadePanels } from '@portolan/domain/feedback/ready-made/ready-made-panels';
import { panelTexts } from '@portolan/messages/panel-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { make, rememberPanel } from '../../api/panels.ts';
import { useOnce } from '../../api/use-once.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { draftOf, emptyDraft, type PanelDraft, termsOf } from './panel-draft.ts';
import { PanelFields } from './panel-fields.tsx';

type NewPanelProps = {
  /** What it begins as; null for none of those that are suggested. */
  readonly as: ReadyMadePanel | null;
  readonly onClose: () => void;
};

/** Sets up a panel, and leads on to its page, where people are invited. */
export const NewPanel = ({ as, onClose }: NewPanelProps) => {
  const t = useTexts(panelTexts).form;
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const once = useOnce();
  const { organizationId } = useCurrentOrganization();
  const [draft, edit] = useState<PanelDraft>(() => (as === null ? emptyDraft : draftOf(readyMadePanels[as])));
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const making = useMutation({
    mutationFn: (terms: PanelTerms) => once(terms, (key) => make(api, organizationId, key, terms)),
    onSuccess: async (panel) => {
      rememberPanel(client, organizationId, panel);
      await navigate({
        to: '/o/$organizationId/feedback/panels/$panelId',
        params: { organizationId, panelId: panel.id },
      });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const terms = termsOf(draft);
    if (terms !== null) making.mutate(terms);
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="new-panel">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Title order={2} size="h3" id="new-panel" ref={heading} tabIndex={-1}>
            {t.newTitle}
          </Title>
          {making.isError ? <ErrorState error={making.error} /> : null}
          <PanelFields draft={draft} tried={tried} onChange={edit} />
          <Group justify="flex-end" gap="sm">
            <Button variant="subtle" onClick={onClose}>
              {t.cancel}
            </Button>
            <Button type="submit" loading={making.isPending}>
              {t.create}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
};
