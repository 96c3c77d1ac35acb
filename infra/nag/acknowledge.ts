import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** A rule's name as its pack writes it, with what it names in brackets where it names something. */
export type Rule = `AwsSolutions-${string}` | `HIPAA.Security-${string}`;

const packOf = (rule: Rule): string => (rule.startsWith('HIPAA') ? 'HIPAA.Security' : 'AwsSolutions');

/** Says why a rule of cdk-nag does not hold for a construct and what is in it, in a sentence a reviewer would accept. */
export const acknowledge = (scope: IConstruct, reasons: { readonly [Name in Rule]?: string }): void => {
  for (const [rule, reason] of Object.entries(reasons))
    if (isRule(rule) && reason !== undefined)
      Validations.of(scope).acknowledge({ id: `${packOf(rule)}::${rule}`, reason });
};

const isRule = (name: string): name is Rule => /^(AwsSolutions|HIPAA\.Security)-/.test(name);
