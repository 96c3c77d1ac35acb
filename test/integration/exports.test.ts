import { downloadExport, listExports, requestExport } from '@portolan/contract/export-routes';
import { listAuditRecords } from '@portolan/contract/organization-routes';
import { connect } from '@portolan/data/clients';
import { organizationPrefix } from '@portolan/data/keys';
import { tenantPartitions } from '@portolan/data/organizations/tenant-partitions';
import { exportPolicy } from '@portolan/data/worker-key-policies';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { codeOf, misfitsOf } from '../support/answers.ts';
import { answer, leaveAddress } from '../support/requests/answered-form.ts';
import { unzip } from '../support/unzip.ts';
import { createWorld, type World } from '../support/world.ts';
import { demand, idIn, send } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

const ours = () => ({ params: { organizationId: world.cedar.id } });
const viewSchema = z.object({
  items: z.array(z.looseObject({ id: z.string(), state: z.string(), progress: z.int() })),
});
const newest = async () => {
  const { json } = await demand(world, listExports, world.cedar.owner.token, ours());
  return viewSchema.parse(json).items[0];
};

test('an owner takes everything out: once at a time, in one archive, and the audit log says so', async () => {
  const { owner } = world.cedar;
  const place = { world, organization: world.cedar, actor: { role: null, person: null } };
  const answers = { why: { kind: 'text' as const, value: '=HYPERLINK("http://elsewhere.example")' } };
  const responseId = await answer(place, { answers });
  await leaveAddress(place, responseId, 'sam@elsewhere.example');
  const asked = await demand(world, requestExport, owner.token, ours());
  expect(misfitsOf(requestExport, asked)).toEqual([]);
  const exportId = idIn(asked);
  expect(codeOf(await send(world, requestExport, owner.token, ours()))).toBe('export-running');
  const download = { params: { ...ours().params, exportId } };
  expect(codeOf(await send(world, downloadExport, owner.token, download))).toBe('export-not-ready');

  await world.stack.drain();
  expect(await newest()).toMatchObject({ id: exportId, state: 'ready', progress: 100 });
  const { json } = await demand(world, downloadExport, owner.token, download);
  const { url } = z.object({ url: z.url() }).parse(json);
  // Signed by a session, which nobody here has but who acts for the organization.
  expect(new URL(url).searchParams.get('X-Amz-Security-Token')).not.toBeNull();
  const files = unzip(Buffer.from(await (await fetch(url)).arrayBuffer()));

  expect(files['README.txt']).toContain('Cedar Creek Clinic');
  expect(JSON.parse(files['json/organization.json'] ?? '')).toMatchObject([{ id: world.cedar.id }]);
  expect(JSON.parse(files['json/members.json'] ?? '')).toHaveLength(world.cedar.members.length + 1);
  expect(files['json/people.json']).toContain(owner.email);
  expect(files['csv/elements.csv']).toContain('Choose the figures to watch');
  // What was answered, as nobody's spreadsheet runs it; and not who asked to hear of it.
  expect(files['json/responses.json']).toContain(responseId);
  expect(files['csv/responses.csv']).toContain(`"'=HYPERLINK`);
  expect(files['json/forms.json']).toContain('How was it?');
  expect(files['json/form-versions.json']).toContain('How was it?');
  for (const [name, text] of Object.entries(files)) {
    expect(text).not.toContain('sam@elsewhere.example');
    expect(name).toMatch(/^(README\.txt|json\/[a-z-]+\.json|csv\/[a-z-]+\.csv)$/);
    expect(text).not.toContain('Birch Hollow');
  }

  const audit = await demand(world, listAuditRecords, owner.token, ours());
  expect(audit.text).toContain('export-requested');
  expect(audit.text).toContain('export-downloaded');
});

test('every partition that an organization has is found from its own records', async () => {
  const { stack, cedar, birch, foundation, otherFoundation } = world;
  const dump = await world.dump();
  const stored = [...dump.keys()].flatMap((key) => /ORG#org_\w{26}#[^\s"]+/.exec(key)?.[0] ?? []);
  const database = connect(
    { region: 'us-east-1', endpoint: stack.dynamodbEndpoint },
    stack.tableNames,
    exportPolicy,
  );
  const directory = ['ENTRY', 'MEMBERS', 'JOIN-REQUESTS', 'CLOCK'];
  for (const { id } of [cedar, birch, foundation, otherFoundation]) {
    const found = await tenantPartitions(database, id, new Date());
    const partitions = found.flatMap((collection) => collection.partitions);
    const own = stored.filter((key) => key.startsWith(organizationPrefix(id)));
    const missing = own.filter(
      (key) =>
        !directory.includes(key.split('#')[2] ?? '') &&
        !partitions.some((pk) => key === pk || key.startsWith(`${pk}/`)),
    );
    expect(own.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  }
});
