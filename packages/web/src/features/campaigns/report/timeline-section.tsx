import type { ReportHour } from '@portolan/domain/campaigns/report';
import { campaignListTexts } from '@portolan/messages/campaign-list-texts';
import { campaignReportTexts } from '@portolan/messages/campaign-report-texts';
import { BarChart } from '../../../charts/bar-chart.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './report.module.css';

/** Hours that are drawn; the table and the file hold all. */
const mostDrawn = 24;

/** What became known hour by hour, in the person's own time zone. */
export const TimelineSection = ({ hours }: { readonly hours: readonly ReportHour[] }) => {
  const t = useTexts(campaignReportTexts);
  const { people } = useTexts(campaignListTexts);
  const { number, dateTime, list } = useFormats();
  const delivered = hours.reduce((sum, one) => sum + one.delivered, 0);
  const nameOf = (hour: string) => dateTime(`${hour}:00:00Z`);
  const words = ({ sent, delivered: came, clicked, unsubscribed }: ReportHour) =>
    list(
      [
        { count: sent, name: t.figures.sent },
        { count: came, name: t.figures.delivered },
        { count: clicked, name: t.figures.clicked },
        { count: unsubscribed, name: t.figures.unsubscribed },
      ]
        .filter(({ count }) => count > 0)
        .map(({ count, name }) => `${number(count)} ${name.toLocaleLowerCase()}`),
    );
  return (
    <div className={classes.section}>
      <BarChart
        level={2}
        title={`${t.timeline}: ${t.timelineTitle(people(number(delivered), delivered === 1))}`}
        under={t.timelineUnder}
        bars={hours.slice(0, mostDrawn).map((one) => ({
          key: one.hour,
          name: nameOf(one.hour),
          value: one.delivered,
          written: number(one.delivered),
          beside: words(one),
          words: `${nameOf(one.hour)}: ${words(one)}`,
        }))}
        rows={{
          head: [
            t.hour,
            t.figures.sent,
            t.figures.delivered,
            t.figures.opened,
            t.figures.clicked,
            t.figures.unsubscribed,
          ],
          body: hours.map(({ hour, sent, delivered: came, opened, clicked, unsubscribed }) => [
            nameOf(hour),
            ...[sent, came, opened, clicked, unsubscribed].map(number),
          ]),
        }}
      />
    </div>
  );
};
