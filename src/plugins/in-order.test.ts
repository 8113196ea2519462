import type {LoadContext, Plugin} from '@docusaurus/types';
import {describe, expect, it} from 'vitest';
import {inOrder} from './in-order';

type PostBuild = NonNullable<Plugin['postBuild']>;
const props = {} as Parameters<PostBuild>[0];

function plugin(name: string, log: string[], milliseconds: number, fails = false): () => Plugin {
  return () => ({
    name,
    async postBuild() {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      if (fails) throw new Error(`${name} failed`);
      log.push(name);
    },
  });
}

/** As Docusaurus does: all at once. */
async function runAll(factories: ReturnType<typeof inOrder>): Promise<void> {
  const plugins = factories.map((factory) => factory({} as LoadContext));
  await Promise.all(plugins.map(async (made) => made.postBuild?.(props)));
}

describe('inOrder', () => {
  it('waits for the slow one before the quick one', async () => {
    const log: string[] = [];
    await runAll(inOrder(plugin('slow', log, 20), () => ({name: 'without'}), plugin('quick', log, 0)));
    expect(log).toEqual(['slow', 'quick']);
  });

  it('runs nothing after a failure, and tells of it', async () => {
    const log: string[] = [];
    await expect(runAll(inOrder(plugin('bad', log, 5, true), plugin('next', log, 0)))).rejects.toThrow('bad failed');
    expect(log).toEqual([]);
  });
});
