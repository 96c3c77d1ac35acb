import { expect, it } from 'vitest';
import { inScheme, picturesIn, withPictures } from './mail-page.ts';

const [one, other] = ['img_01J8ZC4Q3W5V7X9Y2B4D6F8H01', 'img_01J8ZC4Q3W5V7X9Y2B4D6F8H02'];
const html = `<style>@media (prefers-color-scheme:dark){a{b:c}}</style><img src="image:${one}"><img src="image:${other}"><td background="image:${one}">`;

it('shows a page dark or light, whatever the device prefers', () => {
  expect(inScheme(html, true)).toContain('@media (min-width: 0){');
  expect(inScheme(html, false)).toContain('@media (max-width: 0){');
});

it('puts pictures in, each wherever it is shown', () => {
  expect(picturesIn(html)).toEqual([one, other]);
  const shown = withPictures(html, new Map([[one, 'data:image/png;base64,AA']]));
  expect(shown.match(/data:image\/png;base64,AA/g)).toHaveLength(2);
  expect(shown).not.toContain('image:img_');
});
