import { actionsOf, resourcesOf, rolesOf } from '../iam/policies.ts';
import { against, type Found } from '../model.ts';
import type { Finding } from '../templates.ts';
import { isOfTheLibrary } from './functions.ts';

/** The wildcards there are, each with why there is no way around it. Nothing else may have one. */
export const unavoidable: readonly { readonly resource: RegExp; readonly reason: string }[] = [
  {
    resource: /^arn:aws:logs:[\w-]+:\d+:log-group:\/aws\/lambda\/[\w-]+:\*$/,
    reason: 'The streams of its own log group: Lambda names them as it starts, by date and instance.',
  },
  {
    resource: /^arn:aws:ssm:[\w-]+:\d+:parameter\/cdk\/exports\/(portolan-[\w-]+\/)?\*$/,
    reason: 'What CDK hands from one region to another at a deployment; the library writes this statement.',
  },
  {
    resource: /^arn:aws:s3:::[\w-]+\/\*$/,
    reason: 'The objects of one bucket: files of the web app are named by their content.',
  },
  {
    resource: /^arn:aws:s3:::[\w-]+\/\$\{aws:PrincipalTag\/organization\}\/\*$/,
    reason: 'The archives of one organization: they are named by export, ids that nobody knows beforehand.',
  },
  {
    resource: /^arn:aws:ses:[\w-]+:\d+:identity\/\*$/,
    reason:
      'Domains of clinics, which name them while the product runs: what changes one or sends from it is bound to their tag.',
  },
];

/** Policies that Amazon writes and changes, and why they are taken as they are. */
const ofAmazon: ReadonlyMap<string, string> = new Map([
  [
    'service-role/AWSBackupServiceRolePolicyForBackup',
    'What AWS Backup needs to back up changes with the service, and is said by it.',
  ],
]);

/** Wildcards in what roles may do. */
export const statementFindings = (model: readonly Found[]): readonly Finding[] =>
  rolesOf(model).flatMap(({ identity, role, managedByAws }) => [
    ...managedByAws
      .filter((arn) => !ofAmazon.has(arn.split('/').slice(1).join('/')) && !isOfTheLibrary(role))
      .map((arn) => against(role, 'no-wildcard', `${role.name}: ${arn} is wider than what we would write`)),
    ...identity.flatMap(({ source, policy }) =>
      policy.Statement.filter(({ Effect }) => Effect === 'Allow').flatMap((statement) => [
        ...('NotAction' in statement || 'NotResource' in statement
          ? [against(source, 'no-wildcard', `${role.name}: everything but a few is a wildcard`)]
          : []),
        ...actionsOf(statement)
          .filter((action) => action.includes('*'))
          .map((action) => against(source, 'no-wildcard', `${role.name}: the action ${action}`)),
        ...resourcesOf(statement)
          .filter(
            (resource) => resource.includes('*') && !unavoidable.some((one) => one.resource.test(resource)),
          )
          .map((resource) => against(source, 'no-wildcard', `${role.name}: the resource ${resource}`)),
      ]),
    ),
  ]);
