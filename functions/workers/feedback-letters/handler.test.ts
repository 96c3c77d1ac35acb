import { now } from '@portolan/data/records.test-support';
import { joinPanel } from '@portolan/domain/feedback/panel-membership';
import { describe, expect, it } from 'vitest';
import { worldOfFile } from '../../../test/support/world-of-file.ts';
import { appOrigin, organizationId, panel, startLettersWorld } from './letters-world.test-support.ts';

const world = worldOfFile(startLettersWorld);
const work = (message: ReturnType<ReturnType<typeof world>['aboutNews']>) => world().workerWith()(message);
const unconfirmed = { status: 'waiting', consent: null, addedAt: now.toISOString(), version: 1 } as const;

describe('a letter that asks to join', () => {
  it('goes out once, in their language, with links to join and to leave and nothing a name could break', async () => {
    const member = await world().member({ ...unconfirmed, source: 'invitation' });
    for (let time = 0; time < 3; time += 1) await work(world().aboutMember(member));
    const [mail, ...more] = world().sentTo(member.email);
    if (mail === undefined) throw new Error('No letter');
    expect(more).toEqual([]);
    expect(mail.subject).toBe(
      'Cedar <b>Creek</b> le pregunta si quiere ayudar a mejorar el portal del paciente',
    );
    expect(mail.html).not.toContain('<b>');
    for (const line of ['12 Main Street', 'Durango, CO 81301', '970-555-0100'])
      expect(mail.text).toContain(line);
    const to = { organizationId, panelId: panel.id, memberId: member.id };
    expect(await world().linksOf(mail)).toEqual([
      { path: 'joining', to: { kind: 'joining', ...to } },
      { path: 'leaving', to: { kind: 'leaving', ...to } },
    ]);
    expect(mail.headers).toEqual({
      'List-Unsubscribe': expect.stringMatching(new RegExp(`^<${appOrigin}/f/leaving/[A-Za-z0-9_-]{43}>$`)),
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    expect(await world().members.find(panel.id, member.id)).toMatchObject({ status: 'asked', version: 2 });
  });

  it('says who asked for it where they came by themselves, and is not sent to members or long after', async () => {
    const asked = await world().member({ ...unconfirmed, language: 'en' });
    const joined = await world().member();
    const lapsed = await world().member({ ...unconfirmed, addedAt: '2026-07-01T00:00:00.000Z' });
    for (const one of [asked, joined, lapsed]) await work(world().aboutMember(one));
    expect(world().sentTo(asked.email)[0]?.subject).toBe(
      'Please confirm that you want to help Cedar <b>Creek</b>',
    );
    expect([...world().sentTo(joined.email), ...world().sentTo(lapsed.email)]).toEqual([]);
  });

  it('takes nothing back from who joined while it was on its way', async () => {
    const member = await world().member(unconfirmed);
    await world().workerWith(async (moment) => {
      const before = await world().members.find(panel.id, member.id);
      const joined = before && joinPanel(before, now);
      if (moment > 8 && joined?.ok && before?.status === 'waiting')
        await world().add(world().members.put(joined.value, { version: before.version }, 'no'));
    })(world().aboutMember(member));
    expect(await world().members.find(panel.id, member.id)).toMatchObject({ status: 'joined' });
  });
});

describe('a letter that asks to answer', () => {
  it('leads to the form once, and bears nothing of a panel where the clinic asked by itself', async () => {
    const invitation = await world().invitation({ language: 'en' });
    for (let time = 0; time < 3; time += 1) await work(world().aboutInvitation(invitation));
    const [mail, ...more] = world().sentTo(invitation.email);
    if (mail === undefined) throw new Error('No letter');
    expect(more).toEqual([]);
    expect(mail.headers).toBeUndefined();
    const { formId, id: invitationId } = invitation;
    expect(await world().linksOf(mail)).toEqual([
      { path: 'invited', to: { kind: 'form-invitation', organizationId, formId, invitationId } },
    ]);
    expect(await world().invitations.find(formId, invitationId)).toMatchObject({
      status: 'sent',
      email: invitation.email,
      version: 2,
    });
  });

  it('can be stopped in one click by a member of a panel, and does not go to who left', async () => {
    const member = await world().member();
    const asked = { panelId: panel.id, email: member.email };
    const invitation = await world().invitation(asked);
    await work(world().aboutInvitation(invitation));
    const [mail] = world().sentTo(member.email);
    if (mail === undefined) throw new Error('No letter');
    expect((await world().linksOf(mail)).map(({ path }) => path)).toEqual(['invited', 'leaving']);
    expect(mail.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    expect(mail.text).toContain('Nuevos <b>aquí</b>');
    expect(await world().invitations.find(invitation.formId, invitation.id)).toMatchObject({ email: null });
    const other = await world().invitation(asked);
    await world().add(world().members.remove(member, 'no'));
    await work(world().aboutInvitation(other));
    expect(world().sentTo(member.email)).toHaveLength(1);
    expect(await world().invitations.find(other.formId, other.id)).toMatchObject({
      status: 'stopped',
      email: null,
    });
  });

  it('does not go out for a form that was closed meanwhile, nor after its day', async () => {
    const late = await world().invitation({ expiresAt: now.toISOString() });
    await work(world().aboutInvitation(late));
    const { form, forms } = world();
    await world().add(forms.put({ ...form, state: 'closed', version: 2 }, { version: 1 }, 'no'));
    const closed = await world().invitation();
    await work(world().aboutInvitation(closed));
    await world().add(forms.put({ ...form, version: 3 }, { version: 2 }, 'no'));
    await world().add(forms.put({ ...form, version: 1 }, { version: 3 }, 'no'));
    for (const one of [late, closed]) {
      expect(world().sentTo(one.email)).toEqual([]);
      expect(await world().invitations.find(one.formId, one.id)).toMatchObject({ status: 'stopped' });
    }
  });
});

describe('a letter about what came of an answer', () => {
  it('goes to each address that was left, in its language, which is deleted then', async () => {
    const { entry, emails, responseIds } = await world().entry(3);
    for (let time = 0; time < 2; time += 1) await work(world().aboutNews(entry.id));
    const letters = emails.map((email) => world().sentTo(email));
    expect(letters.map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(letters[0]?.[0]?.text).toContain('Usted dijo: Es <difícil> entrar.');
    expect(letters[1]?.[0]?.text).toContain('We did: We help at the desk.');
    expect(letters[0]?.[0]?.html).not.toContain('<difícil>');
    for (const id of responseIds) expect(await world().listeners.find(id, now)).toBeNull();
  });

  it('waits until it is said in public', async () => {
    const { entry, emails } = await world().entry(1, null);
    await work(world().aboutNews(entry.id));
    expect(world().sentTo(emails[0] ?? '')).toEqual([]);
  });

  it('reaches the others where one address is refused, which is kept for another try', async () => {
    const { entry, emails, responseIds } = await world().entry(3);
    const [first = '', ...others] = emails;
    world().refused.add(first);
    await expect(work(world().aboutNews(entry.id))).rejects.toThrow('did not take a letter');
    world().refused.delete(first);
    await work(world().aboutNews(entry.id));
    for (const email of [first, ...others]) expect(world().sentTo(email)).toHaveLength(1);
    expect(await world().listeners.find(responseIds[0] ?? '', now)).toBeNull();
  });
});

it('fails at a record that no letter is about', async () => {
  await expect(work({ ...world().aboutNews('x'), collection: 'ELEMENTS#x' })).rejects.toThrow('No letter');
});
