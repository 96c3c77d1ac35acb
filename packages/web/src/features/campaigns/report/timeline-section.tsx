import type { ReportHour } from '@portolan/domain/campaigns/report';
import { campaignListTexts } from '@portolan/messages/campaign-list-texts';
import { campaignReportTexts } from '@portolan/messages/campaign-report-texts';
import { GroupedBarChart } from '../../../charts/grouped-bar-chart.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { isCountedOnly } from './figures.ts';
import classes from './report.module.css';

type TimelineSectionProps = {
  readonly hours: readonly ReportHour[];
  /** Whether openings and clicks were counted. */
  readonly tracked: boolean;
};

/** Hours that are drawn; the table and the file hold all. */
const mostDrawn = 24;

const drawn = [
  { name: 'delivered', look: 'solid' },
  { name: 'opened', look: 'soft' },
  { name: 'clicked', look: 'strong' },
  { name: 'unsubscribed', look: 'warning' },
] as const;

/** What became known hour by hour, in the person's own time zone. */
export const TimelineSection = ({ hours, tracked }: TimelineSectionProps) => {
  const t = useTexts(campaignReportTexts);
  const { people } = useTexts(campaignListTexts);
  const { number, dateTime, list } = useFormats();
  const delivered = hours.reduce((sum, one) => sum + one.delivered, 0);
  const counted = drawn.filter(({ name }) => tracked || !isCountedOnly(name));
  const wordsOf = (of: ReportHour, name: keyof typeof t.timelineWords) =>
    `${t.timelineWords[name]}: ${number(of[name])}`;
  const groupOf = (of: ReportHour) => {
    const hour = dateTime(`${of.hour}:00:00Z`);
    const name = of.sent === 0 ? hour : `${hour} · ${wordsOf(of, 'sent')}`;
    const bars = counted
      .filter((one) => of[one.name] > 0)
      .map((one) => ({
        key: one.name,
        value: of[one.name],
        written: wordsOf(of, one.name),
        look: one.look,
      }));
    const known = [...(of.sent === 0 ? [] : [wordsOf(of, 'sent')]), ...bars.map(({ written }) => written)];
    return { key: of.hour, name, bars, words: `${hour}: ${list(known)}` };
  };
  return (
    <div className={classes.section}>
      <GroupedBarChart
        level={2}
        title={`${t.timeline}: ${t.timelineTitle(people(number(delivered), delivered === 1))}`}
        under={tracked ? t.timelineUnder : t.timelineUntracked}
        groups={hours.slice(0, mostDrawn).map(groupOf)}
        rows={{
          head: [t.hour, t.figures.sent, ...counted.map(({ name }) => t.figures[name])],
          body: hours.map((of) => [
            dateTime(`${of.hour}:00:00Z`),
            ...[of.sent, ...counted.map(({ name }) => of[name])].map(number),
          ]),
        }}
      />
    </div>
  );
};
