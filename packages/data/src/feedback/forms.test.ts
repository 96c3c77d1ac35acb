import type { Form } from '@portolan/domain/feedback/form';
import { contentOf, question } from '@portolan/domain/feedback/forms.test-support';
import { makeForm } from '@portolan/domain/feedback/make-form';
import type { FormInvitation } from '@portolan/domain/feedback/panel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import type { Database } from '../clients.ts';
import { shutDoors } from '../closings/erase-items.ts';
import { makePageTokenKnown, openPageAddresses } from '../directory/page-addresses.ts';
import { openPublicPages } from '../directory/public-pages.ts';
import { organizationPolicy } from '../key-policies.ts';
import { ana, idNumber, now } from '../records.test-support.ts';
import { erasurePolicy } from '../worker-key-policies.ts';
import { type Write, writeAll } from '../writing.ts';
import { openFormInvitations } from './form-invitations.ts';
import { openForms, openFormVersions } from './forms.ts';
import { openKiosks } from './kiosks.ts';

const content = contentOf([question('stars', 'rating')]);
const form = (number: number): Form =>
  makeForm({ audiences: ['patients'], moment: 'initial', occasion: 'ad-hoc', shared: true }, content, {
    id: idNumber('form', number),
    slug: 'abcdefghjk',
    adoptedFrom: null,
    by: ana,
    now,
  });

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  let database: Database;
  const id = idNumber('organization', 8);
  beforeAll(async () => {
    world = await openTestDatabase(await start());
    database = world.under(organizationPolicy(id));
  });
  afterAll(() => world.stop());
  const write = async (...writes: readonly Write<string>[]) => (await writeAll(database, writes)).ok;

  it('keeps forms newest first, counts them, and takes one away as it was seen', async () => {
    const forms = openForms(database, id);
    for (const number of [1, 2, 3])
      expect(await write(forms.put(form(number), 'absent', 'there'))).toBe(true);
    const first = await forms.newestFirst({ limit: 2 });
    expect(first.items).toEqual([form(3), form(2)]);
    const rest = await forms.newestFirst({ limit: 2, cursor: first.nextCursor ?? '' });
    expect(rest).toEqual({ items: [form(1)], nextCursor: null });
    expect(await write(forms.remove({ ...form(1), version: 2 }, 'stale'))).toBe(false);
    expect(await write(forms.remove(form(1), 'stale'))).toBe(true);
    expect(await forms.count()).toBe(2);
    expect(await forms.find(form(1).id)).toBeNull();
  });

  it('writes a version once', async () => {
    const versions = openFormVersions(database, id);
    const first = {
      formId: form(2).id,
      version: 1,
      audiences: form(2).audiences,
      content,
      publishedBy: ana,
      publishedAt: now.toISOString(),
    };
    expect(await write(versions.put(first, 'there'))).toBe(true);
    expect(await write(versions.put({ ...first, audiences: ['staff'] }, 'there'))).toBe(false);
    expect(await versions.find(form(2).id, 1)).toEqual(first);
    expect(await versions.find(form(2).id, 2)).toBeNull();
    expect(await versions.find(form(3).id, 1)).toBeNull();
  });

  it('keeps letters by form, newest first', async () => {
    const letters = openFormInvitations(database, id);
    const letter = (number: number): FormInvitation => ({
      id: idNumber('formInvitation', number),
      formId: form(2).id,
      panelId: null,
      email: `p${number}@cedar.example`,
      language: 'es',
      status: 'waiting',
      invitedAt: now.toISOString(),
      expiresAt: now.toISOString(),
      version: 1,
    });
    for (const number of [1, 2]) await write(letters.put(letter(number), 'absent', 'there'));
    expect(await letters.ofForm(form(2).id)).toEqual([letter(2), letter(1)]);
    expect((await letters.newestFirst(form(2).id, { limit: 1 })).items).toEqual([letter(2)]);
    expect(await letters.ofForm(form(3).id)).toEqual([]);
    expect(await letters.find(form(2).id, letter(1).id)).toEqual(letter(1));
  });

  it('finds what stands at an address, as long as it does, and nothing of an organization that is erased', async () => {
    const pages = openPublicPages(world.behind);
    const addresses = openPageAddresses(id);
    const kiosks = openKiosks(database, id);
    const kiosk = {
      id: idNumber('kiosk', 1),
      formId: form(2).id,
      name: 'Front desk',
      addedAt: now.toISOString(),
      version: 1,
    };
    const page = { kind: 'form', organizationId: id, formId: form(2).id } as const;
    const screen = { kind: 'kiosk', organizationId: id, formId: form(2).id, kioskId: kiosk.id } as const;
    const letter = {
      kind: 'form-invitation',
      organizationId: id,
      formId: form(2).id,
      invitationId: idNumber('formInvitation', 1),
    } as const;
    await write(
      addresses.putPage('abcdefghjk', page, 'there'),
      kiosks.put(kiosk, 'there'),
      addresses.putToken(kiosk.id, 'a'.repeat(64), screen, 'there'),
    );
    await makePageTokenKnown(database, 'b'.repeat(64), letter, new Date(now.getTime() + 1000));
    expect(await pages.page('abcdefghjk')).toEqual(page);
    expect(await pages.page('kjhgfedcba')).toBeNull();
    expect(await pages.token('a'.repeat(64), now)).toEqual(screen);
    expect(await pages.token('b'.repeat(64), now)).toEqual(letter);
    expect(await pages.token('b'.repeat(64), new Date(now.getTime() + 2000))).toBeNull();
    expect(await kiosks.ofForm(form(2).id)).toEqual([kiosk]);

    await write(kiosks.remove(kiosk, 'gone'), addresses.removeToken(kiosk.id, 'gone'));
    expect(await pages.token('a'.repeat(64), now)).toBeNull();
    await shutDoors(world.under(erasurePolicy), id);
    expect(await pages.page('abcdefghjk')).toBeNull();
    expect(await pages.token('b'.repeat(64), now)).toBeNull();
  });

  it('lets an organization write no other’s address', async () => {
    const other = openPageAddresses(idNumber('organization', 7));
    const page = { kind: 'news', organizationId: idNumber('organization', 7) } as const;
    await expect(write(other.putPage('abcdefghjk', page, 'there'))).rejects.toThrow();
  });
});
