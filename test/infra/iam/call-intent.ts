import { gatewayRoutes } from '@portolan/contract/gateway-routes';
import { triggerFunctions, workerFunctions } from '@portolan/functions/manifest';
import { ofType } from '../model.ts';
import { type Grant, requires, type Situation } from './grant.ts';
import { elsewhere, type Place } from './place.ts';

/** The API calls the function of a route, and only for requests of this API on that route. */
export const apiCalls = ({ model, region, account, functionArn }: Place): readonly Grant[] => {
  const [api] = ofType(model, 'AWS::ApiGatewayV2::Api');
  if (api === undefined) return [];
  const source = (id: string, path: string) =>
    `arn:aws:execute-api:${region}:${account}:${id}/$default/GET${path}`;
  return gatewayRoutes.map(({ resource, path }) => ({
    who: 'apigateway.amazonaws.com',
    actions: ['lambda:InvokeFunction'],
    on: [functionArn(`api-${resource}`)],
    ...requires(
      { 'aws:SourceArn': source(api.name, path) },
      { 'aws:SourceArn': [source('another', path), source(api.name, path).replace(account, elsewhere)] },
    ),
  }));
};

/** The user pool calls what stands in the middle of a sign-in. */
export const signInCalls = ({ model, account, functionArn }: Place): readonly Grant[] =>
  ofType(model, 'AWS::Cognito::UserPool').flatMap(({ arn }) =>
    triggerFunctions.map(({ name }) => ({
      who: 'cognito-idp.amazonaws.com',
      actions: ['lambda:InvokeFunction'],
      on: [functionArn(`trigger-${name}`)],
      ...requires(
        { 'aws:SourceArn': arn },
        { 'aws:SourceArn': [`${arn}x`, arn.replace(account, elsewhere)] },
      ),
    })),
  );

/** EventBridge calls a scheduled function, and only by its own schedule. */
export const scheduledCalls = ({ region, account, named, functionArn }: Place): readonly Grant[] =>
  workerFunctions
    .filter(({ source }) => source.kind === 'schedule')
    .map(({ name }) => {
      const rule = `arn:aws:events:${region}:${account}:rule/${named(name)}`;
      return {
        who: 'events.amazonaws.com',
        actions: ['lambda:InvokeFunction'],
        on: [functionArn(`worker-${name}`)],
        ...requires(
          { 'aws:SourceArn': rule },
          { 'aws:SourceArn': [`${rule}-too`, rule.replace(account, elsewhere)] },
        ),
      };
    });

/** CloudFront reads the web app's files for this distribution; logs are delivered to their bucket. */
export const edge = ({ model, account, named, region }: Place): readonly Grant[] => {
  const bucket = (thing: string) => `arn:aws:s3:::${named(thing)}-${region}-${account}`;
  const [distribution] = ofType(model, 'AWS::CloudFront::Distribution');
  if (distribution === undefined) return [];
  const other = `arn:aws:cloudfront::${account}:distribution/another`;
  const delivery = (owner = account) => `arn:aws:logs:us-east-1:${owner}:delivery-source:${named('edge')}`;
  const tls = { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.2' } as const;
  const overTls12 = ({ right, wrong }: Pick<Grant, 'right' | 'wrong'>): Pick<Grant, 'right' | 'wrong'> => {
    const withTls = ({ name, context }: Situation) => ({ name, context: { ...tls, ...context } });
    return { right: right.map(withTls), wrong: wrong.map(withTls) };
  };
  const fromEdge = overTls12(requires({ 'aws:SourceArn': distribution.arn }, { 'aws:SourceArn': [other] }));
  return [
    {
      who: 'cloudfront.amazonaws.com',
      actions: ['s3:GetObject'],
      on: [`${bucket('web')}/index.html`],
      ...fromEdge,
    },
    // So that a file that is not there is answered as missing, not as forbidden.
    { who: 'cloudfront.amazonaws.com', actions: ['s3:ListBucket'], on: [bucket('web')], ...fromEdge },
    {
      who: 'delivery.logs.amazonaws.com',
      actions: ['s3:PutObject'],
      on: [`${bucket('web-logs')}/AWSLogs/${account}/x`],
      ...overTls12(
        requires(
          {
            'aws:SourceAccount': account,
            'aws:SourceArn': delivery(),
            's3:x-amz-acl': 'bucket-owner-full-control',
          },
          {
            'aws:SourceAccount': [elsewhere],
            'aws:SourceArn': [delivery(elsewhere)],
            's3:x-amz-acl': ['public-read'],
          },
        ),
      ),
    },
    {
      who: 'logging.s3.amazonaws.com',
      actions: ['s3:PutObject'],
      on: [`${bucket('web-logs')}/web-bucket/x`],
      ...overTls12(
        requires(
          { 'aws:SourceAccount': account, 'aws:SourceArn': bucket('web') },
          { 'aws:SourceAccount': [elsewhere], 'aws:SourceArn': ['arn:aws:s3:::another'] },
        ),
      ),
    },
  ];
};
