import { type Found, isKept, unless } from '../model.ts';
import { at, type Finding } from '../templates.ts';
import { alarmKeyOf, keyOf, keysOf } from './stage-key.ts';

/** Keys of one stage: those that are known, rotated, and not deleted with their stack. */
export const kmsFindings = (model: readonly Found[]): readonly Finding[] =>
  keysOf(model).flatMap((key) => [
    ...unless(
      key.arn === keyOf(model)?.arn || key.arn === alarmKeyOf(model, key.region)?.arn,
      key,
      'key-known',
      'a third key, or one without its alias',
    ),
    ...unless(at(key.is, 'EnableKeyRotation') === true, key, 'key-rotation', 'it is never rotated'),
    ...unless(
      !key.stage.keepsData || (isKept(key.deletionPolicy) && isKept(key.updateReplacePolicy)),
      key,
      'key-retained',
      'without it, nothing that is encrypted can be read again',
    ),
  ]);
