import { type Found, ofType } from '../model.ts';
import { at } from '../templates.ts';

const keyNamed = (model: readonly Found[], thing: string, region: string): Found | undefined => {
  const aliases = ofType(model, 'AWS::KMS::Alias').filter(
    ({ name, stage, region: there }) => name === `alias/portolan-${stage.name}-${thing}` && there === region,
  );
  const [alias, another] = aliases;
  if (alias === undefined || another !== undefined) return undefined;
  return ofType(model, 'AWS::KMS::Key').find(({ arn, name }) =>
    [arn, name].includes(String(at(alias.is, 'TargetKeyId'))),
  );
};

/** The one key of what people write: undefined where there is none, or two, so that everything encrypted with "it" is a finding. */
export const keyOf = (model: readonly Found[]): Found | undefined => {
  const [any] = model;
  return any === undefined ? undefined : keyNamed(model, 'key', any.stage.region);
};

/** The key of the alarms of a region, and of what the firewall writes there. */
export const alarmKeyOf = (model: readonly Found[], region: string): Found | undefined =>
  keyNamed(model, 'alarms', region);

/** Every key of a stage: rotated, kept, and said what it is for. */
export const keysOf = (model: readonly Found[]): readonly Found[] => ofType(model, 'AWS::KMS::Key');
