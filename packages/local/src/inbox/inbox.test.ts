import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addressOf, listen } from '../engines/listen.ts';
import { type MailStore, openMailStore } from '../engines/mail-store.ts';
import { openZoneStore } from '../engines/zone-store.ts';
import { createInbox } from './inbox.ts';

let server: Server;
let mails: MailStore;
let origin: string;
beforeEach(async () => {
  mails = await openMailStore('memory');
  const inbox = createInbox({ mails, zone: await openZoneStore('memory') });
  server = createServer((req, res) => inbox.handle(req, res));
  await listen(server, 0, '127.0.0.1');
  origin = `http://127.0.0.1:${addressOf(server).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const receive = (to: string, subject: string, html = '<p>Hello</p>') =>
  mails.add({
    to: [to],
    from: 'portolan@localhost',
    subject,
    text: 'Hello',
    html,
    headers: { 'list-unsubscribe': '<https://clinic.example/u>' },
    at: '2026-03-01T10:00:00.000Z',
  });
const open = async (path: string) => {
  const response = await fetch(origin + path);
  return { status: response.status, headers: response.headers, body: await response.text() };
};

it('lists the newest mail first and escapes what senders wrote', async () => {
  receive('ana@clinic.example', 'The first');
  receive('ben@clinic.example', 'A <b>second</b>');
  const { body } = await open('/inbox');
  expect(body.indexOf('A &lt;b&gt;second&lt;/b&gt;')).toBeGreaterThan(0);
  expect(body.indexOf('A &lt;b&gt;')).toBeLessThan(body.indexOf('The first'));
});

it('searches by address, also as JSON', async () => {
  receive('ana@clinic.example', 'For Ana');
  receive('ben@clinic.example', 'For Ben');
  receive('ruben@clinic.example', 'For Ruben');
  const { body } = await open('/inbox?to=ANA@');
  expect(body).toContain('For Ana');
  expect(body).not.toContain('For Ben');
  const found = JSON.parse((await open('/inbox.json?to=ben@clinic.example')).body);
  expect(found.mails).toEqual([expect.objectContaining({ subject: 'For Ben', to: ['ben@clinic.example'] })]);
});

it('opens a mail with its text and headers, and its HTML where no script runs', async () => {
  const { id } = receive('ana@clinic.example', 'For Ana', '<script>alert(1)</script><p>Hi</p>');
  const { body } = await open(`/inbox/${id}`);
  expect(body).toContain('list-unsubscribe');
  expect(body).not.toContain('<script>');
  const framed = await open(`/inbox/${id}/html`);
  expect(framed.headers.get('content-security-policy')).toMatch(
    /^sandbox allow-popups[^;]*; default-src 'none'/,
  );
});

it('says so when a mail is not there', async () => {
  expect((await open('/inbox/nothing')).status).toBe(404);
});

it('takes records of the DNS, and shows them', async () => {
  const body = new URLSearchParams({ records: 'a.example TXT "v=spf1 -all"\nno record' });
  const saved = await fetch(`${origin}/inbox/dns`, { method: 'POST', body, redirect: 'manual' });
  expect(saved.status).toBe(303);
  const shown = await open('/inbox/dns');
  expect(shown.body).toContain('v=spf1 -all');
  expect(shown.body).toContain('1 understood');
});

it('offers to unsubscribe in one click, and shows names of senders as mail programs do', async () => {
  const { id } = mails.add({
    to: ['ana@clinic.example'],
    from: '=?utf-8?q?Cl=C3=ADnica?= =?utf-8?q?=20Pe=C3=B1asco?= <news@clinic.example>',
    subject: 'News',
    text: 'News',
    html: '',
    headers: {
      'list-unsubscribe': '<https://clinic.example/c/u/x>',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    },
    at: '2026-03-01T10:00:00.000Z',
  });
  const { body } = await open(`/inbox/${id}`);
  expect(body).toContain('action="https://clinic.example/c/u/x"');
  expect(body).toContain('Clínica Peñasco &lt;news@clinic.example&gt;');
});
