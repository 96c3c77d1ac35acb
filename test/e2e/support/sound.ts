import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeViolations } from './axe.ts';
import { misfits } from './layout.ts';

/** Fails where a page as it stands has a barrier, or something that does not fit. */
export const expectSound = async (page: Page): Promise<void> => {
  expect(await axeViolations(page)).toEqual([]);
  expect(await misfits(page)).toEqual([]);
};
