import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completedAddress,
  linkAt,
  type Selected,
  withInsert,
  withLink,
  withList,
  withMark,
  withNextPoint,
} from './text-marks.ts';

/** A text in which `<` and `>` stand around what is selected. */
const at = (written: string): Selected => ({
  text: written.replace(/[<>]/g, ''),
  start: written.indexOf('<'),
  end: written.indexOf('>') - 1,
});
const show = ({ text, start, end }: Selected): string =>
  `${text.slice(0, start)}<${text.slice(start, end)}>${text.slice(end)}`;

describe('marks of a text', () => {
  it('makes words bold and slanted, and plain again', () => {
    expect(show(withMark(at('See <your portal> now'), 'bold'))).toBe('See **<your portal>** now');
    expect(show(withMark(at('See **<your portal>** now'), 'bold'))).toBe('See <your portal> now');
    expect(show(withMark(at('See <**your portal**> now'), 'bold'))).toBe('See <your portal> now');
    expect(show(withMark(at('See **<your portal>** now'), 'italic'))).toBe('See ***<your portal>*** now');
    expect(show(withMark(at('See ***<your portal>*** now'), 'bold'))).toBe('See *<your portal>* now');
    expect(show(withMark(at('See< your portal >now'), 'italic'))).toBe('See *<your portal>* now');
    expect(show(withMark(at('See <> now'), 'bold'))).toBe('See **<>** now');
    expect(show(withMark(at('See **<>** now'), 'bold'))).toBe('See <> now');
    expect(show(withMark(at('See **this<>** now'), 'bold'))).toBe('See **this**<> now');
  });

  it('gives the text back when it is done twice', () => {
    const words = fc.stringMatching(/^[a-z ]{0,20}$/);
    const anySelected = fc.tuple(words, fc.stringMatching(/^[a-z]{1,10}$/), words);
    fc.assert(
      fc.property(anySelected, fc.constantFrom('bold', 'italic'), ([before, inner, after], mark) => {
        const selected = at(`${before}<${inner}>${after}`);
        expect(withMark(withMark(selected, mark), mark)).toEqual(selected);
      }),
    );
  });
});

describe('lists', () => {
  it('makes lines points and plain again', () => {
    expect(show(withList(at('First\nSec<ond\nThi>rd\nFourth')))).toBe('First\n<- Second\n- Third>\nFourth');
    expect(withList(withList(at('First\nSec<ond\nThi>rd'))).text).toBe('First\nSecond\nThird');
    expect(withList(at('<- One\nTwo>')).text).toBe('- One\n- Two');
  });

  it('goes on with the next point, and ends at an empty one', () => {
    expect(withNextPoint(at('- One<>'))).toEqual(at('- One\n- <>'));
    expect(withNextPoint(at('- One\n- <>'))?.text).toBe('- One\n\n');
    expect(withNextPoint(at('One<>'))).toBeNull();
  });
});

describe('links', () => {
  it('makes one of what is selected, and changes the one that is there', () => {
    const selected = at('Go to <the portal> today');
    const made = withLink(selected.text, { ...linkAt(selected), address: 'https://a.example/(x)' });
    expect(made.text).toBe('Go to [the portal](https://a.example/%28x%29) today');
    const inside = { ...made, start: 10, end: 10 };
    expect(linkAt(inside)).toMatchObject({ words: 'the portal', address: 'https://a.example/%28x%29' });
    expect(withLink(made.text, { ...linkAt(inside), address: '' }).text).toBe('Go to the portal today');
    expect(withLink('', { words: '', address: 'tel:555', start: 0, end: 0 }).text).toBe('[tel:555](tel:555)');
  });

  it('completes an address as it was meant', () => {
    expect(completedAddress(' portal.example.org/start ')).toBe('https://portal.example.org/start');
    expect(completedAddress('help@clinic.example')).toBe('mailto:help@clinic.example');
    expect(completedAddress('tel:+15550100')).toBe('tel:+15550100');
    expect(completedAddress('nonsense')).toBe('nonsense');
  });
});

it('inserts in the place of what is selected', () => {
  expect(show(withInsert(at('Dear <name>,'), '{firstName}'))).toBe('Dear {firstName}<>,');
});
