import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import type { Campaign } from '@portolan/domain/campaigns/campaign';
import { campaignSetupTexts } from '@portolan/messages/campaign-setup-texts';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { campaignQuery, forgetCampaigns, remove, schedule } from '../../../api/campaigns.ts';
import { AudienceCount } from '../../../campaigns/segment-editor/audience-count.tsx';
import { SegmentEditor } from '../../../campaigns/segment-editor/segment-editor.tsx';
import { CampaignStateBadge } from '../../../design/campaign-state-badge.tsx';
import { ConfirmDialog } from '../../../design/confirm-dialog.tsx';
import { ErrorState } from '../../../design/error-state.tsx';
import { PageHeader } from '../../../design/page-header.tsx';
import { SaveIndicator } from '../../../design/save-indicator.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { DraftConflictNotice } from '../../../saving/draft-conflict-notice.tsx';
import { CheckStep } from './check-step.tsx';
import { KeptSegments } from './kept-segments.tsx';
import { MessageStep } from './message-step.tsx';
import { NameStep } from './name-step.tsx';
import { SendDialog } from './send-dialog.tsx';
import classes from './setup.module.css';
import { setupParts } from './setup-draft.ts';
import { StepCard } from './step-card.tsx';
import { audienceOf, useReadiness } from './use-readiness.ts';
import { useSetup } from './use-setup.ts';
import { type Chosen, WhenStep } from './when-step.tsx';

type SetupWorkplaceProps = { readonly initial: Campaign; readonly timeZone: string };

/** The five steps to a campaign that goes out, on one page. */
export const SetupWorkplace = ({ initial, timeZone }: SetupWorkplaceProps) => {
  const t = useTexts(campaignSetupTexts);
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { organizationId, role } = useCurrentOrganization();
  const writes = role === 'owner' || role === 'editor';
  const work = useSetup(initial);
  const { saver, state, edit, catchUp } = work;
  const { contents, saved } = state;
  const { topics, count, standing, findings } = useReadiness(contents, saved);
  const [reviewed, review] = useState<Chosen | null>(null);
  const [removing, setRemoving] = useState(false);
  const leave = () => navigate({ to: '/o/$organizationId/campaigns/list', params: { organizationId } });
  const sending = useMutation({
    mutationFn: async ({ at }: Chosen) => {
      await saver.flush();
      return schedule(api, organizationId, saver.state().saved, at);
    },
    onSuccess: (sent) => {
      saver.stop();
      client.setQueryData(campaignQuery(api, { organizationId, campaignId: sent.id }).queryKey, sent);
      void forgetCampaigns(client, organizationId);
      void client.invalidateQueries({ queryKey: ['mail-standing', organizationId] });
    },
    onError: catchUp,
  });
  const taking = useMutation({
    mutationFn: async () => {
      await saver.flush();
      return remove(api, organizationId, saver.state().saved);
    },
    onSuccess: async () => {
      saver.stop();
      await leave();
      client.removeQueries({
        queryKey: campaignQuery(api, { organizationId, campaignId: initial.id }).queryKey,
      });
      await forgetCampaigns(client, organizationId);
    },
    onError: catchUp,
  });
  const must = findings?.filter(({ severity }) => severity === 'must') ?? null;
  const isOf = (start: RegExp) => must?.some(({ path }) => start.test(path)) ?? true;
  const isStopped = standing !== null && standing.stopped !== null;
  const done = {
    name: contents.name.trim() !== '' && !isOf(/^campaign\.topic/),
    audience: count !== null && !isOf(/^campaign\.segment/),
    message: !isOf(/^(subject|preheader|blocks|defaults|message)/),
    check: must?.length === 0 && !isStopped,
  };
  const ready = Object.values(done).every(Boolean);
  const part = (both: string): string =>
    setupParts.map((name) => (name === both ? t.parts[name] : '')).join('');
  return (
    <>
      <PageHeader
        title={contents.name.trim() || saved.name}
        above={
          <Anchor
            renderRoot={(props) => (
              <Link to="/o/$organizationId/campaigns/list" params={{ organizationId }} {...props} />
            )}
          >
            {t.back}
          </Anchor>
        }
        description={
          <Group gap="sm">
            <CampaignStateBadge state="draft" />
            {writes ? <SaveIndicator state={state.status} /> : <Text inherit>{t.reader}</Text>}
          </Group>
        }
        actions={
          writes ? (
            <Button
              variant="subtle"
              color="red"
              leftSection={<IconTrash size={18} aria-hidden />}
              onClick={() => setRemoving(true)}
            >
              {t.remove.action}
            </Button>
          ) : null
        }
      />
      {state.conflict === null ? null : (
        <DraftConflictNotice
          parts={state.conflict.both.map(part)}
          onSettle={(keepMine) => saver.settle(keepMine)}
        />
      )}
      {state.status === 'refused' && state.error !== null ? <ErrorState error={state.error} /> : null}
      <ol className={classes.steps}>
        <StepCard id="step-name" number={1} title={t.name.title} done={done.name}>
          <NameStep work={work} topics={topics ?? []} writes={writes} />
        </StepCard>
        <StepCard id="step-audience" number={2} title={t.audience.title} done={done.audience}>
          <div className={classes.two}>
            <Stack gap="lg">
              <KeptSegments
                value={contents.segment}
                disabled={!writes}
                onChoose={(segment) => edit({ segment })}
              />
              <SegmentEditor
                value={contents.segment}
                disabled={!writes}
                onChange={(segment) => edit({ segment })}
              />
            </Stack>
            <AudienceCount audience={audienceOf(contents, saved)} />
          </div>
        </StepCard>
        <StepCard id="step-message" number={3} title={t.message.title} done={done.message}>
          <MessageStep work={work} campaign={saved} writes={writes} />
        </StepCard>
        <StepCard id="step-check" number={4} title={t.check.title} done={done.check}>
          {isStopped ? <p className={classes.missing}>{t.check.stopped}</p> : null}
          <CheckStep campaign={saved} findings={findings} writes={writes} />
        </StepCard>
        {writes ? (
          <StepCard id="step-when" number={5} title={t.when.title} done={null}>
            <WhenStep timeZone={timeZone} ready={ready} onReview={review} />
          </StepCard>
        ) : null}
      </ol>
      {reviewed === null || count === null || standing === null ? null : (
        <SendDialog
          chosen={reviewed}
          timeZone={timeZone}
          count={count}
          standing={standing}
          busy={sending.isPending}
          error={sending.error}
          onSend={() => sending.mutate(reviewed)}
          onClose={() => {
            sending.reset();
            review(null);
          }}
        />
      )}
      <ConfirmDialog
        opened={removing}
        title={t.remove.title}
        confirmLabel={t.remove.confirm}
        danger
        busy={taking.isPending}
        onConfirm={() => taking.mutate()}
        onClose={() => setRemoving(false)}
      >
        {taking.isError ? <ErrorState error={taking.error} /> : null}
        {t.remove.lead}
      </ConfirmDialog>
    </>
  );
};
