import type { Segment } from '@portolan/domain/campaigns/segment';
import { contactWordTexts } from '@portolan/messages/contact-word-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { segmentTexts } from '@portolan/messages/segment-texts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useSegmentChoices } from './use-segment-choices.ts';

type Days = NonNullable<Segment['added']>;

/** A segment in words: "Patients; reads Spanish; not enrolled yet". */
export const useSegmentWords = (): ((segment: Segment) => string) => {
  const { words: t, editor } = useTexts(segmentTexts);
  const words = useTexts(contactWordTexts);
  const names = useTexts(feedbackTexts);
  const { shortDay } = useFormats();
  const { topics, campaigns } = useSegmentChoices();
  const either = (some: readonly string[]) => some.join(` ${t.or} `);
  const days = ({ from, to }: Days, said: 'added' | 'status'): string => {
    if (from !== null && to !== null) return t[`${said}Between`](shortDay(from), shortDay(to));
    return from === null ? t[`${said}To`](shortDay(to ?? '')) : t[`${said}From`](shortDay(from));
  };
  return (segment) => {
    const { campaign } = segment;
    const said = [
      ...(segment.audiences.length === 0
        ? []
        : [either(segment.audiences.map((one) => names.audiences[one]))]),
      ...(segment.languages.length === 0
        ? []
        : [t.reads(either(segment.languages.map((one) => names.languages[one])))]),
      ...(segment.portalStatuses.length === 0
        ? []
        : [either(segment.portalStatuses.map((one) => words.portalStatuses[one]))]),
      ...(segment.topics.length === 0
        ? []
        : [
            t.interested(either(segment.topics.map((id) => topics.find((one) => one.id === id)?.name ?? id))),
          ]),
      ...(segment.added === null ? [] : [days(segment.added, 'added')]),
      ...(segment.statusSince === null ? [] : [days(segment.statusSince, 'status')]),
      ...(campaign === null
        ? []
        : [
            t.campaign(
              campaigns.find(({ id }) => id === campaign.campaignId)?.name ?? editor.goneCampaign,
              editor.relations[campaign.relation],
            ),
          ]),
    ];
    return said.length === 0 ? t.everybody : said.join('; ');
  };
};
