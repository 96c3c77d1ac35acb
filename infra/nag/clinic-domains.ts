import type { IConstruct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import { acknowledge, type Rule } from './acknowledge.ts';

/** A function that makes domains of clinics known to SES, or sends from them. */
export const acknowledgeClinicDomains = (worker: IConstruct, stage: Stage): void => {
  const everyDomain: Rule = `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ses:${stage.region}:${stage.account ?? '<AWS::AccountId>'}:identity/*]`;
  acknowledge(worker, {
    [everyDomain]:
      'Clinics name their domains while the product runs, so that nobody knows them beforehand. What changes a domain or sends from it is bound to the tag that those of this stage bear; any other may only be looked at.',
  });
};
