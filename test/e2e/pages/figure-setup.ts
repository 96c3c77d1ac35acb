import { listFigures } from '@portolan/contract/figure-routes';
import { catalogue } from '@portolan/domain/measures/catalogue/catalogue';
import { addMonths, type Month, monthIn } from '@portolan/domain/months';
import type { Page } from 'playwright-core';
import { apiOf } from '../support/clinics.ts';
import { enterAs, type Person } from '../support/people.ts';
import type { World } from '../support/stack.ts';
import { figuresPage } from './figures.ts';

/** The year before the one that the sheet shows first, which in January is the year that has just ended. */
export const figureYear = Number(addMonths(monthIn('America/Denver', new Date()), -1).slice(0, 4)) - 1;

/** A month of it, counted from 0. */
export const figureMonth = (index: number): Month => `${figureYear}-${String(index + 1).padStart(2, '0')}`;

const measure = (id: string) => {
  const found = catalogue.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no measure ${id}`);
  return found;
};

/** How measures and the two numbers of a rate are called in English. */
export const measureNames = {
  of: (id: string) => measure(id).name.en,
  numerator: (id: string) => measure(id).numerator?.en ?? '',
  denominator: (id: string) => measure(id).denominator?.en ?? '',
};

/** Somebody's sheet of the year that is over, in a browser of its own. */
export const openFigures = async (world: World, { email }: Person, clinic: string) => {
  const page = await world.open();
  await enterAs(world.stack, page, email);
  const figures = figuresPage(page);
  await figures.open(clinic);
  await figures.earlier(figureYear);
  await figures.header('Jan').waitFor();
  return { page, figures };
};

/** What the clinic has stored of that year: by series, month counted from 0, and place. */
export const storedFigures = async (world: World, person: Person, clinic: string) => {
  const query = { from: figureMonth(0), to: figureMonth(11) };
  const { months } = await apiOf(world.stack, person)(listFigures, {
    params: { organizationId: clinic },
    query,
  });
  return (series: string, index: number, place = 'clinic') =>
    months.find(({ month }) => month === figureMonth(index))?.cells[series]?.[place]?.figure;
};

export const typeIntoCell = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};
