import { localCredentials, localRegion } from '@portolan/local/engines/clients';
import { openMailStore } from '@portolan/local/engines/mail-store';
import { startNameServer } from '@portolan/local/engines/name-server';
import { startSes } from '@portolan/local/engines/ses';
import { createIdentities } from '@portolan/local/engines/ses-identities';
import { openZoneStore } from '@portolan/local/engines/zone-store';

/** The DNS and SES in this process: what the zone says is what both find of a domain. */
export const startMailDomains = async () => {
  const zone = await openZoneStore('memory');
  const nameServer = await startNameServer(zone);
  const ses = await startSes(await openMailStore('memory'), () => undefined, createIdentities(zone));
  return {
    zone,
    /** `address:port`. */
    nameServer: nameServer.address,
    client: { endpoint: ses.endpoint, region: localRegion, credentials: localCredentials },
    stop: async () => {
      await Promise.all([nameServer.stop(), ses.stop()]);
    },
  };
};
export type MailDomains = Awaited<ReturnType<typeof startMailDomains>>;
