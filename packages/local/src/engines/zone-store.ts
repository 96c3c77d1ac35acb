import { readFile } from 'node:fs/promises';
import { writeAtomically } from '../data-folder/atomic-file.ts';

const types = ['TXT', 'CNAME', 'MX'] as const;
export type ZoneRecord = {
  /** In lower case, without the dot at its end. */
  readonly name: string;
  readonly type: (typeof types)[number];
  readonly value: string;
};

/** What the DNS says on this machine: for trying how a clinic's own domain is made ready. */
export type ZoneStore = {
  /** As it was written. */
  text(): string;
  records(): readonly ZoneRecord[];
  /** Takes the place of all there was. */
  write(text: string): Promise<void>;
};

/** A line a record: name, kind and value. Lines that are none say nothing. */
const recordsIn = (text: string): ZoneRecord[] =>
  text.split('\n').flatMap((line) => {
    const [, name, kind, value] = /^\s*(\S+)\s+(\w+)\s+(.*\S)\s*$/.exec(line) ?? [];
    const type = types.find((one) => one === kind?.toUpperCase());
    if (name === undefined || value === undefined || type === undefined) return [];
    return [{ name: name.toLowerCase().replace(/\.$/, ''), type, value: value.replace(/^"(.*)"$/, '$1') }];
  });

/** Opens the zone of a file, or one in memory. */
export const openZoneStore = async (file: string | 'memory'): Promise<ZoneStore> => {
  let text = file === 'memory' ? '' : await readFile(file, 'utf8').catch(() => '');
  return {
    text: () => text,
    records: () => recordsIn(text),
    write: async (next) => {
      text = next;
      if (file !== 'memory') await writeAtomically(file, next);
    },
  };
};
