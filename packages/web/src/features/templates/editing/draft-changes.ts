import type { DraftChanges, DraftElement, TemplateDraft } from '@portolan/domain/templates/template';
import { sameContents } from '@portolan/domain/work-plans/same-contents';

/** What of a draft somebody works on. */
export type DraftContents = Pick<TemplateDraft, 'name' | 'elements'>;
export type DraftEdits = Omit<DraftChanges, 'changeId'>;

const idsOf = ({ elements }: DraftContents) => elements.map(({ id }) => id);
const find = ({ elements }: DraftContents, id: string) => elements.find((element) => element.id === id);

/** What makes the one into the other; null where nothing does. */
export const editsBetween = (before: DraftContents, after: DraftContents): DraftEdits | null => {
  const elements = after.elements.filter((element) => !sameContents(element, find(before, element.id)));
  const order = idsOf(after);
  const added = order.filter((id) => find(before, id) === undefined);
  // New elements come last by themselves.
  const byItself = [...idsOf(before), ...added];
  const edits = {
    ...(!sameContents(before.name, after.name) && { name: after.name }),
    ...(elements.length > 0 && { elements }),
    ...(!sameContents(byItself, order) && { order }),
  };
  return Object.keys(edits).length === 0 ? null : edits;
};

/** The contents with these edits made in them; an element that the order leaves out goes. */
export const withEdits = (
  contents: DraftContents,
  { name, elements = [], order }: DraftEdits,
): DraftContents => {
  const all: DraftElement[] = [
    ...contents.elements.map((element) => elements.find(({ id }) => id === element.id) ?? element),
    ...elements.filter(({ id }) => find(contents, id) === undefined),
  ];
  const known = order ?? all.map(({ id }) => id);
  return {
    name: name ?? contents.name,
    elements: known.flatMap((id) => all.filter((element) => element.id === id)),
  };
};

export type Merged = {
  /** Theirs, with everything of mine in it. */
  readonly contents: DraftContents;
  /** What both changed, each otherwise: ids of elements, `name` or `order`. There it holds mine. */
  readonly both: readonly string[];
};

/** Puts what I changed since `base` on top of what somebody else saved meanwhile. */
export const mergeDrafts = (base: DraftContents, mine: DraftContents, theirs: DraftContents): Merged => {
  const ours = editsBetween(base, mine) ?? {};
  const others = editsBetween(base, theirs) ?? {};
  const removedByMe = idsOf(base).filter((id) => find(mine, id) === undefined);
  const touchedBoth = (ours.elements ?? []).filter(({ id, ...element }) => {
    const before = find(base, id);
    const other = find(theirs, id);
    return before !== undefined && !sameContents(other, before) && !sameContents(other, { id, ...element });
  });
  const contents = withEdits(theirs, {
    ...(ours.name !== undefined && { name: ours.name }),
    ...(ours.elements !== undefined && { elements: ours.elements }),
  });
  // My order, where I changed it; what they added stands last, and what either of us removed stays away.
  const mineFirst = [
    ...idsOf(mine).filter((id) => find(contents, id) !== undefined),
    ...idsOf(contents).filter((id) => find(base, id) === undefined && find(mine, id) === undefined),
  ];
  const order =
    ours.order === undefined ? idsOf(contents).filter((id) => !removedByMe.includes(id)) : mineFirst;
  return {
    contents: withEdits(contents, { order }),
    both: [
      ...(ours.name && others.name && !sameContents(ours.name, others.name) ? ['name'] : []),
      ...(ours.order && others.order && !sameContents(ours.order, others.order) ? ['order'] : []),
      ...touchedBoth.map(({ id }) => id),
    ],
  };
};

/** Gives up mine where both of us changed something, and keeps the rest of mine. */
export const takeTheirs = (
  merged: DraftContents,
  theirs: DraftContents,
  both: readonly string[],
): DraftContents => {
  const kept = merged.elements.flatMap((element) =>
    both.includes(element.id) ? (find(theirs, element.id) ?? []) : element,
  );
  const name = both.includes('name') ? theirs.name : merged.name;
  if (!both.includes('order')) return { name, elements: kept };
  const order = [
    ...idsOf(theirs),
    ...kept.map(({ id }) => id).filter((id) => find(theirs, id) === undefined),
  ];
  return withEdits({ name, elements: kept }, { order });
};
