/** The tabs of a clinic's campaigns in their order; `exact` where pages of other tabs lie below the address. */
export const campaignTabs = [
  { name: 'plan', to: '/o/$organizationId/campaigns/plan', exact: false },
  { name: 'contacts', to: '/o/$organizationId/campaigns/contacts', exact: false },
  { name: 'segments', to: '/o/$organizationId/campaigns/segments', exact: false },
  { name: 'campaigns', to: '/o/$organizationId/campaigns/list', exact: false },
  { name: 'sequences', to: '/o/$organizationId/campaigns/sequences', exact: false },
  { name: 'settings', to: '/o/$organizationId/campaigns/settings', exact: false },
] as const;
