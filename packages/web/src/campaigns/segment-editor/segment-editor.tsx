import { Stack, Text } from '@mantine/core';
import { contactAudiences, portalStatuses } from '@portolan/domain/campaigns/contact';
import type { Segment } from '@portolan/domain/campaigns/segment';
import { contactWordTexts } from '@portolan/messages/contact-word-texts';
import { languages } from '@portolan/messages/define-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { segmentTexts } from '@portolan/messages/segment-texts';
import { Disclosure } from '../../design/disclosure.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { CampaignRule } from './campaign-rule.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { DayRule } from './day-rule.tsx';
import { furtherRules } from './segment-draft.ts';
import { useSegmentChoices } from './use-segment-choices.ts';

type SegmentEditorProps = {
  readonly value: Segment;
  readonly disabled?: boolean;
  readonly onChange: (segment: Segment) => void;
};

/** Whom something is for, as rules. Who they are is shown beside it by `AudienceCount`. */
export const SegmentEditor = ({ value, disabled = false, onChange }: SegmentEditorProps) => {
  const t = useTexts(segmentTexts).editor;
  const words = useTexts(contactWordTexts);
  const names = useTexts(feedbackTexts);
  const { topics, campaigns } = useSegmentChoices();
  const set = (change: Partial<Segment>) => onChange({ ...value, ...change });
  // A topic that the clinic gave up stays where a segment names it.
  const named = [
    ...topics,
    ...value.topics.filter((id) => !topics.some((one) => one.id === id)).map((id) => ({ id, name: id })),
  ];
  const further = furtherRules(value);
  return (
    <Stack gap="lg">
      <Text maw="65ch">{t.help}</Text>
      <ChoiceGroup
        label={t.audiences}
        values={contactAudiences}
        chosen={value.audiences}
        nameOf={(one) => names.audiences[one]}
        disabled={disabled}
        onChoose={(audiences) => set({ audiences })}
      />
      <ChoiceGroup
        label={t.languages}
        values={languages}
        chosen={value.languages}
        nameOf={(one) => names.languages[one]}
        disabled={disabled}
        onChoose={(chosen) => set({ languages: chosen })}
      />
      <ChoiceGroup
        label={t.portalStatuses}
        values={portalStatuses}
        chosen={value.portalStatuses}
        nameOf={(one) => words.portalStatuses[one]}
        disabled={disabled}
        onChoose={(chosen) => set({ portalStatuses: chosen })}
      />
      {named.length === 0 ? null : (
        <ChoiceGroup
          label={t.topics}
          values={named.map(({ id }) => id)}
          chosen={value.topics}
          nameOf={(id) => named.find((one) => one.id === id)?.name ?? id}
          disabled={disabled}
          onChoose={(chosen) => set({ topics: chosen })}
        />
      )}
      <Disclosure look="dashed" opened={further > 0} summary={further === 0 ? t.more : t.moreChosen(further)}>
        <Stack gap="lg" pt="sm">
          <DayRule
            label={t.added}
            days={value.added}
            disabled={disabled}
            onChange={(added) => set({ added })}
          />
          <DayRule
            label={t.statusSince}
            days={value.statusSince}
            disabled={disabled}
            onChange={(statusSince) => set({ statusSince })}
          />
          <CampaignRule
            rule={value.campaign}
            campaigns={campaigns}
            disabled={disabled}
            onChange={(campaign) => set({ campaign })}
          />
        </Stack>
      </Disclosure>
    </Stack>
  );
};
