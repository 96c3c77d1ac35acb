import { afterEach, expect, it, vi } from 'vitest';
import { useFormWorld } from '../support/form-world.ts';

const world = useFormWorld();
const answer = 'zz-what-somebody-said';
const email = 'zz-rosa@home.example';
const query = 'zz-in-the-address';

/** Everything the functions write from now on, whatever level it has. */
const listen = (): (() => string) => {
  const lines: string[] = [];
  vi.stubEnv('AWS_LAMBDA_LOG_LEVEL', 'TRACE');
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      lines.push(String(chunk));
      return true;
    });
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...said) => void lines.push(said.map(String).join(' ')));
  return () => lines.join('\n');
};
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it('no log has an answer, an address, a network, a form or a ticket in it, whatever became of a post', async () => {
  const { path, visitor, published } = world;
  const said = listen();
  const address = `${path}?note=${query}`;
  const page = await world.opened();
  const good = { audience: 'patients', 'q.stars': '5', 'q.word': answer, email, ...page };
  const statuses = [
    (await visitor.get(address)).status,
    (await visitor.post(address, good)).status,
    (await visitor.post(address, { ...good, 'q.word': `${answer} again` })).status,
    (await visitor.post(address, { ...good, 'q.stars': '77', email: `${email} ` })).status,
    (await visitor.post(address, { ...good, ticket: answer })).status,
    (await visitor.post(address, { ...good, website: answer })).status,
    (await visitor.send(address, 'application/json', answer)).status,
    (await visitor.send(address, 'application/x-www-form-urlencoded', answer.repeat(50_000))).status,
    (await visitor.get(`/f/${query}`)).status,
  ];
  // A stored form that cannot be read: what the fault quotes is not logged either.
  await published.change({ title: answer } as never);
  statuses.push((await visitor.post(address, good)).status);
  await published.change({ state: 'closed' });
  statuses.push((await visitor.post(address, good)).status);
  expect(statuses).toEqual([200, 200, 409, 422, 409, 409, 415, 413, 404, 500, 410]);
  const log = said();
  vi.restoreAllMocks();
  // With the page that the ticket came from.
  expect(log.match(/"message":"request"/g)?.length).toBe(statuses.length + 1);
  const [, , slug = ''] = path.split('/');
  for (const secret of [answer, email, 'zz-', slug, page.ticket, '127.0.', published.form.id])
    expect(log).not.toContain(secret);
});
