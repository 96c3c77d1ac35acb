import { type Grant, plain, requires } from './grant.ts';
import type { Place } from './place.ts';
import { taking } from './queue-intent.ts';

// What workers are meant to do with the mail service.

/** Sends to many at once. */
export const sendingInBulk = ({ named, region, account, stage }: Place, who: string): readonly Grant[] => {
  const ses = (rest: string) => `arn:aws:ses:${region}:${account}:${rest}`;
  return [
    {
      who: named(who),
      actions: ['ses:SendBulkEmail'],
      on: [ses(`identity/${stage.mailDomain}`)],
      notOn: [ses('identity/example.org')],
      ...requires(
        { 'ses:TenantName': named('campaigns') },
        { 'ses:TenantName': ['portolan-other-campaigns'] },
      ),
    },
    {
      who: named(who),
      actions: ['ses:SendBulkEmail'],
      on: [ses(`configuration-set/${named('campaigns')}`)],
      notOn: [ses(`configuration-set/${named('mail')}`)],
      right: plain,
      wrong: [],
    },
  ];
};

/** Domains of clinics: made with the stage's tag; changed, taken away and sent from by it. */
export const clinicDomains = ({ named, region, account }: Place): readonly Grant[] => {
  const domain = `arn:aws:ses:${region}:${account}:identity/clinic.example.org`;
  const elsewhere = [`arn:aws:ses:${region}:999999999999:identity/clinic.example.org`];
  const tagged = (who: string, actions: readonly string[], key: string): Grant => ({
    who: named(who),
    actions: actions.map((action) => `ses:${action}`),
    on: [domain],
    notOn: elsewhere,
    ...requires({ [key]: named('mail') }, { [key]: ['portolan-other-mail', ''] }),
  });
  const ofRequest = 'aws:RequestTag/portolan:clinics-of';
  const ofResource = 'aws:ResourceTag/portolan:clinics-of';
  return [
    tagged('worker-domains', ['CreateEmailIdentity', 'TagResource'], ofRequest),
    tagged('worker-domains', ['DeleteEmailIdentity', 'PutEmailIdentityMailFromAttributes'], ofResource),
    tagged('worker-sending', ['SendBulkEmail'], ofResource),
    {
      who: named('worker-domains'),
      actions: ['ses:GetEmailIdentity'],
      on: [domain],
      notOn: elsewhere,
      right: plain,
      wrong: [],
    },
  ];
};

/** Takes what waits in its queue, and sends letters. */
export const letters = (
  place: Place,
  who: string,
  from: string,
  configurationSet = 'mail',
): readonly Grant[] => {
  const { named, region, account, stage } = place;
  const ses = (rest: string) => `arn:aws:ses:${region}:${account}:${rest}`;
  return [
    ...taking(place, who, from),
    {
      who: named(who),
      actions: ['ses:SendEmail'],
      on: [ses(`identity/${stage.mailDomain}`), ses(`configuration-set/${named(configurationSet)}`)],
      notOn: [ses('identity/example.org')],
      right: plain,
      wrong: [],
    },
  ];
};
