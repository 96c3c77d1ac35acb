import { inviteClinic } from '@portolan/contract/participation-invitation-routes';
import { giveConsent } from '@portolan/contract/participation-routes';
import { createProgram } from '@portolan/contract/program-routes';
import type { Stack } from '@portolan/local/stack';
import { apiOf } from '../support/clinics.ts';
import type { Person } from '../support/people.ts';

type Joining = {
  readonly foundation: { readonly organizationId: string; readonly officer: Person };
  readonly clinic: {
    readonly organizationId: string;
    readonly planId: string;
    readonly owner: Person;
    readonly name: string;
  };
  readonly program: string;
};

/** A program of its own that the clinic has joined with its plan, by the API. Resolves with its id. */
export const joinProgram = async (
  stack: Stack,
  { foundation, clinic, program }: Joining,
): Promise<string> => {
  const key = () => crypto.randomUUID();
  const officer = apiOf(stack, foundation.officer);
  const { organizationId } = foundation;
  const { id: programId } = await officer(createProgram, {
    params: { organizationId },
    body: { ...createProgram.example.body, name: program, awards: [] },
    idempotencyKey: key(),
  });
  await officer(inviteClinic, {
    params: { organizationId, programId },
    body: { clinicName: clinic.name, email: clinic.owner.email, language: 'en' },
    idempotencyKey: key(),
  });
  await stack.drain();
  const letter = stack.mails
    .list()
    .find(({ to, text }) => to.includes(clinic.owner.email) && text.includes('/program-invitation#'));
  const token = /\/program-invitation#([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '';
  await apiOf(stack, clinic.owner)(giveConsent, {
    params: { organizationId: clinic.organizationId },
    body: { token, planId: clinic.planId },
    idempotencyKey: key(),
  });
  await stack.drain();
  return programId;
};
