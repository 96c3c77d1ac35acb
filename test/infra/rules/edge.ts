import { pagesBases } from '@portolan/contract/page';
import { type Found, ofType, unless } from '../model.ts';
import { at, type Finding, isObject, type Json, listOf, textsOf } from '../templates.ts';

const strictTls = ['TLSv1.2_2021', 'TLSv1.2_2025', 'TLSv1.3_2025'];
/** AWS's own policy: nothing of the API is kept at the edge. */
const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';

/** The public edge of one stage: TLS, the firewall, the headers, and the word it says to the API. */
export const edgeFindings = (model: readonly Found[]): readonly Finding[] => {
  const distributions = ofType(model, 'AWS::CloudFront::Distribution');
  return [
    ...distributions.flatMap((distribution) => {
      const config = at(distribution.is, 'DistributionConfig');
      return [
        ...tlsFindings(distribution, config),
        ...firewallFindings(model, distribution, config),
        ...[at(config, 'DefaultCacheBehavior'), ...listOf(at(config, 'CacheBehaviors'))].flatMap((behavior) =>
          behaviorFindings(model, distribution, behavior),
        ),
        ...listOf(at(config, 'Origins')).flatMap((origin) => originFindings(distribution, origin)),
        ...unless(
          at(config, 'Logging', 'Bucket') !== undefined || logsElsewhere(model, distribution),
          distribution,
          'edge-log',
          'its requests are not logged',
        ),
        ...apiPathFindings(distribution, config),
        ...pageFindings(distribution, config),
      ];
    }),
    ...ofType(model, 'AWS::WAFv2::WebACL').flatMap(webAclFindings),
    ...ofType(model, 'AWS::CloudFront::ResponseHeadersPolicy').flatMap(headerFindings),
  ];
};

const logsElsewhere = (model: readonly Found[], distribution: Found): boolean =>
  ofType(model, 'AWS::Logs::DeliverySource').some(({ is }) => at(is, 'ResourceArn') === distribution.arn);

const tlsFindings = (distribution: Found, config: Json | undefined): readonly Finding[] => {
  // With the address that CloudFront gives, CloudFront chooses the protocols, and a template cannot.
  const chooses = distribution.stage.domain !== null;
  const certificate = at(config, 'ViewerCertificate');
  return [
    ...unless(
      chooses
        ? strictTls.includes(String(at(certificate, 'MinimumProtocolVersion'))) &&
            at(certificate, 'SslSupportMethod') === 'sni-only'
        : certificate === undefined ||
            at(certificate, 'MinimumProtocolVersion') === undefined ||
            strictTls.includes(String(at(certificate, 'MinimumProtocolVersion'))),
      distribution,
      'edge-tls',
      'it speaks TLS below 1.2',
    ),
    ...unless(
      !chooses || textsOf(at(config, 'Aliases')).includes(distribution.stage.domain?.name ?? ''),
      distribution,
      'edge-domain',
      'it does not answer at the domain of the stage',
    ),
  ];
};

const firewallFindings = (
  model: readonly Found[],
  distribution: Found,
  config: Json | undefined,
): readonly Finding[] =>
  unless(
    ofType(model, 'AWS::WAFv2::WebACL').some(({ arn }) => arn === at(config, 'WebACLId')),
    distribution,
    'edge-firewall',
    'no firewall stands before it',
  );

const behaviorFindings = (
  model: readonly Found[],
  distribution: Found,
  behavior: Json | undefined,
): readonly Finding[] => {
  const where = String(at(behavior, 'PathPattern') ?? 'the default');
  const policies = ofType(model, 'AWS::CloudFront::ResponseHeadersPolicy').map(({ name }) => name);
  return [
    ...unless(
      // A page is redirected; a request with a token is refused, so that it is not sent in the open unnoticed.
      (where.startsWith('/api/') ? ['https-only'] : ['redirect-to-https', 'https-only']).includes(
        String(at(behavior, 'ViewerProtocolPolicy')),
      ),
      distribution,
      'edge-https',
      `${where}: plain HTTP is answered`,
    ),
    ...unless(
      policies.includes(String(at(behavior, 'ResponseHeadersPolicyId'))),
      distribution,
      'edge-headers',
      `${where}: no security headers`,
    ),
  ];
};

const originFindings = (distribution: Found, origin: Json): readonly Finding[] => {
  const custom = at(origin, 'CustomOriginConfig');
  const name = String(at(origin, 'Id'));
  if (custom === undefined)
    return unless(
      at(origin, 'OriginAccessControlId') !== undefined,
      distribution,
      'edge-bucket-access',
      `${name}: the bucket is asked without a signature`,
    );
  const words = listOf(at(origin, 'OriginCustomHeaders')).filter(
    (header) => String(at(header, 'HeaderName')).toLowerCase() === 'x-portolan-edge',
  );
  return [
    ...unless(
      words.length === 1 && /^\{\{resolve:secretsmanager:.+\}\}$/.test(String(at(words[0], 'HeaderValue'))),
      distribution,
      'edge-origin-secret',
      `${name}: the API cannot tell the edge from anybody`,
    ),
    ...unless(
      at(custom, 'OriginProtocolPolicy') === 'https-only' &&
        textsOf(at(custom, 'OriginSSLProtocols')).join() === 'TLSv1.2',
      distribution,
      'edge-origin-tls',
      `${name}: it is asked without TLS 1.2`,
    ),
  ];
};

/** What functions answer, by the beginning of its path, and the methods that must reach them. */
const answeredByFunctions = [
  { base: '/api/', methods: ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'] },
  ...pagesBases.map((base) => ({ base, methods: ['GET', 'POST'] })),
];

const apiPathFindings = (distribution: Found, config: Json | undefined): readonly Finding[] =>
  answeredByFunctions.flatMap(({ base, methods }) => {
    const behavior = listOf(at(config, 'CacheBehaviors')).find(
      (one) => String(at(one, 'PathPattern')) === `${base}*`,
    );
    return [
      ...unless(behavior !== undefined, distribution, 'edge-api-path', `${base} is not behind it`),
      ...unless(
        at(behavior, 'CachePolicyId') === cachingDisabled,
        distribution,
        'edge-api-uncached',
        `${base}: answers are kept at the edge, and may be given to somebody else`,
      ),
      ...unless(
        methods.every((method) => textsOf(at(behavior, 'AllowedMethods')).includes(method)),
        distribution,
        'edge-api-methods',
        `${base}: a method does not pass`,
      ),
    ];
  });

/** The one pattern under the pages whose answers may be kept: pictures never change, and are nobody's own. */
const keptPages = '/c/i/*';

/** Whether a path that a pattern of CloudFront means may be one of a page. */
const maybeOfPages = (pattern: string): boolean => {
  const [start = ''] = pattern.split(/[*?]/, 1);
  return pagesBases.some((base) => start.startsWith(base) || (start !== pattern && base.startsWith(start)));
};

/** Pages say what holds for whoever has their link, and what was just typed: kept at the edge, they would be shown to somebody else. */
const pageFindings = (distribution: Found, config: Json | undefined): readonly Finding[] =>
  listOf(at(config, 'CacheBehaviors')).flatMap((behavior) => {
    const pattern = String(at(behavior, 'PathPattern'));
    return unless(
      pattern === keptPages || !maybeOfPages(pattern) || at(behavior, 'CachePolicyId') === cachingDisabled,
      distribution,
      'edge-pages-uncached',
      `${pattern}: pages of somebody's mails or answers are kept at the edge`,
    );
  });

const webAclFindings = (acl: Found): readonly Finding[] => {
  const rules = listOf(at(acl.is, 'Rules'));
  const limits = rules.flatMap((rule) => {
    const limit = at(rule, 'Statement', 'RateBasedStatement', 'Limit');
    return at(rule, 'Action', 'Block') !== undefined && limit !== undefined ? [limit] : [];
  });
  const managed = rules.filter((rule) => at(rule, 'Statement', 'ManagedRuleGroupStatement') !== undefined);
  return [
    ...unless(
      at(acl.is, 'Scope') === 'CLOUDFRONT' && acl.region === 'us-east-1',
      acl,
      'firewall-region',
      'CloudFront takes firewalls of us-east-1 only',
    ),
    ...unless(
      limits.some((limit) => limit === acl.stage.requestsPerAddress),
      acl,
      'firewall-rate',
      'one address may ask as often as it likes',
    ),
    ...unless(
      managed.length > 0 && managed.every((rule) => at(rule, 'OverrideAction', 'None') !== undefined),
      acl,
      'firewall-rules',
      'known attacks are let through or only counted',
    ),
  ];
};

const headerFindings = (policy: Found): readonly Finding[] => {
  const security = at(policy.is, 'ResponseHeadersPolicyConfig', 'SecurityHeadersConfig');
  const hsts = at(security, 'StrictTransportSecurity');
  const content = at(security, 'ContentSecurityPolicy', 'ContentSecurityPolicy');
  const isStrict =
    typeof content === 'string' &&
    /default-src '(none|self)'/.test(content) &&
    !content.includes('unsafe-eval');
  return [
    ...unless(
      isObject(hsts) &&
        Number(at(hsts, 'AccessControlMaxAgeSec')) >= 31_536_000 &&
        at(hsts, 'Override') !== undefined,
      policy,
      'headers-hsts',
      'browsers may come back without TLS',
    ),
    ...unless(isStrict, policy, 'headers-csp', 'no strict content security policy'),
    ...unless(
      isObject(at(security, 'ContentTypeOptions')),
      policy,
      'headers-nosniff',
      'browsers may guess at content types',
    ),
    ...unless(
      at(policy.is, 'ResponseHeadersPolicyConfig', 'CorsConfig') === undefined,
      policy,
      'headers-cors',
      'pages of other origins may read answers',
    ),
  ];
};
