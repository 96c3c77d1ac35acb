import type { Context } from './simulate.ts';

/** A request as a situation makes it: what the request carries beside who, what and on what. */
export type Situation = { readonly name: string; readonly context: Context };

/** Something that somebody is meant to be able to do, when it is right, and when it is not. */
export type Grant = {
  /** A role of ours by its name, a service, an account. */
  readonly who: string;
  readonly actions: readonly string[];
  /** Things as a request names them: a log stream, an object, a function. */
  readonly on: readonly string[];
  readonly right: readonly Situation[];
  readonly wrong: readonly Situation[];
  /** Things of the same kind that are somebody else's. */
  readonly notOn?: readonly string[];
};

export const plain: readonly Situation[] = [{ name: 'a request', context: {} }];

type Values = Readonly<Record<string, string | readonly string[]>>;

/**
 * Right with all of these, wrong when any one of them is not there or is another. What others it might be is said for each key.
 */
export const requires = (
  right: Values,
  others: Readonly<Record<string, readonly (string | readonly string[])[]>>,
): Pick<Grant, 'right' | 'wrong'> => ({
  right: [{ name: 'a request as it is made', context: right }],
  wrong: Object.keys(right).flatMap((key) => {
    const { [key]: _, ...rest } = right;
    return [
      { name: `without ${key}`, context: rest },
      ...(others[key] ?? []).map((value) => ({
        name: `with ${key} ${JSON.stringify(value)}`,
        context: { ...right, [key]: value },
      })),
    ];
  }),
});
