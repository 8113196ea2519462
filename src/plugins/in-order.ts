import type {LoadContext, Plugin} from '@docusaurus/types';

type PluginFactory = (context: LoadContext) => Plugin;

/**
 * Docusaurus runs the `postBuild` of all plugins at once. These run theirs one after the other, in the order given: a
 * plugin sees what those before it have written.
 */
export function inOrder(...factories: readonly PluginFactory[]): PluginFactory[] {
  let last: Promise<unknown> = Promise.resolve();
  return factories.map((factory) => (context) => {
    const plugin = factory(context);
    const postBuild = plugin.postBuild?.bind(plugin);
    if (postBuild === undefined) return plugin;
    return {
      ...plugin,
      postBuild(props) {
        const run = last.then(() => postBuild(props));
        last = run;
        return run;
      },
    };
  });
}
