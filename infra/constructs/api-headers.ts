import { apiHeaders } from '@portolan/contract/api-headers';
import {
  CfnResponseHeadersPolicy,
  type IResponseHeadersPolicy,
  ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';
import { twoYearsSeconds } from './web-headers.ts';

/**
 * The security headers of the API, for the answers that no function of ours makes: a token refused by the gateway, a request
 * stopped by the firewall, a fault of either. What a function says itself stays.
 */
export class ApiHeaders extends Construct {
  readonly policy: IResponseHeadersPolicy;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    const {
      'content-security-policy': contentSecurityPolicy,
      'referrer-policy': referrerPolicy,
      'strict-transport-security': _hsts,
      'x-content-type-options': _nosniff,
      ...others
    } = apiHeaders;
    const policy = new CfnResponseHeadersPolicy(this, 'Policy', {
      responseHeadersPolicyConfig: {
        name: nameIn(stage, 'api'),
        securityHeadersConfig: {
          contentSecurityPolicy: { contentSecurityPolicy, override: false },
          contentTypeOptions: { override: false },
          referrerPolicy: { referrerPolicy, override: false },
          strictTransportSecurity: {
            accessControlMaxAgeSec: twoYearsSeconds,
            includeSubdomains: true,
            override: false,
          },
        },
        customHeadersConfig: {
          items: Object.entries(others).map(([header, value]) => ({ header, value, override: false })),
        },
      },
    });
    this.policy = ResponseHeadersPolicy.fromResponseHeadersPolicyId(this, 'Imported', policy.ref);
  }
}
