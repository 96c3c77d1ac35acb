import { changeSequence, makeSequence, turnSequence } from '@portolan/contract/sequence-routes';
import { leadingTo, readyMadeMessages } from '@portolan/domain/campaigns/ready-made/ready-made-messages';
import type { Cast } from './demo-client.ts';
import type { Founded } from './seed-organization.ts';

/** Has a clinic welcome those who enroll: on the next morning, and with more a week later. */
export const welcomePatients = async ({ demo, organizationId }: Founded, cast: Cast): Promise<void> => {
  const { marketing, welcomes } = demo;
  if (welcomes === undefined) return;
  const { api } = cast(welcomes.by);
  const sequence = await api(makeSequence, {
    params: { organizationId },
    body: { name: welcomes.name, trigger: 'enrolled' },
    idempotencyKey: `demo:sequence:${organizationId}`,
  });
  const params = { organizationId, sequenceId: sequence.id };
  const more = leadingTo(readyMadeMessages['new-feature'], marketing?.portalAddress ?? '');
  const { version } = await api(changeSequence, {
    params,
    ifMatch: sequence.version,
    body: {
      topic: 'portal',
      audiences: ['patients', 'families'],
      steps: [...sequence.steps, { afterDays: 7, message: more }],
    },
  });
  await api(turnSequence, { params, ifMatch: version, body: { state: 'on' } });
};
