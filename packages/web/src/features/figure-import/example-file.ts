import { addMonths } from '@portolan/domain/months';
import type { Language } from '@portolan/domain/people/person';
import type { Clinic } from './use-clinic.ts';

type Titles = {
  readonly month: string;
  readonly measure: string;
  readonly numerator: string;
  readonly denominator: string;
};

/** A file that can be filled in: every measure of the clinic for last month, without figures. */
export const exampleFile = ({ known, field }: Clinic, titles: Titles, language: Language): string[][] => {
  const month = addMonths(field.thisMonth, -1);
  const plain = known.measures.filter(({ dimension }) => dimension === null);
  return [
    [titles.month, titles.measure, titles.numerator, titles.denominator],
    ...plain.map(({ name }) => [month, name[language], '', '']),
  ];
};
