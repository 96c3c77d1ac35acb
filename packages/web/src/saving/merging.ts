import { sameContents } from '@portolan/domain/work-plans/same-contents';

export type Picked<Value> = { readonly value: Value; readonly clashes: boolean };

/** Mine where I changed it, otherwise theirs. */
export const pick = <Value>(base: Value, mine: Value, theirs: Value): Picked<Value> => {
  if (sameContents(base, mine)) return { value: theirs, clashes: false };
  return { value: mine, clashes: !sameContents(base, theirs) && !sameContents(mine, theirs) };
};

type Named = { readonly id: string };

const find = <Part extends Named>(parts: readonly Part[], id: string) => parts.find((one) => one.id === id);
const idsOf = (parts: readonly Named[]) => parts.map(({ id }) => id);

/** The order somebody gave; null where only new ones were put last and others taken away. */
const orderGiven = (before: readonly string[], after: readonly string[]): readonly string[] | null => {
  const byItself = [
    ...before.filter((id) => after.includes(id)),
    ...after.filter((id) => !before.includes(id)),
  ];
  return sameContents(byItself, after) ? null : after;
};

export type MergedList<Part> = {
  /** Theirs, with everything of mine in it. */
  readonly parts: Part[];
  /** Names of those that both changed, each otherwise. */
  readonly clashing: readonly string[];
  /** Both put them in an order, each in another. */
  readonly orderClashes: boolean;
};

/** Puts what I changed of a list since `base` on top of what somebody else made of it. */
export const mergeLists = <Part extends Named>(
  base: readonly Part[],
  mine: readonly Part[],
  theirs: readonly Part[],
): MergedList<Part> => {
  const merged = new Map<string, Part>();
  const clashing: string[] = [];
  for (const id of new Set([...idsOf(theirs), ...idsOf(mine)])) {
    const { value, clashes } = pick(find(base, id), find(mine, id), find(theirs, id));
    if (clashes) clashing.push(id);
    if (value !== undefined) merged.set(id, value);
  }
  const ours = orderGiven(idsOf(base), idsOf(mine));
  const others = orderGiven(idsOf(base), idsOf(theirs));
  const [first, second] = ours === null ? [theirs, mine] : [mine, theirs];
  const order = new Set([...idsOf(first), ...idsOf(second)]);
  return {
    parts: [...order].flatMap((id) => merged.get(id) ?? []),
    clashing,
    orderClashes: ours !== null && others !== null && !sameContents(ours, others),
  };
};

/** My list with theirs of what is named, in their order where `orderToo` says so. */
export const withTheirs = <Part extends Named>(
  mine: readonly Part[],
  theirs: readonly Part[],
  given: ReadonlySet<string>,
  orderToo: boolean,
): Part[] => {
  const order = orderToo
    ? new Set([...idsOf(theirs), ...idsOf(mine)])
    : new Set([...idsOf(mine), ...idsOf(theirs).filter((id) => given.has(id))]);
  return [...order].flatMap((id) => find(given.has(id) ? theirs : mine, id) ?? []);
};
