import { startStack } from '@portolan/local/stack';

// A stack in a process of its own, for tests that kill it: node stack-process.ts DATA PORT EMAIL
const [data = '', port, email = ''] = process.argv.slice(2);
const stack = await startStack({ data, port: Number(port) });
await stack.ensureAccount({ email, password: 'a password for tests', name: 'Test Owner' });
process.send?.('ready');
