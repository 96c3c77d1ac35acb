import { emptyActivity } from '@portolan/domain/work-plans/activity';
import { expect, test } from 'vitest';
import { byMonth, happeningsOf } from './happenings.ts';

const milestones = { startUp: '2026-02-15', midProject: null, final: null };
const row = (text: string, lastMonth: string | null) => ({
  ...emptyActivity(text, 'completed'),
  text,
  timeframe: lastMonth === null ? null : { firstMonth: lastMonth, lastMonth },
});

test('milestones with a day, campaigns that went out and activities that are done are marked in their month', () => {
  const activities = [
    row('Train the desk', '2026-02'),
    row('Undated', null),
    { ...row('Removed', '2026-02'), removedAt: '2026-03-01T00:00:00.000Z' },
    { ...row('Planned', '2026-02'), list: 'planned' as const },
    row('Poster', '2026-01'),
  ];
  const campaigns = [
    { name: 'Launch', run: { startedAt: '2026-03-01T03:00:00.000Z' } },
    { name: 'Later', run: { startedAt: null } },
    { name: 'Draft', run: null },
  ];
  const months = byMonth(
    happeningsOf([{ name: 'Portals', milestones }], [{ activities }], campaigns, 'America/Denver'),
  );
  expect(months).toEqual([
    { month: '2026-01', happenings: [{ kind: 'done', month: '2026-01', text: 'Poster' }] },
    {
      month: '2026-02',
      happenings: [
        { kind: 'milestone', month: '2026-02', name: 'startUp', program: 'Portals' },
        { kind: 'campaign', month: '2026-02', name: 'Launch' },
        { kind: 'done', month: '2026-02', text: 'Train the desk' },
      ],
    },
  ]);
});
