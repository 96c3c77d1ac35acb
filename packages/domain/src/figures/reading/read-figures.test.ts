import { describe, expect, it } from 'vitest';
import { mostRows } from './mapping.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readFigures } from './read-figures.ts';
import { fileOf, inLines, known, mainStreet, readAsProposed } from './reading.test-support.ts';

describe('layouts', () => {
  it('reads a row to a figure, with sites, rates in two columns and names in both languages', () => {
    const read = readAsProposed([
      ['Figures of our clinic'],
      [],
      ['Mes', 'Medida', 'Sede', 'Numerador', 'Denominador'],
      ['sept-26', 'Phone calls', 'ladera nandu', '1,204', ''],
      ['Septiembre de 2026', 'answered-24h', '', '34', '120'],
      ['9/2026', 'Secure messages received', 'Main Street', '', ''],
    ]);
    expect(read.layout).toBe('long');
    expect(inLines(read)).toEqual([
      `4: 2026-09 phone-calls ${known.sites[1]?.id} = 1204`,
      '5: 2026-09 answered-24h clinic = 34/120',
      '6: blank',
    ]);
  });

  it('reads measures in rows and months across, rates in two rows', () => {
    const read = readAsProposed([
      ['Measure', 'Aug 2026', 'Sep 2026', 'Total'],
      ['Refill requests', '12', '', '12'],
      ['Requests answered within 24 hours (numerator)', '30', '34', ''],
      ['Requests answered within 24 hours (denominator)', '100', '120', ''],
      ['Portal hits: results', '7', '8', '15'],
      ['Phone calls', '', '', ''],
    ]);
    expect(read.layout).toBe('months-across');
    expect(inLines(read)).toEqual([
      '2: 2026-08 refill-requests clinic = 12',
      '3+4: 2026-08 answered-24h clinic = 30/100',
      '3+4: 2026-09 answered-24h clinic = 34/120',
      '5: 2026-08 portal-hits.results clinic = 7',
      '5: 2026-09 portal-hits.results clinic = 8',
      '6: blank',
    ]);
  });

  it('reads months in rows and measures across, with a column whose name is not known', () => {
    const read = readAsProposed([
      ['', 'Phone calls', 'Staff hours', 'Faxes'],
      [46266, 12, 7.25, 3],
      ['2026-10-01', 14, 8, 4],
    ]);
    expect(read.layout).toBe('measures-across');
    expect(inLines(read)).toEqual([
      '2: 2026-09 phone-calls clinic = 12',
      '2: 2026-09 staff-hours clinic = 725',
      '2: unknown-measure',
      '3: 2026-10 phone-calls clinic = 14',
      '3: 2026-10 staff-hours clinic = 800',
      '3: unknown-measure',
    ]);
  });

  it('takes what a person said a name stands for', () => {
    const rows = [
      ['Month', 'Measure', 'Value'],
      ['2026-09', 'Calls to the desk', '12'],
    ];
    expect(inLines(readAsProposed(rows))).toEqual(['2: unknown-measure']);
    expect(inLines(readAsProposed(rows, { named: { 'calls to the desk': 'phone-calls' } }))).toEqual([
      '2: 2026-09 phone-calls clinic = 12',
    ]);
  });

  it('reads a list without titles by what its columns hold', () => {
    expect(
      inLines(
        readAsProposed([
          ['2026-09', 'phone-calls', '12'],
          ['2026-10', 'phone-calls', '14'],
        ]),
      ),
    ).toEqual(['1: 2026-09 phone-calls clinic = 12', '2: 2026-10 phone-calls clinic = 14']);
  });
});

it('says of every row what is wrong with it', () => {
  const rows = [
    ['Month', 'Measure', 'Site', 'Value', 'Denominator'],
    ['February 30, 2026', 'phone-calls', '', '1', ''],
    ['2026-09', 'faxes', '', '1', ''],
    ['2026-09', 'phone-calls', 'Elm Street', '1', ''],
    ['2026-09', 'phone-calls', '', 'twelve', ''],
    ['2026-09', 'phone-calls', '', '-3', ''],
    ['2026-09', 'phone-calls', '', '2.5', ''],
    ['2026-09', 'phone-calls', '', '5', '7'],
    ['2026-09', 'answered-24h', '', '5', ''],
    ['2026-09', 'answered-24h', '', '', '7'],
    ['2026-09', 'answered-24h', '', '9', '7'],
    ['2026-09', 'answered-24h', '', '36%', ''],
    ['', 'phone-calls', '', '1', ''],
    ['2026-09', '', '', '1', ''],
    ['"broken', '', '', '', ''],
  ];
  expect(inLines(readAsProposed(rows, {}, { broken: new Set([14]), rowsBefore: 1 }))).toEqual([
    '3: no-such-day',
    '4: unknown-measure',
    '5: unknown-site',
    '6: not-a-number',
    '7: negative',
    '8: fraction',
    '9: denominator-not-asked',
    '10: denominator-missing',
    '11: numerator-missing',
    '12: numerator-above-denominator',
    '13: percent',
    '14: month-missing',
    '15: measure-missing',
    '16: quotes-broken',
  ]);
});

it('reads both numbers of a rate from one cell', () => {
  const rows = [
    ['Month', 'Measure', 'Value'],
    ['2026-09', 'answered-24h', '34 of 120'],
    ['2026-10', 'answered-24h', '34/120'],
  ];
  expect(inLines(readAsProposed(rows)).map((line) => line.split(' = ')[1])).toEqual(['34/120', '34/120']);
});

it('refuses the same month twice with different values and names the lines; the same value it takes once', () => {
  const rows = [
    ['Month', 'Measure', 'Value'],
    ['2026-09', 'phone-calls', '12'],
    ['Sep 2026', 'Phone calls', '14'],
    ['2026-10', 'phone-calls', '14'],
    ['10/2026', 'phone-calls', '14'],
  ];
  expect(inLines(readAsProposed(rows))).toEqual([
    '2: twice-different 2,3',
    '3: twice-different 2,3',
    '4: 2026-10 phone-calls clinic = 14',
    '5: 2026-10 phone-calls clinic repeats 4',
  ]);
});

describe('decimal marks', () => {
  const withValues = (values: readonly string[], delimiter = ',') =>
    inLines(
      readAsProposed(
        [
          ['Month', 'Measure', 'Value'],
          ...values.map((value, at) => [`2026-0${at + 1}`, 'staff-hours', value]),
        ],
        {},
        { delimiter },
      ),
    ).map((line) => line.replace(/^.*[:=] /, ''));

  it('are decided for the column', () => {
    expect(withValues(['1.234,5', '1.234'])).toEqual(['123450', '123400']);
  });
  it('are never guessed where both ways stand in one column, or where nothing shows it', () => {
    expect(withValues(['1.234,5', '1,234.5', '7'])).toEqual(['marks-unclear', 'marks-unclear', '700']);
    expect(withValues(['1.234'])).toEqual(['marks-unclear']);
    expect(withValues(['1,234'], ';')).toEqual(['marks-unclear']);
    expect(withValues(['1,234'])).toEqual(['123400']);
  });
});

describe('refuses whole', () => {
  const codeOf = (rows: readonly (readonly string[])[]) => {
    const file = fileOf(rows);
    const read = readFigures(file, proposeMapping(file, known), known);
    return read.ok ? 'read' : read.failure.code;
  };
  it('what has no month, no measure or no figures', () => {
    expect(
      codeOf([
        ['Name', 'Telephone'],
        ['Ana', 'n/a'],
      ]),
    ).toBe('no-figures');
    expect(
      codeOf([
        ['Measure', 'Value'],
        ['phone-calls', '1'],
      ]),
    ).toBe('no-month');
    expect(
      codeOf([
        ['Month', 'Value'],
        ['2026-09', '1'],
      ]),
    ).toBe('no-measure');
    expect(codeOf([])).toBe('no-figures');
  });
  it('too many rows, and too many figures', () => {
    const row = ['2026-09', 'phone-calls', '1'];
    const titles = ['Month', 'Measure', 'Value'];
    expect(codeOf([titles, ...Array.from({ length: mostRows + 20 }, () => row)])).toBe('too-many-rows');
    expect(codeOf([titles, ...Array.from({ length: mostRows + 1 }, () => row)])).toBe('too-many-figures');
  });
});

it('names the place of a figure by the site', () => {
  const rows = [
    ['Month', 'Measure', 'Site', 'Value'],
    ['2026-09', 'phone-calls', 'MAIN STREET', '1'],
  ];
  expect(readAsProposed(rows).figures[0]?.at.place).toBe(mainStreet);
});

it('gathers the rows of a contradiction once, however many there are', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => ['2026-03', 'secure-messages-sent', String(index)]);
  const { figures } = readAsProposed([['Month', 'Measure', 'Value'], ...rows]);
  const named = figures.map(({ read }) => (read.kind === 'refused' ? read.lines : undefined));
  expect(named[0]).toHaveLength(3000);
  expect(named.every((lines) => lines === named[0])).toBe(true);
});
