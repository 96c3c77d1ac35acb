import { describe, expect, test } from 'vitest';
import { readCents, readCount, readDollars, readNumber, readPercent } from './figures.ts';

describe('a count', () => {
  test.each([
    ['8200', 8200],
    ['8,200', 8200],
    ['8.200', 8200],
    [' 8 200 ', 8200],
    ['', null],
    ['-1', undefined],
    ['many', undefined],
    ['8e3', undefined],
  ])('%j is %j', (text, value) => {
    expect(readCount(text)).toBe(value);
  });
});

describe('a percent', () => {
  test.each([
    ['45', 45],
    ['45.5', 45.5],
    ['45,5 %', 45.5],
    ['', null],
    ['101', undefined],
    ['-5', undefined],
    ['half', undefined],
  ])('%j is %j', (text, value) => {
    expect(readPercent(text)).toBe(value);
  });
});

describe('a number', () => {
  test.each([
    ['8200', 8200],
    ['8,200', 8200],
    ['1.250.000', 1_250_000],
    ['4.5', 4.5],
    ['4.125', 4.125],
    ['4,25', 4.25],
    ['0,125', 0.125],
    ['-3', -3],
    ['  ', null],
    ['about 40', undefined],
    ['1e9', undefined],
    ['4.5.6', undefined],
  ])('%j is %j', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});

describe('whole dollars as somebody types them', () => {
  test.each([
    ['60000', 60_000],
    ['60,000', 60_000],
    ['$1,250,000', 1_250_000],
    ['$ 60 000', 60_000],
    ['60,000.00', 60_000],
    ['', null],
    ['60,00', undefined],
    ['60.000', undefined],
    ['60.50', undefined],
    ['-5', undefined],
    ['sixty', undefined],
  ])('%j', (text, dollars) => {
    expect(readDollars(text)).toBe(dollars);
  });
});

describe('cents of an amount as somebody types it', () => {
  test.each([
    ['120', 12_000],
    ['$37.50', 3750],
    ['1,250.5', 125_050],
    ['0.29', 29],
    ['', null],
    ['12,5', undefined],
    ['1.234', undefined],
    ['-5', undefined],
    ['free', undefined],
  ])('%j', (text, cents) => {
    expect(readCents(text)).toBe(cents);
  });
});
