import {
  CfnResponseHeadersPolicy,
  type IResponseHeadersPolicy,
  ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { Construct } from 'constructs';
import { nameIn, type Stage } from '../config/stage.ts';

export type ResponseHeadersProps = {
  readonly stage: Stage;
  readonly name: string;
  /** In lower case. HTTPS only is said besides, whether or not it is among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** True where these replace what the origin says itself. */
  readonly override: boolean;
};

/** Two years, as browsers' lists ask for. */
const twoYearsSeconds = 63_072_000;

/** Security headers that the edge puts on answers: CloudFront wants some by their meaning and takes the others as they are. */
export class ResponseHeaders extends Construct {
  readonly policy: IResponseHeadersPolicy;

  constructor(scope: Construct, id: string, { stage, name, headers, override }: ResponseHeadersProps) {
    super(scope, id);
    const {
      'content-security-policy': contentSecurityPolicy,
      'x-frame-options': frameOption,
      'referrer-policy': referrerPolicy,
      'x-content-type-options': nosniff,
      'strict-transport-security': _hsts,
      ...others
    } = headers;
    const policy = new CfnResponseHeadersPolicy(this, 'Policy', {
      responseHeadersPolicyConfig: {
        name: nameIn(stage, name),
        securityHeadersConfig: {
          ...(contentSecurityPolicy && { contentSecurityPolicy: { contentSecurityPolicy, override } }),
          ...(nosniff && { contentTypeOptions: { override } }),
          ...(frameOption && { frameOptions: { frameOption, override } }),
          ...(referrerPolicy && { referrerPolicy: { referrerPolicy, override } }),
          strictTransportSecurity: {
            accessControlMaxAgeSec: twoYearsSeconds,
            includeSubdomains: true,
            override,
          },
        },
        customHeadersConfig: {
          items: Object.entries(others).map(([header, value]) => ({ header, value, override })),
        },
      },
    });
    this.policy = ResponseHeadersPolicy.fromResponseHeadersPolicyId(this, 'Imported', policy.ref);
  }
}
