import { textWidth } from '@portolan/documents/pdf/pdf-text';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { drawPoster, papers, posterLanguages } from './draw-poster.ts';

const poster = {
  clinic: 'Clínica de la Comunidad de Cedar Creek y del Valle del Río Grande',
  title: {
    en: 'How was signing up for the patient portal at the front desk today?',
    es: '¿Cómo le fue hoy al inscribirse en el portal del paciente en la recepción?',
  },
  readBy: {
    en: 'Our portal team reads every answer, usually within two working days.',
    es: 'Nuestro equipo del portal lee todas las respuestas, por lo general en dos días hábiles.',
  },
  link: 'https://portolan.example.org/f/ab2cd3ef4g?via=poster',
  address: 'portolan.example.org/f/ab2cd3ef4g',
};

test.each(
  (['letter', 'a4'] as const).flatMap((paper) =>
    posterLanguages.map((language) => [paper, language] as const),
  ),
)('everything on a poster on %s in %s lies within the page, and nothing on the code', (paper, language) => {
  const { width, height, marks } = drawPoster(poster, paper, language);
  expect({ width, height }).toEqual(papers[paper]);
  const boxes = marks.flatMap((mark) => (mark.kind === 'boxes' ? mark.boxes : []));
  const [low, high] = [Math.min(...boxes.map(([, y]) => y)), Math.max(...boxes.map(([, y, , h]) => y + h))];
  expect(high - low).toBeGreaterThan(150);
  // The code is what it should be, square by square.
  const { data, size } = encode(poster.link, { border: 0, ecc: 'Q' });
  const unit = (high - low) / size;
  const left = Math.min(...boxes.map(([x]) => x));
  const isDark = (row: number, place: number): boolean => {
    const [x, y] = [left + (place + 0.5) * unit, high - (row + 0.5) * unit];
    return boxes.some(([bx, by, w, h]) => bx < x && x < bx + w && by < y && y < by + h);
  };
  expect(data.map((row, line) => row.map((_, place) => isDark(line, place)))).toEqual(data);
  for (const mark of marks) {
    if (mark.kind !== 'text') continue;
    expect(mark.x).toBeGreaterThanOrEqual(50);
    expect(mark.x + textWidth(mark.text, mark.size, mark.bold)).toBeLessThanOrEqual(width - 50);
    expect(mark.y).toBeGreaterThan(30);
    expect(mark.y + mark.size < low || mark.y > high).toBe(true);
  }
});
