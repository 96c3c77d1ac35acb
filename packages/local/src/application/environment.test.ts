import { apiFunctions, workerFunctions } from '@portolan/functions/manifest';
import { expect, it } from 'vitest';
import { environmentsAt } from './environment.ts';

const environmentOf = environmentsAt({
  origin: 'http://localhost:3000',
  tables: { tenant: 'tenant', directory: 'directory', identity: 'identity' },
  tenantRoleArn: 'arn:aws:iam::000000000000:role/portolan-local-tenant',
  edgeSecret: 'x'.repeat(43),
  dynamodbEndpoint: 'http://127.0.0.1:1',
  sqsEndpoint: 'http://127.0.0.1:2',
  sesEndpoint: 'http://127.0.0.1:3',
  stsEndpoint: 'http://127.0.0.1:4',
  nameServer: '127.0.0.1:5',
  queueUrls: Object.fromEntries(
    workerFunctions.flatMap(({ source }) =>
      source.kind === 'queue' ? [[source.queue, `http://127.0.0.1:2/0/${source.queue}`]] : [],
    ),
  ),
});

const atHome = [
  'AWS_ACCESS_KEY_ID',
  'AWS_REGION',
  'AWS_SECRET_ACCESS_KEY',
  'DYNAMODB_ENDPOINT',
  'S3_ENDPOINT',
  'SES_ENDPOINT',
  'SQS_ENDPOINT',
  'STS_ENDPOINT',
  'NAME_SERVER',
];

it.each([...apiFunctions, ...workerFunctions].map((declared) => [declared.name, declared] as const))(
  'the function %s is told what it names and nothing else',
  (_, { variables }) => {
    const environment = environmentOf(variables);
    expect(Object.keys(environment).toSorted()).toEqual([...variables, ...atHome].toSorted());
    expect(Object.values(environment)).not.toContain('');
  },
);

it('a variable that nothing gives a value is a fault at start', () => {
  expect(() => environmentOf(['LETTERS_QUEUE_URL'])).toThrow('LETTERS_QUEUE_URL');
});
