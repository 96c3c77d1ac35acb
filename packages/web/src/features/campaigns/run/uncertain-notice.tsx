import { Alert, Button, Stack, Text } from '@mantine/core';
import type { Campaign } from '@portolan/domain/campaigns/campaign';
import { campaignListTexts } from '@portolan/messages/campaign-list-texts';
import { campaignRunTexts } from '@portolan/messages/campaign-run-texts';
import { IconHelpCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Api } from '../../../api/api.tsx';
import { resend } from '../../../api/campaigns.ts';
import { ConfirmDialog } from '../../../design/confirm-dialog.tsx';
import type { PageWrites } from '../../../design/use-page-writes.ts';
import { WriteProblem } from '../../../design/write-problem.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { RecipientList } from '../report/recipient-list.tsx';

type UncertainNoticeProps = {
  readonly campaign: Campaign;
  /** Whether they are about to be written to again. */
  readonly asked: boolean;
  /** Persons. */
  readonly uncertain: number;
  /** Null for who may only read. */
  readonly writes: PageWrites<Api> | null;
};

/** Those of whom nobody knows whether they got it, by name, and a person's decision to write to them again. */
export const UncertainNotice = ({ campaign, asked, uncertain, writes }: UncertainNoticeProps) => {
  const t = useTexts(campaignRunTexts).uncertain;
  const people = useTexts(campaignListTexts).people;
  const { number } = useFormats();
  const { organizationId } = useCurrentOrganization();
  const [asking, ask] = useState(false);
  const those = people(number(uncertain), uncertain === 1);
  return (
    <Alert color="orange" variant="light" title={t.title(those)} icon={<IconHelpCircle aria-hidden />}>
      <Stack gap="sm">
        <Text inherit maw="70ch">
          {t.lead}
        </Text>
        {writes === null ? null : (
          <>
            <RecipientList campaignId={campaign.id} outcome="uncertain" />
            <WriteProblem writes={writes} place="resend" />
            {asked || campaign.state === 'canceled' ? null : (
              <div>
                <Button variant="default" loading={writes.busy} onClick={() => ask(true)}>
                  {t.send}
                </Button>
              </div>
            )}
            {asked ? <Text inherit>{t.asked}</Text> : null}
            <ConfirmDialog
              opened={asking}
              title={t.confirmTitle}
              confirmLabel={t.confirm}
              onConfirm={() => {
                ask(false);
                writes.run('resend', (api) => resend(api, organizationId, campaign), t.asked);
              }}
              onClose={() => ask(false)}
            >
              {t.confirmLead(those)}
            </ConfirmDialog>
          </>
        )}
      </Stack>
    </Alert>
  );
};
