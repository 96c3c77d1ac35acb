import { Button, NativeSelect } from '@mantine/core';
import type { Campaign } from '@portolan/domain/campaigns/campaign';
import { languagesOf } from '@portolan/domain/campaigns/message-languages';
import { campaignReportTexts } from '@portolan/messages/campaign-report-texts';
import { campaignSetupTexts } from '@portolan/messages/campaign-setup-texts';
import { languages } from '@portolan/messages/define-texts';
import { IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import classes from './setup.module.css';
import type { SetupWork } from './use-setup.ts';

type MessageStepProps = { readonly work: SetupWork; readonly campaign: Campaign; readonly writes: boolean };

const trackings = { settings: null, counted: true, 'not-counted': false } as const;
const isTracking = (value: string): value is keyof typeof trackings => Object.hasOwn(trackings, value);
const nameOf = (tracked: boolean | null): keyof typeof trackings => {
  if (tracked === null) return 'settings';
  return tracked ? 'counted' : 'not-counted';
};

/** What it says, by the subject of each version, and the way to where it is written. */
export const MessageStep = ({ work: { state, edit }, campaign, writes }: MessageStepProps) => {
  const t = useTexts(campaignSetupTexts).message;
  const names = useTexts(campaignReportTexts).language;
  const { organizationId } = useCurrentOrganization();
  const { message } = campaign;
  const spoken = languagesOf(message);
  const isBegun = spoken.length > 0 || message.blocks.length > 0;
  return (
    <>
      {isBegun ? (
        <dl className={classes.facts}>
          {languages.map((language) => (
            <div key={language} style={{ display: 'contents' }}>
              <dt>{`${t.subject} (${names[language]})`}</dt>
              <dd>
                {message.subject[language].trim() || <span className={classes.missing}>{t.missing}</span>}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{t.none}</p>
      )}
      <div>
        <Button
          variant={isBegun ? 'default' : 'filled'}
          leftSection={<IconPencil size={18} aria-hidden />}
          renderRoot={(props) => (
            <Link
              to="/o/$organizationId/campaigns/$campaignId/message"
              params={{ organizationId, campaignId: campaign.id }}
              {...props}
            />
          )}
        >
          {isBegun ? t.change : t.write}
        </Button>
      </div>
      <NativeSelect
        label={t.tracked}
        description={t.trackedHelp}
        maw="28rem"
        disabled={!writes}
        value={nameOf(state.contents.tracked)}
        data={[
          { value: 'settings', label: t.bySettings },
          { value: 'counted', label: t.counted },
          { value: 'not-counted', label: t.notCounted },
        ]}
        onChange={({ currentTarget: { value } }) => {
          if (isTracking(value)) edit({ tracked: trackings[value] });
        }}
      />
    </>
  );
};
