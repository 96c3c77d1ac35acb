import { describe, expect, test } from 'vitest';
import { complete, matching, mentionAt, stillMentioned } from './mentions.ts';

const person = (name: string) => ({ personId: name.toLowerCase(), name, note: '' });
const people = [person('Ana Torres'), person('José Peña'), person('Ben Ode')];

describe('a mention', () => {
  test.each([
    ['@', '', 0],
    ['Ask @an', 'an', 4],
    ['Ask @Ana To', 'Ana To', 4],
    ['(@b', 'b', 1],
  ])('is being typed in %j', (text, query, start) => {
    expect(mentionAt(text, text.length)).toEqual({ start, query });
  });

  test.each(['ana@clinic', 'Ask @ ana', 'Ask @ana\nand', 'no at all', '@@'.slice(0, 0)])(
    'is not in %j',
    (text) => {
      expect(mentionAt(text, text.length)).toBeNull();
    },
  );

  test('is found by any of the names, whatever the accents', () => {
    const found = (query: string) => matching(people, query).map(({ name }) => name);
    expect(found('')).toHaveLength(3);
    expect(found('pen')).toEqual(['José Peña']);
    expect(found('JOSE')).toEqual(['José Peña']);
    expect(found('ana t')).toEqual(['Ana Torres']);
    expect(found('x')).toEqual([]);
  });

  test('is put in its place, and the caret after it', () => {
    const open = { start: 4, query: 'an' };
    expect(complete('Ask @an', open, 'Ana Torres')).toEqual({ text: 'Ask @Ana Torres ', caret: 16 });
    const within = complete('Ask @an today', open, 'Ana Torres');
    expect(within).toEqual({ text: 'Ask @Ana Torres today', caret: 16 });
  });

  test('counts as long as the name stands in the text', () => {
    expect(stillMentioned('Ask @Ana Torres', [...people, person('Ana Torres')])).toEqual(['ana torres']);
    expect(stillMentioned('Ask Ana', people)).toEqual([]);
  });
});
