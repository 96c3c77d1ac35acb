/** The tabs of a clinic's feedback in their order; `exact` where pages of other tabs lie below the address. */
export const feedbackTabs = [
  { name: 'inbox', to: '/o/$organizationId/feedback', exact: true },
  { name: 'forms', to: '/o/$organizationId/feedback/forms', exact: false },
  { name: 'figures', to: '/o/$organizationId/feedback/figures', exact: false },
  { name: 'news', to: '/o/$organizationId/feedback/news', exact: false },
  { name: 'panels', to: '/o/$organizationId/feedback/panels', exact: false },
  { name: 'settings', to: '/o/$organizationId/feedback/settings', exact: false },
] as const;
