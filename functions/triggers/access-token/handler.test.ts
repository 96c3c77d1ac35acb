import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { callerOf } from '../../runtime/caller.ts';
import { httpEventSchema } from '../../runtime/http-event.ts';
import { eventFor, readNote } from '../../runtime/runtime.test-support.ts';
import { create } from './create.ts';

const sub = '24688438-40e1-70d0-d97e-084cfc8992c7';

const asked = (userAttributes: Record<string, string>): PreTokenGenerationV2TriggerEvent => ({
  version: '2',
  triggerSource: 'TokenGeneration_HostedAuth',
  region: 'us-east-1',
  userPoolId: 'us-east-1_Example',
  userName: sub,
  callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: 'client-1' },
  request: {
    userAttributes: { sub, 'cognito:user_status': 'CONFIRMED', ...userAttributes },
    groupConfiguration: { groupsToOverride: [], iamRolesToOverride: [] },
    scopes: ['openid', 'email'],
  },
  response: { claimsAndScopeOverrideDetails: {} },
});

const ana = { email: 'ana@clinic.example', email_verified: 'true', name: 'Ana Torres', locale: 'es' };

const claimsFor = async (userAttributes: Record<string, string>) =>
  (await create()(asked(userAttributes))).response.claimsAndScopeOverrideDetails.accessTokenGeneration
    .claimsToAddOrOverride;

const callerWith = async (userAttributes: Record<string, string>) =>
  callerOf(
    httpEventSchema.parse(eventFor(readNote, { claims: { sub, ...(await claimsFor(userAttributes)) } })),
  );

describe('the access token', () => {
  it('says what the runtime reads of a caller', async () => {
    expect(await callerWith(ana)).toEqual({
      ok: true,
      value: { personId: sub, email: 'ana@clinic.example', name: 'Ana Torres', language: 'es' },
    });
  });

  it('carries no other attribute', async () => {
    expect(await claimsFor({ ...ana, phone_number: '+15550100' })).toEqual(ana);
  });

  it.each([{ email_verified: 'false' }, {}])(
    'of an address that is not proven opens nothing: %o',
    async (proof) => {
      expect(await callerWith({ email: 'ana@clinic.example', ...proof })).toEqual({
        ok: false,
        failure: { code: 'email-not-verified' },
      });
    },
  );

  it('does without a name and a language', async () => {
    expect(await claimsFor({ email: 'ana@clinic.example' })).toEqual({
      email: 'ana@clinic.example',
      email_verified: 'false',
    });
  });
});

describe('the answer', () => {
  it('is the event with the claims in it', async () => {
    const event = asked(ana);
    expect(await create()(event)).toEqual({
      ...event,
      response: { claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride: ana } } },
    });
  });

  it('fails for somebody without an address, and does not repeat what it was told', async () => {
    const answer = create()(asked({ email_verified: 'true', name: 'Ana Torres' }));
    await expect(answer).rejects.toThrow('email');
    await expect(answer).rejects.not.toThrow('Ana');
  });
});
