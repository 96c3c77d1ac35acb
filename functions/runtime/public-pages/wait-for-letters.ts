import { createHmac } from 'node:crypto';
import type { openSenders } from '@portolan/data/feedback/senders';
import { type Crowd, windowAt } from './crowd.ts';
import type { DayKeys } from './day-keys.ts';

/** Letters that one network, and all together, can have sent in one window of the counters; and all together in a day. */
export type MostLetters = {
  readonly ofNetwork: number;
  readonly ofWindow: number;
  readonly ofDay: number;
};

export type LetterCounters = {
  readonly senders: ReturnType<typeof openSenders>;
  readonly crowd: Crowd;
  readonly dayKeys: DayKeys;
  readonly now: () => Date;
};

const daySeconds = 24 * 60 * 60;

/**
 * The seconds to wait where there were too many letters, for each goes to an address that anybody may have typed; null where there
 * were not, and then one more is counted. `about` names what they are about within the organization. A network that is known to
 * have had its own costs neither a read nor a write.
 */
export const waitForLetters = async (
  about: string,
  network: string,
  most: MostLetters,
  { senders, crowd, dayKeys, now }: LetterCounters,
): Promise<number | null> => {
  const at = now();
  const { number, secondsLeft } = windowAt(at);
  const crowdName = `letters ${about}`;
  if (crowd.isOver(network, crowdName, at)) return secondsLeft;
  const key = await dayKeys.today(at);
  const hash = createHmac('sha256', key).update(`${crowdName} ${network}`).digest('base64url').slice(0, 22);
  const counts = (name: string, limit: number) => senders.count(`${about}#${name}`, limit, at);
  if (!(await counts(`${hash}#${number}`, most.ofNetwork))) {
    crowd.isFull(network, crowdName, at);
    return secondsLeft;
  }
  if (!(await counts(`all#${number}`, most.ofWindow))) return secondsLeft;
  const seconds = Math.floor(at.getTime() / 1000);
  return (await counts(`day#${Math.floor(seconds / daySeconds)}`, most.ofDay))
    ? null
    : daySeconds - (seconds % daySeconds);
};
