import { plainWords } from '../../tables/plain-words.ts';
import type { TableCell } from '../../tables/table.ts';
import { type Known, placeNames, seriesNames, type Target } from './known-names.ts';
import type { Mapping } from './mapping.ts';
import type { ReadFault } from './reading.ts';

export type Found<Value> = { readonly value: Value } | { readonly fault: ReadFault };

/** `secure-messages-sent`, `viewed-rate numerator`: a target as a mapping remembers it. */
export const targetName = ({ series, part }: Target): string =>
  part === 'figure' ? series : `${series} ${part}`;

const targetNamed = (name: string): Target => {
  const [series = '', part] = name.split(' ');
  return { series, part: part === 'numerator' || part === 'denominator' ? part : 'figure' };
};

/** Finds what names in a file stand for; each name is looked up once. */
export const namesOf = (known: Known, { named }: Pick<Mapping, 'named'>) => {
  const series = seriesNames(known);
  const places = placeNames(known.sites);
  const own = new Map(Object.entries(named));
  const once = <Value>(find: (plain: string) => Found<Value>) => {
    const found = new Map<TableCell, Found<Value>>();
    return (cell: TableCell): Found<Value> => {
      const before = found.get(cell);
      if (before !== undefined) return before;
      const value = find(plainWords(String(cell)));
      found.set(cell, value);
      return value;
    };
  };
  return {
    target: once<Target>((plain) => {
      if (plain === '') return { fault: 'measure-missing' };
      const said = own.get(plain);
      const target = said === undefined ? series.get(plain) : targetNamed(said);
      if (target === undefined) return { fault: 'unknown-measure' };
      return target === null ? { fault: 'measure-unclear' } : { value: target };
    }),
    place: once<string>((plain) => {
      const place = places.get(plain);
      if (place === undefined) return { fault: 'unknown-site' };
      return place === null ? { fault: 'site-unclear' } : { value: place };
    }),
  };
};
