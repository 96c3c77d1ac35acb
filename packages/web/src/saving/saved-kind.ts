import type { ProblemCode } from '@portolan/contract/problem';
import type { Revised } from '@portolan/domain/revisions/revised';

/** What the queue must know of a kind of record and of the changes that are made to it. */
export type SavedKind<R extends Revised, C> = {
  /** The record as it is after a change, in the browser, before any answer. Unknown targets leave it as it was. */
  readonly apply: (record: R, change: C) => R;
  /** The stamped fields for which a change by somebody else is a conflict; empty when the last one simply wins. */
  readonly paths: (change: C) => readonly string[];
  /** Two waiting changes with the same slot are one: the later. Null: each counts, in its order. */
  readonly slot: (change: C) => string | null;
  /** Reads a change that was kept over a reload; null when this version of the app no longer understands it. */
  readonly parse: (kept: unknown) => C | null;
};

/** One request: the same id and body until an answer has come. `base` is the version it builds on. */
export type Sending<C> = { readonly changeId: string; readonly base: number; readonly changes: readonly C[] };

export type Conflict = {
  readonly path: string;
  readonly theirs: unknown;
  readonly by: string;
  readonly at: string;
};

/** How a request ended. `lost`: no answer, or one that asks to try again; it may have been applied. */
export type Outcome<R> =
  | { readonly kind: 'saved'; readonly record: R }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[]; readonly currentVersion: number }
  | { readonly kind: 'refused'; readonly code: ProblemCode }
  | { readonly kind: 'lost' };

export type Send<R, C> = (sending: Sending<C>) => Promise<Outcome<R>>;
