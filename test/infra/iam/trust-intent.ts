import { apiFunctions } from '@portolan/functions/manifest';
import { ofType } from '../model.ts';
import { isOfTheLibrary } from '../rules/functions.ts';
import { type Grant, plain, requires } from './grant.ts';
import { own } from './key-reach.ts';
import { elsewhere, type Place } from './place.ts';
import { functionNames } from './role-intent.ts';

/** Who is meant to take on which role, and with what said of the session. Nobody else is, for any role. */
export const trustIntent = (place: Place): readonly Grant[] => [
  ...functionNames.map((name) => byLambda(place, name)),
  byLambda(place, 'web-upload'),
  ...ofTheLibrary(place),
  {
    who: 'backup.amazonaws.com',
    actions: ['sts:AssumeRole'],
    on: [place.role('backup')],
    right: plain,
    wrong: [],
  },
  ...apiFunctions
    .filter(({ database }) => database)
    .map(({ name }) => forAnOrganization(place, `api-${name}`)),
];

/** What CDK makes to hand a value from one region to another at a deployment, with a trust of its own. */
const ofTheLibrary = ({ model }: Place): readonly Grant[] =>
  ofType(model, 'AWS::IAM::Role')
    .filter(isOfTheLibrary)
    .map(({ arn }) => ({
      who: 'lambda.amazonaws.com',
      actions: ['sts:AssumeRole'],
      on: [arn],
      right: plain,
      wrong: [],
    }));

/** Lambda, for functions of this account. */
const byLambda = ({ role, account }: Place, name: string): Grant => ({
  who: 'lambda.amazonaws.com',
  actions: ['sts:AssumeRole'],
  on: [role(name)],
  ...requires({ 'aws:SourceAccount': account }, { 'aws:SourceAccount': [elsewhere] }),
});

const tags = (keys: readonly string[], organization: string | undefined) => ({
  ...(keys.length > 0 && { 'aws:TagKeys': keys }),
  ...(organization !== undefined && { 'aws:RequestTag/organization': organization }),
});

/** Functions that act for organizations: with the one tag that says for which, and no other. */
const forAnOrganization = ({ named, role }: Place, name: string): Grant => ({
  who: named(name),
  actions: ['sts:AssumeRole', 'sts:TagSession'],
  on: [role('tenant')],
  right: [{ name: 'with the tag of an organization', context: tags(['organization'], own) }],
  wrong: [
    { name: 'without a tag', context: {} },
    { name: 'with another tag', context: tags(['role'], undefined) },
    { name: 'with another tag beside it', context: tags(['organization', 'role'], own) },
    { name: 'with a tag of another case', context: tags(['Organization'], own) },
    ...['*', 'org_*', 'org_1', own.slice(0, -1), `${own}Z`, own.replace('org_', 'pln_'), ''].map((tag) => ({
      name: `with the malformed id "${tag}"`,
      context: tags(['organization'], tag),
    })),
  ],
});
