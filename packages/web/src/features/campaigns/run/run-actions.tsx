import { Button } from '@mantine/core';
import type { Campaign } from '@portolan/domain/campaigns/campaign';
import type { CampaignOrder } from '@portolan/domain/campaigns/campaign-state';
import type { ShownState } from '@portolan/domain/campaigns/shown-state';
import { campaignRunTexts } from '@portolan/messages/campaign-run-texts';
import { IconArrowBackUp, IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Api } from '../../../api/api.tsx';
import { order } from '../../../api/campaigns.ts';
import { ConfirmDialog } from '../../../design/confirm-dialog.tsx';
import type { PageWrites } from '../../../design/use-page-writes.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';

type RunActionsProps = {
  readonly campaign: Campaign;
  readonly state: ShownState;
  readonly hasBegun: boolean;
  readonly writes: PageWrites<Api>;
};

/** What can be done with a campaign that was sent off; each holds at once. */
export const RunActions = ({ campaign, state, hasBegun, writes }: RunActionsProps) => {
  const t = useTexts(campaignRunTexts).actions;
  const { organizationId } = useCurrentOrganization();
  const [canceling, setCanceling] = useState(false);
  const give = (what: CampaignOrder, done: string) =>
    writes.run('orders', (api) => order(api, organizationId, campaign, what), done);
  if (state === 'canceled' || state === 'sent') return null;
  return (
    <>
      {state === 'paused' ? (
        <Button
          leftSection={<IconPlayerPlay size={18} aria-hidden />}
          loading={writes.busy}
          onClick={() => give('go-on', t.wentOn)}
        >
          {t.goOn}
        </Button>
      ) : (
        <Button
          variant="default"
          leftSection={<IconPlayerPause size={18} aria-hidden />}
          loading={writes.busy}
          onClick={() => give('paused', t.paused)}
        >
          {t.pause}
        </Button>
      )}
      {hasBegun ? null : (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          disabled={writes.busy}
          onClick={() => give('draft', t.takenBack)}
        >
          {t.takeBack}
        </Button>
      )}
      <Button
        variant="subtle"
        color="red"
        leftSection={<IconX size={18} aria-hidden />}
        disabled={writes.busy}
        onClick={() => setCanceling(true)}
      >
        {t.cancel}
      </Button>
      <ConfirmDialog
        opened={canceling}
        title={t.cancelTitle}
        confirmLabel={t.cancelConfirm}
        danger
        onConfirm={() => {
          setCanceling(false);
          give('canceled', t.canceled);
        }}
        onClose={() => setCanceling(false)}
      >
        {t.cancelLead}
      </ConfirmDialog>
    </>
  );
};
