/** What is said about the kept language: its state, and why something fails or cannot work. */
import {translate} from '@docusaurus/Translate';
import type {KeepFailure} from '@site/src/offline/download';
import type {KeepState} from '@site/src/offline/store';
import type {Unsupported} from '@site/src/offline/worker';

/** Why a language was not kept, and what the reader can do. */
export function failureText(failure: KeepFailure): string {
  const texts: Record<KeepFailure, string> = {
    network: translate({
      id: 'offline.failure.network',
      message: 'The download broke off: the site could not be reached. Go on when you have a connection.',
      description: 'Keeping a language failed for want of network',
    }),
    changed: translate({
      id: 'offline.failure.changed',
      message: 'The site was updated during the download. Try again in a moment.',
      description: 'Keeping a language failed because files differ from the list',
    }),
    full: translate({
      id: 'offline.failure.full',
      message: 'There is not enough room on this device. Make room, or remove what you keep in another language.',
      description: 'Keeping a language failed because storage is full',
    }),
    forbidden: translate({
      id: 'offline.failure.forbidden',
      message:
        'Your browser did not let this site store the notes. A private window or blocked site data is the usual reason.',
      description: 'Keeping a language failed because storage is forbidden',
    }),
    busy: translate({
      id: 'offline.failure.busy',
      message: 'Another tab is downloading the notes at this moment.',
      description: 'Keeping a language failed because another tab does it',
    }),
  };
  return texts[failure];
}

/** Why a language cannot be kept here. */
export function unsupportedText(why: Unsupported): string {
  const texts: Record<Unsupported, string> = {
    development: translate({
      id: 'offline.unsupported.development',
      message: 'This works on the built site only, not while writing.',
      description: 'Why offline does not work: development server',
    }),
    insecure: translate({
      id: 'offline.unsupported.insecure',
      message: 'This works only where the address of the site begins with https.',
      description: 'Why offline does not work: no secure connection',
    }),
    browser: translate({
      id: 'offline.unsupported.browser',
      message: 'This browser cannot keep a site. All notes remain readable online.',
      description: 'Why offline does not work: the browser lacks service workers',
    }),
    forbidden: translate({
      id: 'offline.unsupported.forbidden',
      message:
        'Your browser does not let this site store anything. A private window or blocked site data is the usual reason. All notes remain readable online.',
      description: 'Why offline does not work: storage is forbidden',
    }),
  };
  return texts[why];
}

/** Said to those who listen; the numbers of the progress are not, they would never stop. */
export function titleOf(state: KeepState): string {
  switch (state.status) {
    case 'checking':
      return translate({
        id: 'offline.title.checking',
        message: 'Loading the script that this needs …',
        description: 'State of the kept language: not known yet',
      });
    case 'unsupported':
      return translate({
        id: 'offline.title.unsupported',
        message: 'Not possible here',
        description: 'State of the kept language: impossible',
      });
    case 'none':
      return state.isBegun
        ? translate({
            id: 'offline.title.begun',
            message: 'Not complete yet',
            description: 'State of the kept language: download begun and not finished',
          })
        : translate({
            id: 'offline.title.none',
            message: 'Not kept yet',
            description: 'State of the kept language: not kept',
          });
    case 'working':
      return state.isUpdate
        ? translate({
            id: 'offline.title.updating',
            message: 'Downloading the newer version; the one you have stays until it is complete',
            description: 'State of the kept language: update runs',
          })
        : translate({
            id: 'offline.title.working',
            message: 'Downloading; you can read on in another tab',
            description: 'State of the kept language: download runs',
          });
    case 'kept':
      return translate({
        id: 'offline.title.kept',
        message: 'All notes in English are on this device',
        description: 'State of the kept language: kept; the name of the language is that of the dictionary',
      });
  }
}
