import { checkForm, type FormFinding } from '@portolan/domain/feedback/check-form';
import type { FormContent } from '@portolan/domain/feedback/form';
import type { Localized } from '@portolan/domain/people/localized';

/** The question that a finding's path lies in, by its place; null of what surrounds the questions. */
export const placeOf = (path: string): number | null => {
  const place = /^questions\.(\d+)/.exec(path)?.[1];
  return place === undefined ? null : Number(place);
};

/** The language that a missing text is missing in. */
export const languageOf = (path: string): 'en' | 'es' => (path.endsWith('.es') ? 'es' : 'en');

/** The text in both languages that a path such as `questions.0.options.1.text.es` lies in. */
const textAt = (content: FormContent, path: string): Localized | null => {
  const [part = '', place = '', field = '', option = ''] = path.split('.');
  if (part === 'title' || part === 'intro' || part === 'readBy' || part === 'thanks') return content[part];
  const question = content.questions[Number(place)];
  if (question === undefined) return null;
  if (field === 'text' || field === 'help') return question[field];
  return field === 'options' ? (question.options[Number(option)]?.text ?? null) : null;
};

/** Whether a finding is a text that is there in the other language already. */
const isTranslation = (content: FormContent, { code, path }: FormFinding): boolean => {
  if (code !== 'missing-text') return false;
  const text = textAt(content, path);
  return text !== null && text[languageOf(path) === 'en' ? 'es' : 'en'].trim() !== '';
};

export type Findings = {
  readonly all: readonly FormFinding[];
  /** Texts that are said in one language alone. */
  readonly missingTranslations: number;
  readonly inQuestion: (place: number) => readonly FormFinding[];
};

export const findingsOf = (content: FormContent): Findings => {
  const all = checkForm(content);
  return {
    all,
    missingTranslations: all.filter((finding) => isTranslation(content, finding)).length,
    inQuestion: (place) => all.filter(({ path }) => placeOf(path) === place),
  };
};
