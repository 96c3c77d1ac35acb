import { Button, Text } from '@mantine/core';
import type { Campaign } from '@portolan/domain/campaigns/campaign';
import type { Finding } from '@portolan/domain/campaigns/findings';
import { campaignSetupTexts } from '@portolan/messages/campaign-setup-texts';
import { IconSend } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ChecksList } from '../../../campaigns/message-editor/checks/checks-list.tsx';
import { TestSendDialog } from '../../../campaigns/message-editor/test-send/test-send-dialog.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';

type CheckStepProps = {
  readonly campaign: Campaign;
  readonly findings: readonly Finding[] | null;
  readonly writes: boolean;
};

/** What is wrong before it goes out, each with the way to where it is mended, and the test. */
export const CheckStep = ({ campaign, findings, writes }: CheckStepProps) => {
  const t = useTexts(campaignSetupTexts).check;
  const navigate = useNavigate();
  const { organizationId } = useCurrentOrganization();
  const [testing, setTesting] = useState(false);
  const go = ({ path }: Finding) => {
    const params = { organizationId };
    switch (path) {
      case 'campaign.topic':
      case 'campaign.segment': {
        const step = document.getElementById(path === 'campaign.topic' ? 'step-name' : 'step-audience');
        step?.closest('li')?.querySelector<HTMLElement>('select, input')?.focus();
        return;
      }
      case 'settings.postalAddress':
      case 'settings.telephone':
        return void navigate({ to: '/o/$organizationId/profile', params });
      case 'settings.replyTo':
        return void navigate({ to: '/o/$organizationId/campaigns/settings', params });
      case 'plan.portalName':
        return void navigate({ to: '/o/$organizationId/campaigns/plan', params });
      default:
        return void navigate({
          to: '/o/$organizationId/campaigns/$campaignId/message',
          params: { organizationId, campaignId: campaign.id },
        });
    }
  };
  return (
    <>
      {findings === null ? (
        <LoadingState rows={2} />
      ) : (
        <ChecksList message={campaign.message} findings={findings} leadsTo={() => writes} onGo={go} />
      )}
      {writes ? (
        <div>
          <Text c="dimmed" mb="xs">
            {t.testHelp}
          </Text>
          <Button
            variant="default"
            leftSection={<IconSend size={18} aria-hidden />}
            onClick={() => setTesting(true)}
          >
            {t.test}
          </Button>
        </div>
      ) : null}
      {testing ? <TestSendDialog message={campaign.message} onClose={() => setTesting(false)} /> : null}
    </>
  );
};
