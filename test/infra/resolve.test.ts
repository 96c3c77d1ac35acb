import { stages } from '@portolan/infra/config/stages';
import { expect, test } from 'vitest';
import { resolverOf } from './resolve.ts';
import type { Json, Resource, StackTemplate } from './templates.ts';

const stackWith = (
  stack: string,
  Resources: Readonly<Record<string, Resource>>,
  more: Partial<StackTemplate['template']> = {},
): StackTemplate => {
  const [stage] = stages;
  if (stage === undefined) throw new Error('There are no stages');
  return { stack, stage, region: 'us-east-1', account: '111111111111', template: { Resources, ...more } };
};

const named = stackWith(
  'one',
  {
    Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::Join': ['-', ['a', 'queue']] } } },
    Table: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'a-table' } },
    Logs: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: '/a/log' } },
    Topic: { Type: 'AWS::SNS::Topic' },
  },
  {
    Outputs: { Out: { Value: { 'Fn::GetAtt': ['Table', 'Arn'] }, Export: { Name: 'one:table' } } },
    Mappings: { Sizes: { big: { memory: 1024 } } },
    Parameters: { Given: { Default: 'as given' } },
  },
);
const other = stackWith('two', {});
const resolve = resolverOf([named, other]);

test.each<[string, Json, Json]>([
  [
    'a reference to a queue, by its address',
    { Ref: 'Queue' },
    'https://sqs.us-east-1.amazonaws.com/111111111111/a-queue',
  ],
  ['an attribute', { 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:aws:sqs:us-east-1:111111111111:a-queue'],
  [
    'an attribute in one text',
    { 'Fn::GetAtt': 'Logs.Arn' },
    'arn:aws:logs:us-east-1:111111111111:log-group:/a/log:*',
  ],
  ['a name that nobody gave', { 'Fn::GetAtt': ['Topic', 'TopicName'] }, 'one-topic'],
  [
    'a stream',
    { 'Fn::GetAtt': ['Table', 'StreamArn'] },
    'arn:aws:dynamodb:us-east-1:111111111111:table/a-table/stream/2026-01-01T00:00:00.000',
  ],
  ['a parameter', { Ref: 'Given' }, 'as given'],
  [
    'where it is',
    { 'Fn::Join': [':', [{ Ref: 'AWS::Partition' }, { Ref: 'AWS::Region' }]] },
    'aws:us-east-1',
  ],
  [
    'a text with names in it',
    { 'Fn::Sub': ['${Queue.Arn}/${!kept}/${own}', { own: 'mine' }] },
    'arn:aws:sqs:us-east-1:111111111111:a-queue/${kept}/mine',
  ],
  ['a choice', { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
  ['a mapping', { 'Fn::FindInMap': ['Sizes', 'big', 'memory'] }, 1024],
  ['nothing, left out', { kept: 1, left: { Ref: 'AWS::NoValue' } }, { kept: 1 }],
])('resolves %s', (_, value, expected) => {
  expect(resolve(named, value)).toEqual(expected);
});

test('resolves what another stack exports', () => {
  const arn = 'arn:aws:dynamodb:us-east-1:111111111111:table/a-table';
  expect(resolve(other, { 'Fn::ImportValue': 'one:table' })).toBe(arn);
});

test.each<[string, Json]>([
  ['an intrinsic that it does not know', { 'Fn::Cidr': ['10.0.0.0/16', 1, 8] }],
  ['a resource that is not there', { Ref: 'Nothing' }],
  ['an export that nobody makes', { 'Fn::ImportValue': 'one:nothing' }],
])('does not pass over %s', (_, value) => {
  expect(() => resolve(named, value)).toThrow();
});
