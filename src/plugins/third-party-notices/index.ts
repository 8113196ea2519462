/**
 * Writes `third-party-notices.txt`: the packages that the bundler really put into the scripts and styles of the site, with
 * their licences. A package without a licence text, or with a licence that nobody allowed, fails the build.
 */
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Compiler} from 'webpack';
import {noticesText, objection, packageFolder} from './notices';
import {readPackage} from './packages';

/** Below the base of each language. */
export const noticesFile = 'third-party-notices.txt';

/** The part of a module that webpack and Rspack have in common; a module may hold others that it was joined with. */
interface BundledModule {
  nameForCondition?: () => string | null | undefined;
  modules?: Iterable<BundledModule> | undefined;
}

function filesOf(modules: Iterable<BundledModule>): string[] {
  return [...modules].flatMap((module) => [module.nameForCondition?.() ?? [], filesOf(module.modules ?? [])].flat());
}

/** A plugin of the bundler that adds the notices to its output. */
function noticesPlugin(siteTitle: string): {apply: (compiler: Compiler) => void} {
  return {
    apply({webpack, hooks}) {
      hooks.thisCompilation.tap('third-party-notices', (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({name: 'third-party-notices', stage}, () => {
          const folders = new Set(
            filesOf(compilation.modules as Iterable<BundledModule>).flatMap((file) => packageFolder(file) ?? []),
          );
          const packages = [...folders].map(readPackage);
          compilation.errors.push(
            ...packages.flatMap((shipped) => objection(shipped) ?? []).map((text) => new Error(text)),
          );
          compilation.emitAsset(noticesFile, new webpack.sources.RawSource(noticesText(siteTitle, packages)));
        });
      });
    },
  };
}

export default function thirdPartyNotices({siteConfig}: LoadContext): Plugin {
  return {
    name: 'third-party-notices',
    configureWebpack(config, isServer) {
      if (isServer || config.mode !== 'production') return undefined;
      return {plugins: [noticesPlugin(siteConfig.title)]};
    },
  };
}
