/** The tabs of a clinic's campaigns in their order; `exact` where pages of other tabs lie below the address. */
export const campaignTabs = [
  { name: 'plan', to: '/o/$organizationId/campaigns/plan', exact: false },
  { name: 'segments', to: '/o/$organizationId/campaigns/segments', exact: false },
] as const;
