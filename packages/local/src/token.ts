import { runOwnerCommand } from './command-line/owner-command.ts';

await runOwnerCommand({
  path: 'token',
  usage: 'Usage: npm run -s token -- EMAIL [--data DIR]',
  report: (token) => token,
});
