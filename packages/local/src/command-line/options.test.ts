import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('the options of npm start', () => {
  it('have defaults', () => {
    expect(readOptions([], {})).toEqual({ port: 3000, data: '.portolan', empty: false, help: false });
  });

  it('take the port from the environment, and rather from the command line', () => {
    expect(readOptions([], { PORT: '4000' }).port).toBe(4000);
    expect(readOptions(['--port', '5000'], { PORT: '4000' }).port).toBe(5000);
  });

  it('keep nothing with --memory', () => {
    expect(readOptions(['--memory', '--empty'], {})).toMatchObject({ data: 'memory', empty: true });
  });

  it.each(['-h', '--help'])('ask for help with %s', (option) => {
    expect(readOptions([option], {}).help).toBe(true);
  });

  it.each([
    [['--port', 'x']],
    [['--port', '70000']],
    [['--nonsense']],
    [['stray']],
    [['--memory', '--data', 'x']],
  ])('refuse %j', (args) => {
    expect(() => readOptions(args, {})).toThrow();
  });
});
