import { expect, test } from 'vitest';
import { createOnce } from './once.ts';

const clinic = { name: 'Harbor Clinic', kind: 'clinic' };

test('a retry after a lost answer goes under the same key, another body under another', async () => {
  const once = createOnce();
  const keys: string[] = [];
  const lost = (key: string) => {
    keys.push(key);
    return Promise.reject(new TypeError('fetch failed'));
  };
  await expect(once(clinic, lost)).rejects.toThrow('fetch failed');
  await expect(once({ ...clinic, name: 'Harbour Clinic' }, lost)).rejects.toThrow('fetch failed');
  await expect(once({ ...clinic }, lost)).rejects.toThrow('fetch failed');
  expect(keys[2]).toBe(keys[0]);
  expect(keys[1]).not.toBe(keys[0]);
});

test('what succeeded and is done again is something new', async () => {
  const once = createOnce();
  const sent = async (key: string) => key;
  expect(await once(clinic, sent)).not.toBe(await once(clinic, sent));
});
