import { isProgramRule } from '@portolan/domain/programs/program-rules';
import { problemTexts } from '@portolan/messages/problem-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import type { FieldError } from './read-draft.ts';

/** What to do about what is wrong in a field; `most` is the field's length in characters. */
export const useFieldErrors = (): ((error: FieldError | undefined, most?: number) => string | null) => {
  const t = useTexts(programTexts).errors;
  const problems = useTexts(problemTexts).codes;
  return (error, most = 0) => {
    if (error === undefined) return null;
    if (isProgramRule(error)) return problems[error];
    return error === 'too-long' ? t[error](String(most)) : t[error];
  };
};
