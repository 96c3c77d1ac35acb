import { outcomes } from '@portolan/domain/campaigns/outcome';
import { startCampaignWorld } from '../support/campaign-world.ts';
import { sendThroughFaults } from '../support/faulty-campaign.ts';
import type { Bench } from './figure.ts';

/**
 * A campaign to a hundred thousand, or as many as are asked for, through every fault there is: the mail service throttles, refuses and
 * loses, workers break off again and again, every message comes twice, events come late. What is said of each recipient is compared
 * with what arrived.
 */
export const campaignFaults: Bench = async ({ contacts }) => {
  const world = await startCampaignWorld();
  try {
    const { report, wrong, crashes, calls } = await sendThroughFaults(world, {
      clinic: 1,
      contacts,
      atOnce: 8,
      freezeBreaks: (attempt) => (attempt < 6 ? 25 + attempt * 811 : null),
      sendBreaks: (attempt) => 150 + ((attempt * 397) % 1_900),
    });
    const counts = report.all.outcomes;
    const answered = outcomes.reduce((sum, name) => sum + counts[name], 0);
    const figure = (name: string, value: number, unit: string, limit: number | null) => ({
      name: `campaign faults ${name}`,
      value,
      unit,
      limit,
      better: 'lower' as const,
    });
    return [
      figure('recipients of whom nothing true is said', wrong.length, 'persons', 0),
      figure('recipients in no outcome or in two', Math.abs(contacts - answered), 'persons', 0),
      figure('recipients still waiting', counts.waiting + counts.canceled, 'persons', 0),
      figure(
        'accepted twice',
        [...world.mail.inbox.values()].filter((count) => count > 1).length,
        'persons',
        0,
      ),
      figure('sent', counts.sent, 'persons', null),
      figure('failed', counts.failed, 'persons', null),
      figure('suppressed', counts.suppressed, 'persons', null),
      figure('uncertain', counts.uncertain, 'persons', null),
      figure('workers that broke off', crashes, 'times', null),
      figure('SES calls', calls, 'calls', null),
    ];
  } finally {
    await world.stop();
  }
};
