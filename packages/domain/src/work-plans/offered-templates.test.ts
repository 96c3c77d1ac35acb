import { describe, expect, it } from 'vitest';
import { offeredTemplates } from './offered-templates.ts';

const uses = (id: string, version: number, closedAt: string | null = null) => ({
  name: `Program of ${id}`,
  template: { id, version },
  closedAt,
});
const plan = (id: string, version: number) => ({ template: { id, version } });
const offered = (...args: Parameters<typeof offeredTemplates>) =>
  offeredTemplates(...args).map(({ id, version }) => `${id} ${version}`);

describe('which template versions a plan is offered', () => {
  it('is the newer version of its own template', () => {
    expect(offered(plan('a', 1), [uses('a', 2)])).toEqual(['a 2']);
  });
  it('is none that is as old or older', () => {
    expect(offered(plan('a', 2), [uses('a', 2), uses('a', 1)])).toEqual([]);
  });
  it('is the template of its program where the plan has another', () => {
    expect(offered(plan('standard', 1), [uses('a', 3)])).toEqual(['a 3']);
  });
  it('is not the template of a second program while the first uses the plan’s own', () => {
    expect(offered(plan('a', 1), [uses('a', 1), uses('b', 4)])).toEqual([]);
  });
  it('is nothing of a program that has closed', () => {
    expect(offered(plan('a', 1), [uses('a', 2, '2026-09-01T08:00:00.000Z')])).toEqual([]);
  });
  it('names a version once, whatever number of programs use it', () => {
    expect(offered(plan('a', 1), [uses('a', 2), uses('a', 2)])).toEqual(['a 2']);
  });
});
