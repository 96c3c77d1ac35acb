import type { EventSource } from './event-source.ts';

/** Drains every source, again and again, until none had anything new: one worker's work may make work for another. */
export async function drainAll(sources: readonly EventSource[]): Promise<void> {
  const handed = () => sources.reduce((sum, source) => sum + source.handed(), 0);
  let before: number;
  do {
    before = handed();
    for (const source of sources) await source.drain();
  } while (handed() !== before);
}
