import { webAppHeaders } from '@portolan/contract/web-app-headers';
import {
  CfnResponseHeadersPolicy,
  type IResponseHeadersPolicy,
  ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';

/** Two years, as browsers' lists ask for. */
export const twoYearsSeconds = 63_072_000;

/** The security headers of every page and file of the web app, as on one machine, and that it is HTTPS only. */
export class WebHeaders extends Construct {
  readonly policy: IResponseHeadersPolicy;

  constructor(scope: Construct, id: string, stage: Stage, connectTo: readonly string[]) {
    super(scope, id);
    const {
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': _nosniff,
      'x-frame-options': frameOption,
      'referrer-policy': referrerPolicy,
      ...others
    } = webAppHeaders(connectTo);
    const policy = new CfnResponseHeadersPolicy(this, 'Policy', {
      responseHeadersPolicyConfig: {
        name: nameIn(stage, 'web'),
        securityHeadersConfig: {
          contentSecurityPolicy: { contentSecurityPolicy, override: true },
          contentTypeOptions: { override: true },
          frameOptions: { frameOption, override: true },
          referrerPolicy: { referrerPolicy, override: true },
          strictTransportSecurity: {
            accessControlMaxAgeSec: twoYearsSeconds,
            includeSubdomains: true,
            override: true,
          },
        },
        customHeadersConfig: {
          items: Object.entries(others).map(([header, value]) => ({ header, value, override: true })),
        },
      },
    });
    this.policy = ResponseHeadersPolicy.fromResponseHeadersPolicyId(this, 'Imported', policy.ref);
  }
}
