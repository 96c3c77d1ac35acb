import type { Place } from './place.ts';

/** What a person does on one side; two numbers choose whom and what. It does nothing where the API would refuse. */
export type Action = (place: Place, a: number, b: number) => void;

export const pick = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items[number % items.length];
export const must = <Item>(items: readonly Item[], number: number): Item =>
  items[number % items.length] as Item;
