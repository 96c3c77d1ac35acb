import { statSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataPage } from './pages/data.ts';
import { withClinic } from './support/clinics.ts';
import { addMember } from './support/members.ts';
import { enterAs } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

const ana = { name: 'Ana Torres', email: 'ana@closing.example' };
const vera = { name: 'Vera Lund', email: 'vera@closing.example' };
const name = 'Cedar Bend Clinic';
let world: World;
let clinic: string;
beforeAll(async () => {
  world = await startWorld();
  clinic = await withClinic(world.stack, ana, name);
  await addMember(world.stack, ana, clinic, vera, 'viewer');
});
afterAll(() => world?.end());

test('an owner asks for an archive, sees it come, and downloads it', async () => {
  const page = await world.open();
  await enterAs(world.stack, page, ana.email);
  const data = dataPage(page);
  await data.open(clinic);
  await data.ask().click();
  await data.ready().waitFor();
  const coming = page.waitForEvent('download');
  await data.download().click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('portolan-export.zip');
  expect(statSync(await download.path()).size).toBeGreaterThan(1000);
});

test('closing asks for the name, shows on every page for everybody, and is called off', async () => {
  const page = await world.open();
  await enterAs(world.stack, page, ana.email);
  const data = dataPage(page);
  await data.open(clinic);
  await data.close().click();
  await data.typeName(name).fill('Another clinic');
  await data.confirm().click();
  await data.refused().waitFor();
  await data.typeName(name).fill(name);
  await data.confirm().click();
  await data.ownBanner().waitFor();
  const reader = await world.open();
  await enterAs(world.stack, reader, vera.email);
  await reader.goto(`/o/${clinic}/members`);
  await dataPage(reader).banner().waitFor();
  await data.callOff().click();
  await data.ownBanner().waitFor({ state: 'hidden' });
  await data.close().waitFor();
  expect(await data.callOff().count()).toBe(0);
});
