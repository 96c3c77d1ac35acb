import { describe, expect, it } from 'vitest';
import { shortened, wordsOf } from './written-words.ts';

describe('what somebody wrote', () => {
  it('is texts alone, without blank ones', () => {
    const answers = {
      stars: { kind: 'number' as const, value: 4 },
      why: { kind: 'text' as const, value: ' Because ' },
      more: { kind: 'text' as const, value: '  ' },
    };
    expect(wordsOf({ answers })).toEqual(['Because']);
  });

  it('begins in one line, cut between words and never within a character', () => {
    expect(shortened('two\n lines')).toBe('two lines');
    expect(shortened('word '.repeat(100))).toMatch(/^(word ){27}word…$/);
    const signs = shortened('🙏'.repeat(200));
    expect([...signs]).toHaveLength(141);
    expect(signs.isWellFormed()).toBe(true);
  });
});
