import type { Program } from '@portolan/domain/programs/program';

export const program: Program = {
  id: 'prg_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  name: 'Portals for the valley',
  grantNumber: 'LR-07',
  awards: [{ id: 'awd_01J8ZC4Q3W5V7X9Y2B4D6F8H0K', label: 'Cedar Creek Clinic', dollars: 1_060_000 }],
  grantPeriod: { firstDay: '2026-09-01', lastDay: '2027-08-31' },
  milestones: { startUp: '2026-10-15', midProject: null, final: '2027-08-31' },
  template: { id: 'standard', version: 1 },
  createdAt: '2026-08-20T10:00:00.000Z',
  closed: null,
  version: 1,
};
