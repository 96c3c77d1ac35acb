/** Something to wait for that may be rung before its time; a ring that nobody waits for answers the next wait. */
export type Bell = { ring(): void; wait(ms: number): Promise<'rung' | 'elapsed'> };

export function createBell(): Bell {
  let answer: ((how: 'rung') => void) | undefined;
  let rung = false;
  return {
    ring: () => {
      rung = true;
      answer?.('rung');
    },
    wait: (ms) =>
      new Promise((resolve) => {
        const settle = (how: 'rung' | 'elapsed') => {
          clearTimeout(timer);
          answer = undefined;
          rung = false;
          resolve(how);
        };
        const timer = setTimeout(settle, ms, 'elapsed');
        if (rung) settle('rung');
        else answer = settle;
      }),
  };
}
