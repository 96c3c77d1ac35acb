import { activityFieldNames } from '../work-plans/activity.ts';
import type { SubmittedElement } from './submission.ts';

/** One field of an element over several submissions; undefined where it was not there. */
export type ComparedField = {
  /** `answers.<prompt>` or `activities.<row>.<column>`. */
  readonly path: string;
  readonly values: readonly unknown[];
  /** Whether any of the values differs from the one before it. */
  readonly changed: boolean;
};
/** A question, or a row with its columns. */
export type ComparedSubject = {
  readonly path: string;
  readonly fields: readonly ComparedField[];
  readonly changed: boolean;
};

const rowFields = ['list', ...activityFieldNames] as const;

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isBlank));

/** Whether two values say the same: nothing is nothing, however it is written. */
const same = (one: unknown, other: unknown): boolean =>
  (isBlank(one) && isBlank(other)) || JSON.stringify(one) === JSON.stringify(other);

const fieldOf = (path: string, values: readonly unknown[]): ComparedField => ({
  path,
  values,
  changed: values.some((value, index) => index > 0 && !same(values[index - 1], value)),
});

const subjectOf = (path: string, fields: readonly ComparedField[]): ComparedSubject => ({
  path,
  fields,
  changed: fields.some(({ changed }) => changed),
});

/** Everything in one of the lists, in the order of the last that has it; what only earlier ones had comes at the end. */
const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.toReversed().flat())];

/** One element over two or more submissions, oldest first: questions in the order given, then rows. Subjects that are empty throughout are left out. */
export const compareElement = (
  versions: readonly (SubmittedElement | undefined)[],
  promptIds: readonly string[],
): ComparedSubject[] => {
  const answered = versions.map((version) => Object.keys(version?.answers ?? {}));
  const questions = union([...answered.toReversed(), promptIds]).map((id) => {
    const path = `answers.${id}`;
    return subjectOf(path, [
      fieldOf(
        path,
        versions.map((version) => version?.answers[id]),
      ),
    ]);
  });
  const rows = union(versions.map((version) => version?.activities.map(({ id }) => id) ?? [])).map((id) => {
    const row = versions.map((version) => version?.activities.find((activity) => activity.id === id));
    const path = `activities.${id}`;
    return subjectOf(
      path,
      rowFields.map((name) =>
        fieldOf(
          `${path}.${name}`,
          row.map((activity) => activity?.[name]),
        ),
      ),
    );
  });
  return [...questions, ...rows].filter(({ fields }) =>
    fields.some(({ values }) => values.some((value) => !isBlank(value))),
  );
};

/** Whether an element says the same in both. */
export const isUnchanged = (
  one: SubmittedElement | undefined,
  other: SubmittedElement | undefined,
): boolean => compareElement([one, other], []).every(({ changed }) => !changed);
