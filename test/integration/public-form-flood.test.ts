import { describe, expect, it } from 'vitest';
import { fieldIn } from '../support/form-visitor.ts';
import { pleased, useFormWorld } from '../support/form-world.ts';

const world = useFormWorld();

describe('a flood from one address', () => {
  it('keeps nobody else from answering, and loses no text of who shares the address', async () => {
    const flooder = world.newVisitor();
    const good: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const bad = Array.from({ length: 200 }, (_, index) =>
        flooder.post(world.path, { ...pleased, ticket: `made up ${round} ${index}`, 'q.word': 'bad' }),
      );
      const other = world.newVisitor();
      const answered = other.post(world.path, { ...pleased, ...(await world.opened(other)) });
      good.push((await answered).status);
      await Promise.all(bad);
    }
    expect(good).toEqual([200, 200, 200]);
    expect(await world.published.responses()).toHaveLength(3);
    const { status, html, headers } = await flooder.post(world.path, {
      ...pleased,
      ...(await world.opened(flooder)),
      'q.word': 'A good word',
    });
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(html).toMatch(/try again in \d+ minutes/);
    expect(fieldIn(html, 'q.word')).toBe('A good word');
  });

  it('is counted by form and address: few answers without a proof of work, many with one', async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 8; index += 1) {
      const { ticket } = await world.opened();
      statuses.push((await world.visitor.post(world.path, { ...pleased, ticket, work: '' })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
    expect((await world.visitor.post(world.path, { ...pleased, ...(await world.opened()) })).status).toBe(
      200,
    );
    expect(await world.published.responses()).toHaveLength(7);
  });
});
