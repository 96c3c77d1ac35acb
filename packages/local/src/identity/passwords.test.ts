import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashKnownPassword, hashPassword, passwordProblem, verifyPassword } from './passwords.ts';

const email = 'ana@clinic.example';

describe('a password somebody chooses', () => {
  it('is refused under 12 characters and over 200, however it is made up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (password) => {
        const length = [...password].length;
        const problem = passwordProblem(password, email);
        expect(problem === 'passwordTooShort').toBe(length < 12);
        expect(problem === 'passwordTooLong').toBe(length > 200);
      }),
    );
  });

  it.each([
    ['', 'passwordMissing'],
    ['Password1234', 'passwordCommon'],
    ['aaaaaaaaaaaaaaaa', 'passwordCommon'],
    ['ANA@clinic.example', 'passwordIsEmail'],
    ['harbor lantern tide', undefined],
  ])('%j: %s', (password, problem) => {
    expect(passwordProblem(password, email)).toBe(problem);
  });
});

describe('a kept password', () => {
  it('is recognized, also when its letters are composed otherwise, and no other is', async () => {
    const hash = await hashPassword('contraseña del puerto');
    expect(await verifyPassword('contraseña del puerto'.normalize('NFD'), hash)).toBe(true);
    expect(await verifyPassword('contrasena del puerto', hash)).toBe(false);
    expect(hash).not.toContain('puerto');
  });

  it('is never right for an address without an account', async () => {
    expect(await verifyPassword('', undefined)).toBe(false);
  });

  it('that everybody knows is verified like any other', async () => {
    const hash = await hashKnownPassword('portolan demo harbor');
    expect(await verifyPassword('portolan demo harbor', hash)).toBe(true);
    expect(await verifyPassword('portolan demo harbour', hash)).toBe(false);
  });
});
