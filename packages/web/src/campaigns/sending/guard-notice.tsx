import { Alert, Button, Stack, Text } from '@mantine/core';
import type { CampaignOutcome } from '@portolan/domain/campaigns/campaign-outcome';
import { campaignRunTexts } from '@portolan/messages/campaign-run-texts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { forgetCampaigns, liftStop, mailStandingQuery } from '../../api/campaigns.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** Why the clinic's sending was stopped, what to look at, and an owner's way to let it go on; nothing where it is not. */
export const GuardNotice = ({ run }: Pick<CampaignOutcome, 'run'>) => {
  const t = useTexts(campaignRunTexts).guard;
  const api = useApi();
  const client = useQueryClient();
  const { number } = useFormats();
  const { organizationId, role } = useCurrentOrganization();
  const [asking, ask] = useState(false);
  const standing = useQuery({
    ...mailStandingQuery(api, organizationId),
    // Read anew when the run says that it waits for this.
    refetchInterval: run?.waitsFor === 'bounces' || run?.waitsFor === 'complaints' ? 10_000 : false,
  }).data;
  const lifting = useMutation({
    mutationFn: (version: number) => liftStop(api, organizationId, version),
    onSuccess: (now) => {
      client.setQueryData(mailStandingQuery(api, organizationId).queryKey, now);
      ask(false);
      return forgetCampaigns(client, organizationId);
    },
    // Somebody else may have let it go on meanwhile.
    onError: () => client.invalidateQueries({ queryKey: mailStandingQuery(api, organizationId).queryKey }),
  });
  const stopped = standing?.stopped ?? null;
  if (standing === undefined || stopped === null) return null;
  const count = stopped.why === 'bounces' ? standing.bounced : standing.complained;
  return (
    <Alert
      role="alert"
      color="orange"
      variant="light"
      title={t.title}
      icon={<IconAlertTriangle aria-hidden />}
    >
      <Stack gap="sm" align="flex-start">
        <Text inherit>{t.why[stopped.why](number(count), number(standing.sent))}</Text>
        <Text inherit>{t.what[stopped.why]}</Text>
        {role === 'owner' ? (
          <Button variant="default" onClick={() => ask(true)}>
            {t.lift}
          </Button>
        ) : (
          <Text inherit>{t.owners}</Text>
        )}
      </Stack>
      <ConfirmDialog
        opened={asking}
        title={t.liftTitle}
        confirmLabel={t.lift}
        busy={lifting.isPending}
        onConfirm={() => lifting.mutate(standing.version)}
        onClose={() => ask(false)}
      >
        {lifting.isError ? <ErrorState error={lifting.error} /> : null}
        {t.liftLead}
      </ConfirmDialog>
    </Alert>
  );
};
