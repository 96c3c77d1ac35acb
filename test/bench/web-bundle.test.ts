import { expect, test } from 'vitest';
import { firstLoad } from './web-bundle.ts';

test('the first load is what the page names and imports statically, each once, and no style', () => {
  const html = '<script type="module" crossorigin src="/entry.js"></script><link href="/style.css">';
  expect(
    firstLoad(html, {
      '_entry.js': { file: 'entry.js', imports: ['_router.js', '_style.css'] },
      '_router.js': { file: 'router.js', imports: ['_react.js'] },
      '_react.js': { file: 'react.js', imports: ['_router.js'] },
      '_style.css': { file: 'style.css' },
      'src/screen.tsx': { file: 'screen.js', imports: ['_react.js'] },
    }),
  ).toEqual(['entry.js', 'router.js', 'react.js']);
});

test('a page without a script is an error, and so is an import that the manifest does not know', () => {
  expect(() => firstLoad('<p>Words</p>', {})).toThrow('no script');
  const lost = { _entry: { file: 'entry.js', imports: ['_gone.js'] } };
  expect(() => firstLoad('<script src="/entry.js"></script>', lost)).toThrow('no _gone.js');
});
