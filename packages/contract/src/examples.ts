/** Ids for the routes' examples; they name nothing that exists. */
export const exampleIds = {
  organizationId: 'org_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  planId: 'pln_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  programId: 'prg_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  awardId: 'awd_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  invitationId: 'inv_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  activityId: 'act_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  changeId: 'chg_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  personId: '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11',
  elementId: 'strategy',
  token: 'mJ6rYQd0hV3p8wXb2Zk5nT7cLfSgAeUoIq1RvDxNy4M',
} as const;
