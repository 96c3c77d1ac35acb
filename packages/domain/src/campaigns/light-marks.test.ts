import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, piecesOf, readMarks } from './light-marks.ts';

const shown = (line: Line): string =>
  line
    .map((piece) => {
      const words = piece.kind === 'field' ? `{${piece.field}}` : piece.words;
      const look = `${piece.bold ? 'B' : ''}${piece.slanted ? 'S' : ''}`;
      const marked = look === '' ? words : `<${look} ${words}>`;
      return piece.link === null ? marked : `<${marked}→${piece.link}>`;
    })
    .join('');
const lines = (text: string): string[] =>
  readMarks(text).flatMap((part) =>
    part.kind === 'list' ? part.items.map((item) => `• ${shown(item)}`) : [part.lines.map(shown).join('⏎')],
  );

describe('light marks', () => {
  it.each([
    ['plain words', ['plain words']],
    ['one\ntwo\n\nthree\r\n \r\n\nfour', ['one⏎two', 'three', 'four']],
    ['**bold** and *slanted* and ***both***', ['<B bold> and <S slanted> and <BS both>']],
    ['**bold *and slanted* too**', ['<B bold ><BS and slanted><B  too>']],
    [
      'see [the **portal**](https://a.test/x?y=1#z).',
      ['see <the →https://a.test/x?y=1#z><<B portal>→https://a.test/x?y=1#z>.'],
    ],
    ['**[bold link](tel:911)**', ['<<B bold link>→tel:911>']],
    ['Hello {firstName} {lastName}!', ['Hello {firstName} {lastName}!']],
    ['text\n- one\n- **two**\nafter', ['text', '• one', '• <B two>', 'after']],
    ['- a\n\n- b', ['• a', '• b']],
    ['5 * 3 * 2 = 30, a ** b, 2*3', ['5 * 3 * 2 = 30, a ** b, 2*3']],
    ['**not closed and [no](spaces here)', ['**not closed and [no](spaces here)']],
    ['-no list, {unknown}, [x]()', ['-no list, {unknown}, [x]()']],
    ['', []],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected));

  it('no word is lost, and none is added', () => {
    const typed = fc
      .array(
        fc.oneof(
          fc.constantFrom('*', '**', '[', '](', ')', '- ', '\n', '\n\n', '{', '}', '{firstName}', ' '),
          fc.string(),
        ),
      )
      .map((parts) => parts.join(''));
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(typed, (text) => {
        const pieces = readMarks(text)
          .flatMap((part) => (part.kind === 'list' ? part.items : part.lines))
          .flat();
        const words = pieces
          .map((piece) => (piece.kind === 'field' ? `{${piece.field}}` : piece.words))
          .join('');
        expect(letters(text).length).toBeGreaterThanOrEqual(letters(words).length);
        if (!/\]\(/.test(text)) expect(letters(words)).toBe(letters(text));
      }),
    );
  });

  it('a line is read for fields alone', () => {
    expect(shown(piecesOf('**{clinicName}** {x}'))).toBe('**{clinicName}** {x}');
  });
});
