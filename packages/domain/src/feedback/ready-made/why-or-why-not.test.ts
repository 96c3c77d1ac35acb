import { expect, test } from 'vitest';
import { checkForm } from '../check-form.ts';
import { emptyContent } from '../make-form.ts';
import { whyOrWhyNot } from './why-or-why-not.ts';

test('a form can ask why twice, and nothing of it is unfinished', () => {
  const questions = [...whyOrWhyNot(''), ...whyOrWhyNot('-2')];
  const findings = checkForm({ ...emptyContent, questions });
  expect(questions.filter(({ showIf }) => showIf !== null)).toHaveLength(4);
  expect(questions.every(({ kind, options }) => kind === 'yes-no' || options.length > 1)).toBe(true);
  expect(findings.filter(({ path }) => path.startsWith('questions'))).toEqual([]);
});
