import type { Stage } from '@portolan/infra/config/stage';
import type { Found } from '../model.ts';
import { alarmKeyOf, keyOf } from '../rules/stage-key.ts';

export const elsewhere = '999999999999';

/** Where a stage is, and what things in it are called: by the naming rule, not by the templates. */
export type Place = {
  readonly stage: Stage;
  readonly account: string;
  readonly region: string;
  readonly model: readonly Found[];
  readonly named: (thing: string) => string;
  readonly role: (thing: string) => string;
  readonly functionArn: (thing: string) => string;
  readonly queue: (thing: string) => string;
  readonly table: (thing: string) => string;
  /** The key of people's records. */
  readonly key: string;
  readonly alarmKey: (region: string) => string;
};

export const placeOf = (model: readonly Found[]): Place => {
  const [any] = model;
  if (any === undefined) throw new Error('A stage without resources');
  const { stage, account } = any;
  const { region } = stage;
  const named = (thing: string) => `portolan-${stage.name}-${thing}`;
  return {
    stage,
    account,
    region,
    model,
    named,
    role: (thing) => `arn:aws:iam::${account}:role/${named(thing)}`,
    functionArn: (thing) => `arn:aws:lambda:${region}:${account}:function:${named(thing)}`,
    queue: (thing) => `arn:aws:sqs:${region}:${account}:${named(thing)}`,
    table: (thing) => `arn:aws:dynamodb:${region}:${account}:table/${named(thing)}`,
    key: keyOf(model)?.arn ?? `arn:aws:kms:${region}:${account}:key/none`,
    alarmKey: (there) => alarmKeyOf(model, there)?.arn ?? `arn:aws:kms:${there}:${account}:key/none`,
  };
};
