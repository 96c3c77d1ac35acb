import { describe, expect, it } from 'vitest';
import { credentialsIn, errorCodeIn } from './assume-role-answer.ts';

/** As the reference of STS shows it. */
const answer = `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleResult>
    <SourceIdentity>Alice</SourceIdentity>
    <AssumedRoleUser>
      <Arn>arn:aws:sts::123456789012:assumed-role/demo/TestAR</Arn>
      <AssumedRoleId>ARO123EXAMPLE123:TestAR</AssumedRoleId>
    </AssumedRoleUser>
    <Credentials>
      <AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId>
      <SecretAccessKey>wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY</SecretAccessKey>
      <SessionToken>AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGd==</SessionToken>
      <Expiration>2026-11-09T13:34:41Z</Expiration>
    </Credentials>
    <PackedPolicySize>6</PackedPolicySize>
  </AssumeRoleResult>
  <ResponseMetadata><RequestId>c6104cbe-af31-11e0-8154-cbc7ccf896c7</RequestId></ResponseMetadata>
</AssumeRoleResponse>`;

describe('an answer of STS', () => {
  it('holds the credentials and when they end', () => {
    expect(credentialsIn(answer, 'TestAR')).toEqual({
      accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY',
      sessionToken: expect.stringMatching(/^AQoDYXdz.*==$/),
      expiration: new Date('2026-11-09T13:34:41Z'),
    });
  });

  it.each([
    ['is empty', () => ''],
    ['is JSON', () => '{"AssumeRoleResponse":{}}'],
    ['is to another session', () => answer.replace('demo/TestAR', 'demo/OtherAR')],
    ['is to a session whose name ends the same', () => answer.replace('demo/TestAR', 'demo/aTestAR')],
    ['names no session', () => answer.replace(/<Arn>.*<\/Arn>/, '')],
    ['lacks the key', () => answer.replace(/<AccessKeyId>.*<\/AccessKeyId>/, '')],
    ['has an empty secret', () => answer.replace(/<SecretAccessKey>.*</, '<SecretAccessKey><')],
    ['has a secret twice', () => answer.replace(/(<SecretAccessKey>.*<\/SecretAccessKey>)/, '$1$1')],
    ['lacks the token', () => answer.replace(/<SessionToken>.*<\/SessionToken>/, '')],
    ['has a token with markup in it', () => answer.replace('<SessionToken>', '<SessionToken>&lt;')],
    ['ends never', () => answer.replace(/<Expiration>.*</, '<Expiration>never<')],
    ['ends on no day', () => answer.replace('2026-11-09', '2026-13-41')],
    ['was cut off', () => answer.slice(0, answer.indexOf('</Credentials>'))],
  ])('is not taken when it %s', (_, broken) => {
    expect(credentialsIn(broken(), 'TestAR')).toBeNull();
  });

  it('that refuses names why', () => {
    const error = (code: string) =>
      `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code></Error></ErrorResponse>`;
    expect(errorCodeIn(error('AccessDenied'))).toBe('AccessDenied');
    expect(errorCodeIn(error(''))).toBeNull();
    expect(errorCodeIn('<html>Bad gateway</html>')).toBeNull();
  });
});
