import { NativeSelect } from '@mantine/core';
import type { Segment } from '@portolan/domain/campaigns/segment';
import { campaignSetupTexts } from '@portolan/messages/campaign-setup-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { segmentsQuery } from '../../../api/segments.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';

type KeptSegmentsProps = {
  readonly value: Segment;
  readonly disabled: boolean;
  readonly onChoose: (rules: Segment) => void;
};

const isSame = (one: Segment, other: Segment): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The clinic's segments, whose rules an audience may begin with. Nothing while there is none. */
export const KeptSegments = ({ value, disabled, onChoose }: KeptSegmentsProps) => {
  const t = useTexts(campaignSetupTexts).audience;
  const { organizationId } = useCurrentOrganization();
  const segments = useQuery(segmentsQuery(useApi(), organizationId)).data ?? [];
  if (segments.length === 0) return null;
  return (
    <NativeSelect
      label={t.kept}
      description={t.keptHelp}
      maw="28rem"
      disabled={disabled}
      value={segments.find(({ rules }) => isSame(rules, value))?.id ?? ''}
      data={[
        { value: '', label: t.ownRules },
        ...segments.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ currentTarget }) => {
        const chosen = segments.find(({ id }) => id === currentTarget.value);
        if (chosen !== undefined) onChoose(chosen.rules);
      }}
    />
  );
};
