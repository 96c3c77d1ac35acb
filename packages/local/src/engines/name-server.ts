import { createSocket } from 'node:dgram';
import type { ZoneStore } from './zone-store.ts';

export type NameServer = { readonly address: string; stop(): Promise<void> };

/** Numbers of RFC 1035, 3.2.2, of the kinds that are asked for here. */
const kinds = { CNAME: 5, MX: 15, TXT: 16 } as const;
const noSuchName = 3;
const secondsGood = 5;

const nameOf = (name: string): Buffer =>
  Buffer.concat([
    ...name
      .split('.')
      .filter((label) => label !== '')
      .map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')])),
    Buffer.from([0]),
  ]);

/** The question of a message: its name, what it asks for, and where it ends. */
const questionOf = (message: Buffer): { name: string; kind: number; end: number } => {
  const labels: string[] = [];
  let at = 12;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), kind: message.readUInt16BE(at + 1), end: at + 5 };
};

const dataOf = (kind: keyof typeof kinds, value: string): Buffer => {
  switch (kind) {
    case 'CNAME':
      return nameOf(value);
    case 'MX': {
      const [preference = '0', exchange = ''] = value.split(/\s+/);
      const number = Buffer.alloc(2);
      number.writeUInt16BE(Number(preference));
      return Buffer.concat([number, nameOf(exchange)]);
    }
    case 'TXT':
      return Buffer.concat(
        (value.match(/[\s\S]{1,255}/g) ?? ['']).map((part) =>
          Buffer.concat([Buffer.from([part.length]), Buffer.from(part, 'latin1')]),
        ),
      );
  }
};

const answerTo = (message: Buffer, zone: ZoneStore): Buffer => {
  const { name, kind, end } = questionOf(message);
  const found = zone.records().filter((record) => record.name === name);
  const answers = found.filter(({ type }) => kinds[type] === kind);
  const head = Buffer.alloc(12);
  message.copy(head, 0, 0, 2);
  // An answer with authority; recursion as it was asked for, and none here.
  head.writeUInt16BE(0x8400 | (message.readUInt16BE(2) & 0x0100) | (found.length === 0 ? noSuchName : 0), 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(answers.length, 6);
  const sections = answers.map(({ type, value }) => {
    const data = dataOf(type, value);
    const fixed = Buffer.alloc(12);
    // The question's name again.
    fixed.writeUInt16BE(0xc00c, 0);
    fixed.writeUInt16BE(kinds[type], 2);
    fixed.writeUInt16BE(1, 4);
    fixed.writeUInt32BE(secondsGood, 6);
    fixed.writeUInt16BE(data.length, 10);
    return Buffer.concat([fixed, data]);
  });
  return Buffer.concat([head, message.subarray(12, end), ...sections]);
};

/** Answers for the names of this machine's zone, and that there is no such name for all others. A free port of 127.0.0.1. */
export const startNameServer = async (zone: ZoneStore): Promise<NameServer> => {
  const socket = createSocket('udp4');
  socket.on('message', (message, { port, address }) => socket.send(answerTo(message, zone), port, address));
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(0, '127.0.0.1', resolve);
  });
  return {
    address: `127.0.0.1:${socket.address().port}`,
    stop: () => new Promise((resolve) => socket.close(() => resolve())),
  };
};
