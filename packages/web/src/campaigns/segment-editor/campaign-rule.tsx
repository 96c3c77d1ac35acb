import { NativeSelect } from '@mantine/core';
import { campaignRelations, type Segment } from '@portolan/domain/campaigns/segment';
import { segmentTexts } from '@portolan/messages/segment-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './segment.module.css';
import type { SegmentChoices } from './use-segment-choices.ts';

type CampaignRuleProps = {
  readonly rule: Segment['campaign'];
  readonly campaigns: SegmentChoices['campaigns'];
  readonly disabled: boolean;
  readonly onChange: (rule: Segment['campaign']) => void;
};

/** What became of an earlier campaign with somebody. */
export const CampaignRule = ({ rule, campaigns, disabled, onChange }: CampaignRuleProps) => {
  const t = useTexts(segmentTexts).editor;
  const isGone = rule !== null && !campaigns.some(({ id }) => id === rule.campaignId);
  return (
    <div className={classes.days}>
      <NativeSelect
        label={t.campaign}
        disabled={disabled}
        value={rule?.campaignId ?? ''}
        data={[
          { value: '', label: t.noCampaign },
          ...campaigns.map(({ id, name }) => ({ value: id, label: name })),
          ...(isGone ? [{ value: rule.campaignId, label: t.goneCampaign }] : []),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange(value === '' ? null : { campaignId: value, relation: rule?.relation ?? 'sent' })
        }
      />
      {rule === null ? null : (
        <NativeSelect
          label={t.relation}
          disabled={disabled}
          value={rule.relation}
          data={campaignRelations.map((value) => ({ value, label: t.relations[value] }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...rule, relation: campaignRelations.find((one) => one === value) ?? rule.relation })
          }
        />
      )}
    </div>
  );
};
