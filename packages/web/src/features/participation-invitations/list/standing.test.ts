import type { ParticipationInvitationView } from '@portolan/contract/participation-invitation-routes';
import { expect, it } from 'vitest';
import { fitting, standingOf } from './standing.ts';

const invited = (
  clinicName: string,
  fields: Partial<ParticipationInvitationView> = {},
): ParticipationInvitationView => ({
  id: `pin_${clinicName}`,
  clinicName,
  email: 'director@example.org',
  language: 'en',
  status: 'pending',
  clinic: null,
  answeredAt: null,
  invitedBy: 'somebody',
  createdAt: '2026-09-01T08:00:00.000Z',
  expiresAt: '2026-09-15T08:00:00.000Z',
  letters: 1,
  sent: true,
  version: 1,
  ...fields,
});
const clinic = { id: 'org', name: 'Ñandú Health', joinedAt: '2026-09-02T08:00:00.000Z', leftAt: null };
const all = [
  invited('Willow'),
  invited('Old name', { status: 'accepted', clinic: { ...clinic, status: 'active' } }),
  invited('Aspen', { status: 'declined', email: 'ana@aspen.example' }),
  invited('Birch', { status: 'accepted', clinic: { ...clinic, name: 'Birch', status: 'left' } }),
];
const names = (search: string, standing: Parameters<typeof fitting>[1]['standing'] = null) =>
  fitting(all, { search, standing, locale: 'es' }).map(({ clinicName }) => clinicName);

it('puts invited clinics in the order of the names they go by', () => {
  expect(names('')).toEqual(['Aspen', 'Birch', 'Old name', 'Willow']);
});

it('finds a clinic by any word of either name or of the address, without its accents', () => {
  expect(names('nandu old')).toEqual(['Old name']);
  expect(names('ANA@')).toEqual(['Aspen']);
  expect(names('nobody')).toEqual([]);
});

it('tells who takes part from who left', () => {
  expect(all.map(standingOf)).toEqual(['waiting', 'taking-part', 'declined', 'left']);
  expect(names('', 'left')).toEqual(['Birch']);
});
