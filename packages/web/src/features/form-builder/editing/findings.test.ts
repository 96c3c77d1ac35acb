import { contentOf, inBoth, question } from '@portolan/domain/feedback/forms.test-support';
import { expect, test } from 'vitest';
import { findingsOf } from './findings.ts';

test('texts said in one language alone are counted, and found in their question', () => {
  const [first] = question('one', 'single').options;
  const content = {
    ...contentOf([
      question('rating', 'rating'),
      question('one', 'single', {
        text: inBoth('', '¿Cuál?'),
        options:
          first === undefined
            ? []
            : [
                { ...first, text: inBoth('Notes', '') },
                { id: 'other', text: inBoth('', '') },
              ],
      }),
    ]),
    title: inBoth('The portal', ''),
  };
  const findings = findingsOf(content);
  // The second answer says nothing in either language: it is not written yet, rather than not translated.
  expect(findings.missingTranslations).toBe(3);
  expect(findings.inQuestion(0)).toEqual([]);
  expect(findings.inQuestion(1)).toHaveLength(4);
});
