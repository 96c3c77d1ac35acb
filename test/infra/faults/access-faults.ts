import { at } from '../templates.ts';
import { all, drop, one, put, removeResource, statementWith } from './draft.ts';
import type { Fault } from './fault.ts';

const role = 'AWS::IAM::Role';
const policy = 'AWS::IAM::ManagedPolicy';
const tenantName = /portolan-\w+-tenant"/;

/** Roles, their trust, and who may call functions. */
export const accessFaults: readonly Fault[] = [
  {
    name: 'the tenant role reaches any key',
    caughtBy: 'key-reach',
    spoil: (draft) => {
      const tenant = one(draft, policy, 'PrincipalTag');
      drop(tenant, [...statementWith(tenant, 'PrincipalTag'), 'Condition', 'ForAllValues:StringLike']);
    },
  },
  {
    name: 'the tenant role takes requests that name no key',
    caughtBy: 'key-reach',
    spoil: (draft) => {
      const tenant = one(draft, policy, 'PrincipalTag');
      drop(tenant, [...statementWith(tenant, 'PrincipalTag'), 'Condition', 'Null']);
    },
  },
  {
    name: 'the tenant role lets an id be the beginning of another',
    caughtBy: 'key-reach',
    spoil: (draft) => {
      const tenant = one(draft, policy, 'PrincipalTag');
      const where = statementWith(tenant, 'PrincipalTag');
      const pattern = ['ORG#$', '{aws:PrincipalTag/organization}*'].join('');
      put(tenant, [...where, 'Condition', 'ForAllValues:StringLike', 'dynamodb:LeadingKeys'], [pattern]);
    },
  },
  {
    name: 'the tenant role scans',
    caughtBy: 'key-reach',
    spoil: (draft) => {
      const tenant = one(draft, policy, 'PrincipalTag');
      put(
        tenant,
        [...statementWith(tenant, 'PrincipalTag'), 'Action'],
        ['dynamodb:GetItem', 'dynamodb:Scan'],
      );
    },
  },
  {
    name: 'an API function reaches the tenant table itself',
    caughtBy: 'key-reach',
    spoil: (draft) => {
      const people = one(draft, policy, 'api-people');
      const tenant = one(draft, policy, 'PrincipalTag');
      const where = statementWith(people, 'INVITATION#');
      put(
        people,
        [...where, 'Resource'],
        at(tenant.resource.Properties, ...statementWith(tenant, 'PrincipalTag'), 'Resource'),
      );
    },
  },
  {
    name: 'a worker writes any collection of any organization',
    caughtBy: 'two-organizations',
    spoil: (draft) => {
      const worker = one(draft, policy, 'worker-invitations');
      const where = statementWith(worker, 'ORG#*#INVITATIONS');
      put(worker, [...where, 'Condition', 'ForAllValues:StringLike', 'dynamodb:LeadingKeys'], ['ORG#*']);
    },
  },
  {
    name: 'a worker with every action on its queue',
    caughtBy: 'no-wildcard',
    spoil: (draft) => {
      const worker = one(draft, policy, 'worker-invitations');
      put(worker, [...statementWith(worker, 'sqs:ReceiveMessage'), 'Action'], 'sqs:*');
    },
  },
  {
    name: 'a worker that sends letters as anybody',
    caughtBy: 'no-wildcard',
    spoil: (draft) => {
      const worker = one(draft, policy, 'worker-invitations');
      put(worker, [...statementWith(worker, 'ses:SendEmail'), 'Resource'], '*');
    },
  },
  {
    name: 'a function that uses the key outside of its services',
    caughtBy: 'role-grant',
    spoil: (draft) => {
      const people = one(draft, policy, 'api-people');
      drop(people, [...statementWith(people, 'kms:ViaService'), 'Condition']);
    },
  },
  {
    name: 'a function with a policy of administrators',
    caughtBy: 'no-wildcard',
    spoil: (draft) =>
      put(
        one(draft, role, 'api-openapi'),
        ['ManagedPolicyArns'],
        ['arn:aws:iam::aws:policy/AdministratorAccess'],
      ),
  },
  {
    name: "a function with another's role",
    caughtBy: 'function-own-role',
    spoil: (draft) => {
      const [first, second] = all(draft, 'AWS::Lambda::Function', 'portolan-\\w+-api-');
      if (first !== undefined && second !== undefined) put(first, ['Role'], second.resource.Properties?.Role);
    },
  },
  {
    name: 'the tenant role is open to the account',
    caughtBy: 'trust',
    spoil: (draft) => {
      const tenant = one(draft, role, tenantName);
      put(tenant, [...statementWith(tenant, 'sts:TagSession'), 'Principal'], {
        AWS: { 'Fn::Join': ['', ['arn:aws:iam::', { Ref: 'AWS::AccountId' }, ':root']] },
      });
    },
  },
  {
    name: 'sessions for an organization may bear other tags',
    caughtBy: 'trust',
    spoil: (draft) => {
      const tenant = one(draft, role, tenantName);
      drop(tenant, [...statementWith(tenant, 'aws:TagKeys'), 'Condition', 'ForAllValues:StringEquals']);
    },
  },
  {
    name: 'sessions for an organization that is no id',
    caughtBy: 'trust',
    spoil: (draft) => {
      const tenant = one(draft, role, tenantName);
      const where = statementWith(tenant, 'aws:RequestTag');
      put(tenant, [...where, 'Condition', 'StringLike', 'aws:RequestTag/organization'], 'org_*');
    },
  },
  {
    name: "a function's role for functions of any account",
    caughtBy: 'trust',
    spoil: (draft) => {
      const router = one(draft, role, 'worker-router');
      drop(router, [...statementWith(router, 'lambda.amazonaws.com'), 'Condition']);
    },
  },
  {
    name: 'a role for another service',
    caughtBy: 'trust',
    spoil: (draft) => {
      const router = one(draft, role, 'worker-router');
      put(router, [...statementWith(router, 'sts:AssumeRole'), 'Principal'], {
        Service: 'ec2.amazonaws.com',
      });
    },
  },
  {
    name: 'a function that any API may call',
    caughtBy: 'resource-policy',
    spoil: (draft) => drop(one(draft, 'AWS::Lambda::Permission', 'apigateway'), ['SourceArn']),
  },
  {
    name: 'a function that anybody may call',
    caughtBy: 'resource-statement',
    spoil: (draft) => put(one(draft, 'AWS::Lambda::Permission', 'apigateway'), ['Principal'], '*'),
  },
  {
    name: 'a topic that any account may ring',
    caughtBy: 'resource-policy',
    spoil: (draft) => {
      const topic = one(draft, 'AWS::SNS::TopicPolicy', 'AlarmsOfThisAccount');
      drop(topic, [...statementWith(topic, 'AlarmsOfThisAccount'), 'Condition']);
    },
  },
  {
    name: 'a queue without a policy of its own',
    caughtBy: 'resource-policy',
    spoil: (draft) => removeResource(one(draft, 'AWS::SQS::QueuePolicy', 'invitationsqueueQueue')),
  },
  {
    name: 'a topic without a policy of its own',
    caughtBy: 'resource-policy',
    spoil: (draft) => removeResource(one(draft, 'AWS::SNS::TopicPolicy', 'AlarmsOfThisAccount')),
  },
  {
    name: 'a function that its API may not call',
    caughtBy: 'resource-policy',
    spoil: (draft) => {
      for (const permission of all(draft, 'AWS::Lambda::Permission', 'calendars.*apigateway'))
        removeResource(permission);
    },
  },
  {
    name: 'a role that may not use the key of its tables',
    caughtBy: 'role-grant',
    spoil: (draft) => {
      const tenant = one(draft, policy, 'PrincipalTag');
      const [first, second, index] = statementWith(tenant, 'kms:ViaService');
      drop(tenant, [first, second ?? '', index ?? 0]);
    },
  },
];
