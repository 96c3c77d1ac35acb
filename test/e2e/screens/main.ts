import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { enterAs } from '../support/people.ts';
import { startDemoWorld } from './demo-world.ts';
import { draw, pictureName, views } from './draw.ts';
import { screens } from './screens.ts';

const usage = `Usage: npm run screens -- [options]
  --only NAME   the screens whose name begins so; may be given more than once
  --out DIR     where the pictures go; docs/pictures by default`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'docs/pictures' },
    help: { type: 'boolean', default: false },
  },
});
const chosen = screens.filter(
  ({ name }) => values.only.length === 0 || values.only.some((start) => name.startsWith(start)),
);

const drawAll = async (): Promise<number> => {
  await mkdir(values.out, { recursive: true });
  const world = await startDemoWorld();
  let faults = 0;
  try {
    for (const view of views) {
      await world.speak(view.language);
      const pages = new Map<string, Page>();
      const pageFor = async (email: string | null): Promise<Page> => {
        const known = email === null ? undefined : pages.get(email);
        if (known !== undefined) return known;
        const page = await world.open(view);
        if (email === null) return page;
        await enterAs(world.stack, page, email);
        pages.set(email, page);
        return page;
      };
      for (const screen of chosen) {
        if (screen.englishOnly && view.language !== 'en') continue;
        const { stack, organization } = world;
        const scene = { stack, organization, language: view.language };
        const wrong = await pageFor(screen.as)
          .then((page) => draw(page, screen, view, scene, values.out))
          .catch((error) => [String(error)]);
        faults += wrong.length;
        process.stdout.write(`${wrong.length === 0 ? '✓' : '✗'} ${pictureName(screen, view)}\n`);
        for (const line of wrong) process.stdout.write(`    ${line}\n`);
      }
    }
  } finally {
    await world.end();
  }
  return faults;
};

if (values.help || chosen.length === 0) {
  process.stdout.write(`${usage}\n  screens: ${screens.map(({ name }) => name).join(', ')}\n`);
  process.exitCode = values.help ? 0 : 1;
} else {
  const faults = await drawAll();
  process.stdout.write(faults === 0 ? 'All pictures are drawn.\n' : `${faults} things are wrong.\n`);
  process.exitCode = faults === 0 ? 0 : 1;
}
