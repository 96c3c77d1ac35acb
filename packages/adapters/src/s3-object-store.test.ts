import { afterAll, beforeAll, expect, test } from 'vitest';
import { startObjects } from '../../../test/support/mail-and-queues.ts';
import { ObjectNotReached, s3ObjectStore } from './s3-object-store.ts';

let engine: Awaited<ReturnType<typeof startObjects>>;
let endpoint = '';
let bucket = '';
beforeAll(async () => {
  process.env.AWS_ACCESS_KEY_ID = 'AKIAIOSFODNN7EXAMPLE';
  process.env.AWS_SECRET_ACCESS_KEY = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
  engine = await startObjects();
  ({ endpoint, bucket } = engine);
});
afterAll(() => engine.stop());

const store = () => s3ObjectStore({ region: 'us-east-1', endpoint, bucket, now: () => new Date() });
async function* chunks(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}
const textOf = async (body: AsyncIterable<Uint8Array>) => {
  const read: Uint8Array[] = [];
  for await (const chunk of body) read.push(chunk);
  return Buffer.concat(read).toString();
};
const key = 'org_1/exp_1/parts/AUDIT';

test('an object is read as it was put, in the place of the one before, and is gone once removed', async () => {
  const objects = store();
  await objects.put(key, chunks('first'), 5);
  await objects.put(key, chunks('in ', 'pieces'), 9);
  expect(await textOf(await objects.get(key))).toBe('in pieces');
  expect(await (await fetch(await objects.downloadUrl(key, 300))).text()).toBe('in pieces');
  await objects.remove(key);
  await objects.remove(key);
  await expect(objects.get(key)).rejects.toThrow(ObjectNotReached);
});

test('an address is signed over its method, its key and its time', async () => {
  const at = new Date('2013-05-24T00:00:00.000Z');
  const objects = s3ObjectStore({ region: 'us-east-1', bucket: 'examplebucket', now: () => at });
  const url = new URL(await objects.downloadUrl('org_1/exp_1/portolan-export.zip', 300));
  expect(url.origin + url.pathname).toBe(
    'https://examplebucket.s3.us-east-1.amazonaws.com/org_1/exp_1/portolan-export.zip',
  );
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request',
    'X-Amz-Date': '20130524T000000Z',
    'X-Amz-Expires': '300',
    'X-Amz-SignedHeaders': 'host',
  });
  const other = new URL(await objects.downloadUrl('org_2/exp_1/portolan-export.zip', 300));
  expect(other.searchParams.get('X-Amz-Signature')).not.toBe(url.searchParams.get('X-Amz-Signature'));
});
