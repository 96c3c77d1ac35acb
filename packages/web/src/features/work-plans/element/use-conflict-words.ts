import type { ElementChange } from '@portolan/domain/work-plans/element-change';
import { savingTexts } from '@portolan/messages/saving-texts';
import { useMemo } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import type { ConflictWords } from '../../../saving/conflict-dialog.tsx';
import { elementKind } from '../element-saving.ts';
import type { Names } from '../use-names.ts';
import type { FieldWords } from './use-field-words.ts';

const textFields = ['text', 'startUpStatus', 'midProjectStatus', 'finalStatus'] as const;

const yoursOf = (change: ElementChange, path: string): unknown => {
  switch (change.kind) {
    case 'answer':
      return change.value;
    case 'edit-activity':
      return Object.entries(change.fields).find(([field]) => path.endsWith(`.${field}`))?.[1] ?? null;
    case 'remove-activity':
      return true;
    case 'restore-activity':
      return false;
    case 'add-activity':
    case 'move-activity':
      return null;
  }
};

const rewritten = (change: ElementChange, path: string, text: string): ElementChange | null => {
  if (change.kind === 'answer' && typeof change.value === 'string') return { ...change, value: text };
  const field = textFields.find((name) => path.endsWith(`.${name}`));
  return change.kind === 'edit-activity' && field ? { ...change, fields: { [field]: text } } : null;
};

/** The words in which two people's versions of a field are laid side by side. */
export const useConflictWords = (
  words: FieldWords,
  names: Names,
  personId: string,
): ConflictWords<ElementChange> => {
  const t = useTexts(savingTexts).conflict;
  return useMemo(
    () => ({
      label: words.label,
      value: words.value,
      person: (id) => (id === personId ? t.you : names.ofPerson(id)),
      yours: yoursOf,
      rewrite: rewritten,
    }),
    [words, names, personId, t],
  );
};

/** What a change is about, where it was not accepted: its field, and what was to be written there. */
export const describeChange = (words: FieldWords, change: ElementChange): string => {
  const [path = change.kind === 'answer' ? '' : `activities.${change.activityId}.place`] =
    elementKind.paths(change);
  const value = words.value(path, yoursOf(change, path));
  return value === '' ? words.label(path) : `${words.label(path)}: ${value}`;
};
