import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/**
 * Domains that clinics send from, which nobody knows beforehand: the ARN of any, and what a tag says of those of this stage. The tag's
 * name is the adapter's.
 */
export type ClinicDomains = { readonly arn: string; readonly tag: string };

const tagName = 'portolan:clinics-of';

/** What whoever makes domains of clinics known may do: make them with the tag, look at any, and change and remove those that bear it. */
export const makeClinicDomains = ({ arn, tag }: ClinicDomains): PolicyStatement[] => [
  new PolicyStatement({
    actions: ['ses:CreateEmailIdentity', 'ses:TagResource'],
    resources: [arn],
    conditions: { StringEquals: { [`aws:RequestTag/${tagName}`]: tag } },
  }),
  // A domain that is not there bears no tag.
  new PolicyStatement({ actions: ['ses:GetEmailIdentity'], resources: [arn] }),
  new PolicyStatement({
    actions: ['ses:DeleteEmailIdentity', 'ses:PutEmailIdentityMailFromAttributes'],
    resources: [arn],
    conditions: { StringEquals: { [`aws:ResourceTag/${tagName}`]: tag } },
  }),
];

/** What whoever sends campaigns may do from the product's own domain: under the tenant that is theirs, and not as a letter of the product. */
export const sendCampaigns = (mail: {
  readonly identityArn: string;
  readonly campaigns: { readonly tenantName: string };
}): PolicyStatement =>
  new PolicyStatement({
    actions: ['ses:SendBulkEmail'],
    resources: [mail.identityArn],
    conditions: { StringEquals: { 'ses:TenantName': mail.campaigns.tenantName } },
  });

/** What whoever sends campaigns may do besides sending from the product's own domain. */
export const sendFromClinics = ({ arn, tag }: ClinicDomains): PolicyStatement =>
  new PolicyStatement({
    actions: ['ses:SendBulkEmail'],
    resources: [arn],
    conditions: { StringEquals: { [`aws:ResourceTag/${tagName}`]: tag } },
  });
