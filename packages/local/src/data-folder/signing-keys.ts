import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createKeys, type IdentityKeys } from '../identity/keys.ts';
import { readJson, writeAtomically } from './atomic-file.ts';
import type { DataFolder } from './data-folder.ts';

/** Stacks in memory share one key: making one takes longer than starting the rest. */
const cache = fileURLToPath(new URL('../../../../node_modules/.cache/portolan/', import.meta.url));

/** The keys of the identity provider, kept from one start to the next. */
export async function openKeys(folder: DataFolder | 'memory'): Promise<IdentityKeys> {
  const file = folder === 'memory' ? join(cache, 'identity-keys.json') : folder.file('identity-keys.json');
  const found = await readJson(file);
  if (isKeys(found)) return found;
  const keys = await createKeys();
  await mkdir(dirname(file), { recursive: true });
  await writeAtomically(file, JSON.stringify(keys));
  return keys;
}

function isKeys(value: unknown): value is IdentityKeys {
  return (
    typeof value === 'object' &&
    value !== null &&
    'jwks' in value &&
    typeof value.jwks === 'object' &&
    value.jwks !== null &&
    'keys' in value.jwks &&
    Array.isArray(value.jwks.keys) &&
    'cookieKeys' in value &&
    Array.isArray(value.cookieKeys)
  );
}
