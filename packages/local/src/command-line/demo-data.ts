import { readDemoState, writeDemoState } from '../data-folder/demo-state.ts';
import type { Stack } from '../stack.ts';
import type { StartOptions } from './options.ts';
import type { Progress } from './progress.ts';

/** Makes the demo data in a store that is new. True when the store has demo data, from now or from before. */
export async function provideDemoData(
  stack: Stack,
  options: StartOptions,
  progress: Progress,
): Promise<boolean> {
  const { data, empty } = options;
  const folder = data === 'memory' ? undefined : data;
  const state = folder === undefined ? 'missing' : await readDemoState(folder);
  if (state !== 'missing' && state !== 'begun') return state === 'done';
  if (empty) {
    if (folder !== undefined) await writeDemoState(folder, 'unwanted');
    return false;
  }
  if (folder !== undefined) await writeDemoState(folder, 'begun');
  await progress.during('Making the demo data', async () => {
    const { seed } = await import('../demo/seed.ts');
    await seed(stack, { now: new Date(), say: progress.say });
  });
  if (folder !== undefined) await writeDemoState(folder, 'done');
  return true;
}
