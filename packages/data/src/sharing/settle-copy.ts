import { isDeepStrictEqual } from 'node:util';
import type { Consent } from '@portolan/domain/programs/consent';
import type { ItemKind } from '../items.ts';
import type { Key } from '../keys.ts';
import { type Write, writeAll } from '../writing.ts';
import { type Pass, type Sharing, settle } from './settle.ts';
import { type Copy, checkConsent, findCopy, putCopy, type Refusal, removeCopy } from './stored-copies.ts';

/** The consent that a copy is made under, and the copy as it should be; null where there should be none. */
export type Allowed<Shape> = {
  readonly consent: Consent;
  readonly copy: Copy<Shape> | null;
} | null;

/** What a copy whose consent has ended is to become: it stays, or it goes if these still hold. */
export type Parting = 'stays' | { readonly goesIf: readonly Write<Refusal>[] };

export type CopyRule<Shape> = {
  readonly clinicId: string;
  readonly key: Key;
  readonly kind: ItemKind<Shape>;
  /** Of a record that never changes, the copy that is there will do, whichever consent it came with. */
  readonly isFixed?: boolean;
  /** Reads the consent, and the source after it. Null where nothing is copied any more. */
  readonly allowed: () => Promise<Allowed<Shape>>;
  /** What is written with a copy, in its transaction. */
  readonly beside?: readonly Write<Refusal>[];
  /** For a copy that no consent holds for any more. */
  readonly parting: (copy: Copy<Shape>) => Promise<Parting>;
  /** Copies what lies beside the record, before it; false when that was refused. */
  readonly before?: (consent: Consent, stored: Copy<Shape> | null) => Promise<boolean>;
  /** Takes away what lay beside a record that is gone. */
  readonly after?: () => Promise<Pass>;
};

/** One look at a copy: puts it, takes it away, or finds it as it should be. */
const look = async <Shape>({ database }: Sharing, rule: CopyRule<Shape>): Promise<Pass> => {
  const { clinicId, key, kind } = rule;
  const stored = await findCopy(database, key, kind);
  const allowed = await rule.allowed();
  const outcome = async (writes: readonly Write<Refusal>[]): Promise<Pass> =>
    (await writeAll(database, writes)).ok ? 'written' : 'refused';
  if (allowed !== null && allowed.copy !== null) {
    const { consent, copy } = allowed;
    if (isDeepStrictEqual(stored, copy) || (stored !== null && rule.isFixed === true)) return 'right';
    if (!((await rule.before?.(consent, stored)) ?? true)) return 'refused';
    return outcome([
      checkConsent(clinicId, consent),
      putCopy(key, kind, stored, copy),
      ...(rule.beside ?? []),
    ]);
  }
  if (stored !== null) {
    const parting = allowed === null ? await rule.parting(stored) : { goesIf: [] };
    return parting === 'stays' ? 'right' : outcome([...parting.goesIf, removeCopy(key, stored.mark)]);
  }
  return (await rule.after?.()) ?? 'right';
};

/** Makes a copy what its source and the clinic's consent say now; takes it away where there should be none. */
export const settleCopy = <Shape>(sharing: Sharing, rule: CopyRule<Shape>): Promise<void> =>
  settle(sharing, () => look(sharing, rule));
