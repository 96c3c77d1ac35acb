import type { EventSource } from './event-source.ts';

/**
 * Drains every source, again and again, until none had anything new: one worker's work may make work for another. Twice
 * quiet, because work that was under way when the first look began may have made some behind it.
 */
export async function drainAll(sources: readonly EventSource[]): Promise<void> {
  const handed = () => sources.reduce((sum, source) => sum + source.handed(), 0);
  for (let quiet = 0; quiet < 2; ) {
    const before = handed();
    for (const source of sources) await source.drain();
    quiet = handed() === before ? quiet + 1 : 0;
  }
}
