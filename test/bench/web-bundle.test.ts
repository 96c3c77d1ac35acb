import { expect, test } from 'vitest';
import { firstLoad } from './web-bundle.ts';

test('the first load is the entry and what it imports statically, each once, and no style', () => {
  expect(
    firstLoad({
      'index.html': { file: 'entry.js', isEntry: true, imports: ['_router.js', '_style.css'] },
      '_router.js': { file: 'router.js', imports: ['_react.js'] },
      '_react.js': { file: 'react.js', imports: ['_router.js'] },
      '_style.css': { file: 'style.css' },
      'src/screen.tsx': { file: 'screen.js', imports: ['_react.js'] },
    }),
  ).toEqual(['entry.js', 'router.js', 'react.js']);
});

test('a manifest without the entry is an error', () => {
  expect(() => firstLoad({})).toThrow('no entry');
});
