import { expect, it } from 'vitest';
import { startMailDomains } from '../../../test/support/mail-domains.ts';
import { dnsNameServers } from './dns-name-servers.ts';

it('finds what the DNS says of a name, all of a long text, and nothing for a name that there is not', async () => {
  const { zone, nameServer, stop } = await startMailDomains();
  const long = `v=spf1 ${'include:a.example '.repeat(30)}-all`;
  await zone.write(
    [
      'Clinic.example. TXT "one"',
      `clinic.example TXT ${long}`,
      'key._domainkey.clinic.example CNAME key.dkim.amazonses.com.',
      'bounce.clinic.example MX 10 mail.example',
    ].join('\n'),
  );
  const asked = dnsNameServers(nameServer);
  expect([...(await asked.txt('clinic.example'))].sort()).toEqual(['one', long]);
  expect(await asked.cname('key._domainkey.clinic.example')).toEqual(['key.dkim.amazonses.com']);
  expect(await asked.mx('bounce.clinic.example')).toEqual(['10 mail.example']);
  expect(await asked.mx('clinic.example')).toEqual([]);
  expect(await asked.txt('other.example')).toEqual([]);
  await stop();
});
