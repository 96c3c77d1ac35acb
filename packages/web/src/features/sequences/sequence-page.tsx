import { Anchor, Button, Stack } from '@mantine/core';
import type { Sequence } from '@portolan/domain/campaigns/campaign';
import { sequenceTexts } from '@portolan/messages/sequence-texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { isProblem } from '../../api/is-problem.ts';
import { mailSettingsQuery } from '../../api/mail-settings.ts';
import { forgetSequences, remove, sequenceOutlookQuery, sequenceQuery } from '../../api/sequences.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { SequenceStateBadge } from './sequence-state-badge.tsx';
import { StepsSection } from './steps-section.tsx';
import { TermsSection } from './terms-section.tsx';
import { TurnSection } from './turn-section.tsx';

const RemoveButton = ({ sequence }: { readonly sequence: Sequence }) => {
  const t = useTexts(sequenceTexts).page;
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { organizationId } = useCurrentOrganization();
  const [asks, ask] = useState(false);
  const removing = useMutation({
    mutationFn: () => remove(api, organizationId, sequence),
    onSuccess: async () => {
      await navigate({ to: '/o/$organizationId/campaigns/sequences', params: { organizationId } });
      await forgetSequences(client, organizationId);
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => ask(true)}>
        {t.remove}
      </Button>
      <ConfirmDialog
        opened={asks}
        title={t.removeTitle}
        confirmLabel={t.remove}
        danger
        busy={removing.isPending}
        onConfirm={() => removing.mutate()}
        onClose={() => ask(false)}
      >
        {t.removeText}
        {removing.isError ? <ErrorState error={removing.error} /> : null}
      </ConfirmDialog>
    </>
  );
};

/** A sequence: whether it is on and what happens next, whom it is for, and its emails. */
export const SequencePage = () => {
  const t = useTexts(sequenceTexts).page;
  const api = useApi();
  const client = useQueryClient();
  const { organizationId, role, kind } = useCurrentOrganization();
  const { sequenceId = '' } = useParams({ strict: false });
  const params = { organizationId, sequenceId };
  const isClinic = kind === 'clinic';
  const read = useQuery({ ...sequenceQuery(api, params), enabled: isClinic });
  const outlook = useQuery({ ...sequenceOutlookQuery(api, params), enabled: isClinic });
  const settings = useQuery({ ...mailSettingsQuery(api, organizationId), enabled: isClinic });
  if (!isClinic) return <NotFound />;
  const sequence = read.data;
  if (sequence === undefined || settings.data === undefined) {
    const failed = read.isError ? read : settings.isError ? settings : null;
    if (failed === null) return <LoadingState rows={6} />;
    if (isProblem(failed.error, 'not-found')) return <NotFound />;
    return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  const writes = role === 'owner' || role === 'editor';
  const changed = () => forgetSequences(client, organizationId);
  const shared = { sequence, writes, onChanged: changed };
  return (
    <>
      <PageHeader
        title={sequence.name}
        above={
          <Anchor
            renderRoot={(props) => (
              <Link to="/o/$organizationId/campaigns/sequences" params={{ organizationId }} {...props} />
            )}
          >
            {t.back}
          </Anchor>
        }
        description={<SequenceStateBadge state={sequence.state} />}
        actions={writes && sequence.state !== 'on' ? <RemoveButton sequence={sequence} /> : null}
      />
      <Stack gap="xl">
        <TurnSection {...shared} outlook={outlook.data?.steps} />
        {outlook.isError ? <ErrorState error={outlook.error} /> : null}
        <StepsSection {...shared} outlook={outlook.data?.steps} />
        <TermsSection {...shared} topics={settings.data.topics} />
      </Stack>
    </>
  );
};
