/**
 * The seats of a clinic's portal team (ORG-5), by group and in the order they are shown. Committee and delivery roles follow
 * the field's best practices for managing portals; touch points are where patients meet the clinic.
 */
export const seatGroups = {
  committee: [
    'committee-clinical',
    'committee-it-applications',
    'committee-it-security',
    'committee-patient-communications',
    'committee-legal',
    'committee-marketing',
    'committee-finance',
  ],
  delivery: [
    'product-manager',
    'project-manager',
    'integration',
    'security',
    'developers',
    'user-experience',
    'email',
    'training',
    'reporting',
    'customer-service',
  ],
  support: ['coordinator', 'navigators'],
  advocates: ['champions', 'quick-response'],
  touchPoints: [
    'front-desk',
    'telephones',
    'care-team',
    'laboratory',
    'referrals',
    'billing',
    'outreach',
    'website',
  ],
} as const;

export type SeatGroup = keyof typeof seatGroups;
export const seatGroupNames = [
  'committee',
  'delivery',
  'support',
  'advocates',
  'touchPoints',
] as const satisfies readonly SeatGroup[];

export const seatIds = [
  ...seatGroups.committee,
  ...seatGroups.delivery,
  ...seatGroups.support,
  ...seatGroups.advocates,
  ...seatGroups.touchPoints,
] as const;
export type SeatId = (typeof seatIds)[number];
