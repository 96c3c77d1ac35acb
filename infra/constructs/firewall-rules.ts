import { pagesBases } from '@portolan/contract/page';
import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';

/** What a metric and, for three hours, the console's samples show of a rule. */
const seenAs = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: true,
});

const managed = (
  priority: number,
  name: string,
  counted: readonly string[] = [],
): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ...(counted.length > 0 && {
        ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
      }),
    },
  },
  visibilityConfig: seenAs(name),
});

/** The name of the rule that refuses an address with too many requests, and of its metric. */
export const crowdRule = 'requests-per-address';

/** Whether a request's path begins so. */
const beginsWith = (searchString: string): CfnWebACL.StatementProperty => ({
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'STARTS_WITH',
    searchString,
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
});

/** What the firewall refuses. */
export const firewallRules = (requestsPerAddress: number): CfnWebACL.RuleProperty[] => [
  managed(10, 'AWSManagedRulesAmazonIpReputationList'),
  {
    name: crowdRule,
    priority: 20,
    action: {
      block: {
        customResponse: {
          responseCode: 429,
          responseHeaders: [{ name: 'retry-after', value: '300' }],
        },
      },
    },
    statement: {
      rateBasedStatement: {
        aggregateKeyType: 'IP',
        evaluationWindowSec: 300,
        limit: requestsPerAddress,
        // A whole clinic may share one address, and opening the app takes dozens of files: only what functions answer is counted.
        scopeDownStatement: {
          orStatement: { statements: ['/api/', ...pagesBases].map(beginsWith) },
        },
      },
    },
    visibilityConfig: seenAs(crowdRule),
  },
  // Counted only: bodies over 8 KB, because a clinic's element is longer and the API has limits of its own; and what looks like
  // markup or a path within a body, because people write such things in plans, where they are text and stay text.
  managed(30, 'AWSManagedRulesCommonRuleSet', [
    'SizeRestrictions_BODY',
    'CrossSiteScripting_BODY',
    'GenericLFI_BODY',
    'GenericRFI_BODY',
  ]),
  managed(40, 'AWSManagedRulesKnownBadInputsRuleSet'),
];
