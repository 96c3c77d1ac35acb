import { webAppHeaders } from '@portolan/contract/web-app-headers';
import { stages } from '@portolan/infra/config/stages';
import { pagePaths } from '@portolan/infra/constructs/page-paths';
import { ResponseHeaders } from '@portolan/infra/constructs/response-headers';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnDistribution } from 'aws-cdk-lib/aws-cloudfront';
import { expect, test } from 'vitest';
import * as z from 'zod';

/** The function as CloudFront runs it: its own code, without ours around it. */
const fetchedFor = (uri: string): string => {
  const run: unknown = new Function('event', `${pagePaths}; return handler(event);`)({ request: { uri } });
  return z.object({ uri: z.string() }).parse(run).uri;
};

test.each(['/', '/sign-in', '/organizations/org_01/plan', '/organizations/v1.2/plan/', '/account-deleted'])(
  '%s is a page of the app',
  (path) => {
    expect(fetchedFor(path)).toBe('/index.html');
  },
);

test.each(['/index.html', '/config.json', '/favicon.svg', '/assets/index-CVaHTx32.js', '/assets/none.css'])(
  '%s is a file, there or not',
  (path) => {
    expect(fetchedFor(path)).toBe(path);
  },
);

test('the edge sends the security headers that the local stack sends', () => {
  const [stage] = stages;
  if (stage === undefined) throw new Error('There is no stage');
  const stack = new Stack(new App(), 'Edge');
  const connectTo = ['https://identity.example'];
  const { policy } = new ResponseHeaders(stack, 'Headers', {
    stage,
    name: 'web',
    headers: webAppHeaders(connectTo),
    override: true,
  });
  new CfnDistribution(stack, 'User', {
    distributionConfig: {
      enabled: true,
      defaultCacheBehavior: {
        targetOriginId: 'files',
        viewerProtocolPolicy: 'https-only',
        responseHeadersPolicyId: policy.responseHeadersPolicyId,
      },
    },
  });
  const [found] = Object.values(
    Template.fromStack(stack).findResources('AWS::CloudFront::ResponseHeadersPolicy'),
  );
  const text = z.string();
  const config = z
    .object({
      Properties: z.object({
        ResponseHeadersPolicyConfig: z.object({
          SecurityHeadersConfig: z.object({
            ContentSecurityPolicy: z.object({ ContentSecurityPolicy: text }),
            ContentTypeOptions: z.object({ Override: z.literal(true) }),
            FrameOptions: z.object({ FrameOption: text }),
            ReferrerPolicy: z.object({ ReferrerPolicy: text }),
          }),
          CustomHeadersConfig: z.object({ Items: z.array(z.object({ Header: text, Value: text })) }),
        }),
      }),
    })
    .parse(found).Properties.ResponseHeadersPolicyConfig;
  const { ContentSecurityPolicy, FrameOptions, ReferrerPolicy } = config.SecurityHeadersConfig;
  expect({
    'content-security-policy': ContentSecurityPolicy.ContentSecurityPolicy,
    // CloudFront knows no other value of it.
    'x-content-type-options': 'nosniff',
    'x-frame-options': FrameOptions.FrameOption,
    'referrer-policy': ReferrerPolicy.ReferrerPolicy,
    ...Object.fromEntries(config.CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value])),
  }).toEqual(webAppHeaders(connectTo));
});
