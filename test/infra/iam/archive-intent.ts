import { type Grant, plain, requires } from './grant.ts';
import { foreign, own } from './key-reach.ts';
import type { Place } from './place.ts';

/** Works on archives, and on no other bucket. */
export const archives = (place: Place, who: string, actions: readonly string[]): readonly Grant[] => {
  const { named, region, account } = place;
  const bucket = (thing: string) => `arn:aws:s3:::${named(thing)}-${region}-${account}`;
  return [
    {
      who: named(who),
      actions,
      on: [`${bucket('exports')}/org_1/exp_1/portolan-export.zip`],
      notOn: [`${bucket('web')}/index.html`],
      right: plain,
      wrong: [],
    },
  ];
};

/** Whoever acts for an organization fetches its archives and nobody else's. */
export const ownArchives = ({ named, region, account }: Place): readonly Grant[] => {
  const archive = (of: string) =>
    `arn:aws:s3:::${named('exports')}-${region}-${account}/${of}/exp_1/portolan-export.zip`;
  const tag = 'aws:PrincipalTag/organization';
  return [
    {
      who: named('tenant'),
      actions: ['s3:GetObject'],
      on: [archive(own)],
      notOn: [archive(foreign), archive(`${own}Z`)],
      ...requires({ [tag]: own }, { [tag]: [foreign, '*', 'org_*', ''] }),
    },
    // A tag that is no id names no folder.
    {
      who: named('tenant'),
      actions: ['s3:GetObject'],
      on: [archive('org_1')],
      right: [],
      wrong: [{ name: 'with the tag org_1', context: { [tag]: 'org_1' } }],
    },
  ];
};
