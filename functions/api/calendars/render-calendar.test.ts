import { emptyActivity } from '@portolan/domain/work-plans/activity';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderCalendar } from './render-calendar.ts';

const rendered = (name: string, text: string, subPoints: readonly string[]): string[] => {
  const activity = {
    ...emptyActivity('act_00000000000000000000000001', 'planned'),
    text,
    subPoints: [...subPoints],
  };
  return renderCalendar({
    name,
    language: 'en',
    due: [{ planId: 'plan', elementId: 'strategy', activity, lastMonth: '2026-09' }],
    linkTo: (planId, elementId) => `https://portolan.example/${planId}/${elementId}`,
    now: new Date('2026-09-01T08:00:00Z'),
  }).split('\r\n');
};
/** The names at the beginning of lines; a line that begins with a space goes on with the one before. */
const namesOf = (lines: readonly string[]) =>
  lines.filter((line) => !line.startsWith(' ')).map((line) => line.split(/[:;]/, 1)[0]);

it('has the same lines whatever people typed', () => {
  const plain = namesOf(rendered('Clinic', 'Call the vendor', ['ask for dates']));
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('\r', '\n', '\u2028', '\u0000', ',', ';', '\\\\', 'END:VEVENT', 'X:1', 'ñ'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(typed, typed, typed, (name, text, point) => {
      const lines = rendered(name, text, [point]);
      expect(namesOf(lines)).toEqual(plain);
      expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
    }),
  );
});

it('escapes what has a meaning in a calendar', () => {
  const lines = rendered('Fox, Glen', 'Call; ask, note', []);
  expect(lines.filter((line) => /^(SUMMARY|DESCRIPTION:Due|X-WR-CALNAME)/.test(line))).toEqual([
    'X-WR-CALNAME:My activities · Fox\\, Glen',
    'SUMMARY:Due this month: Call\\; ask\\, note',
    'DESCRIPTION:Due this month: Call\\; ask\\, note',
  ]);
});
