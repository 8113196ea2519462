/** The state of the kept language of this page, for whoever shows it; other tabs of the site are told of changes. */
import type {KeptRecord} from '../domain/offline/kept';
import {differenceOf, sizeOf, type Difference, type Manifest, type Size} from '../domain/offline/manifest';
import {KeepError, type KeepFailure} from './download';
import {fetchManifest, forget, keep, keptManifest, readStored, type LanguagePlace, type Progress} from './keep';
import {registerWorker, tell, whyUnsupported, type Unsupported} from './worker';

/** `checking` until the device has been looked at. */
export type KeepState =
  | {status: 'checking'}
  | {status: 'unsupported'; why: Unsupported}
  | {
      status: 'none';
      /** Absent when the site cannot be reached. */
      size?: Size;
      isBegun: boolean;
      isDamaged: boolean;
      failure?: KeepFailure;
    }
  | {status: 'working'; isUpdate: boolean; progress?: Progress}
  | {
      status: 'kept';
      record: KeptRecord;
      /** Whether the browser has promised not to remove it by itself. */
      isPersistent: boolean;
      /** What the version on the server brings. */
      update?: Difference & {version: string};
      failure?: KeepFailure;
      /** An update was stopped or failed; it goes on where it was. */
      isBegun: boolean;
    };

/** The kept language of a page, for `useSyncExternalStore`. No method rejects: a failure is part of the state. */
export interface KeepStore {
  subscribe: (listener: () => void) => () => void;
  state: () => KeepState;
  /** Looks at the device and at the server. */
  refresh: () => Promise<void>;
  /** Keeps the language, or brings it up to date. */
  keep: () => Promise<void>;
  stop: () => void;
  remove: () => Promise<void>;
}

async function isPersistent(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}

/** Asks no question in most browsers; where it does, a "no" changes nothing else. */
async function askToPersist(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // A browser without it may remove what is stored when room runs short; the panel says so.
  }
}

function createStore(place: LanguagePlace): KeepStore {
  let current: KeepState = {status: 'checking'};
  let manifest: Manifest | undefined;
  let running: AbortController | undefined;
  const listeners = new Set<() => void>();
  // Not while the page is built: Node has the channel too, and an open one keeps the build from ending.
  const others =
    typeof window === 'undefined' || typeof BroadcastChannel === 'undefined'
      ? undefined
      : new BroadcastChannel(`acn:${place.languageBase}`);

  function set(state: KeepState): void {
    current = state;
    listeners.forEach((listener) => {
      listener();
    });
  }

  async function updateOf(record: KeptRecord): Promise<(Difference & {version: string}) | undefined> {
    if (manifest === undefined || manifest.version === record.version) return undefined;
    const mine = await keptManifest(place, record);
    return mine === undefined ? undefined : {...differenceOf(mine, manifest), version: manifest.version};
  }

  /** @param failure of what was just tried */
  async function look(failure?: KeepFailure): Promise<void> {
    const why = whyUnsupported();
    if (why !== undefined) {
      set({status: 'unsupported', why});
      return;
    }
    const problem = failure === undefined ? {} : {failure};
    try {
      const [{record, isBegun, isDamaged}, fetched] = await Promise.all([
        readStored(place),
        fetchManifest(place.languageBase).catch(() => undefined),
      ]);
      // After a failure the last known list still says what there is to go on with.
      manifest = fetched ?? manifest;
      if (record === undefined) {
        set({
          status: 'none',
          ...(manifest === undefined ? {} : {size: sizeOf(manifest.entries)}),
          isBegun,
          isDamaged,
          ...problem,
        });
        return;
      }
      const update = await updateOf(record);
      set({
        status: 'kept',
        record,
        isPersistent: await isPersistent(),
        isBegun,
        ...(update === undefined ? {} : {update}),
        ...problem,
      });
    } catch {
      set({status: 'unsupported', why: 'forbidden'});
    }
  }

  async function start(): Promise<void> {
    if (running !== undefined) return;
    const control = new AbortController();
    running = control;
    const isUpdate = current.status === 'kept';
    set({status: 'working', isUpdate});
    let failure: KeepFailure | undefined;
    try {
      const registration = await registerWorker(place.siteBase).catch((error: unknown) => {
        throw new KeepError(navigator.onLine ? 'forbidden' : 'network', {cause: error});
      });
      await askToPersist();
      // What is published now, not what was when the page was opened.
      manifest = await fetchManifest(place.languageBase);
      await keep(place, manifest, control.signal, (progress) => {
        if (!control.signal.aborted) set({status: 'working', isUpdate, progress});
      });
      tell(registration.waiting, {type: 'activate'});
    } catch (error) {
      if (!control.signal.aborted) failure = error instanceof KeepError ? error.reason : 'forbidden';
    }
    running = undefined;
    await look(failure);
    others?.postMessage('changed');
  }

  others?.addEventListener('message', () => {
    if (running === undefined && current.status !== 'checking') void look();
  });

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => current,
    async refresh() {
      if (running === undefined) await look();
    },
    keep: start,
    stop() {
      running?.abort();
    },
    async remove() {
      await forget(place).catch(() => undefined);
      await look();
      others?.postMessage('changed');
    },
  };
}

const stores = new Map<string, KeepStore>();

/** The store of a language; the same one for everything on the page. */
export function keepStore(place: LanguagePlace): KeepStore {
  const known = stores.get(place.languageBase);
  if (known !== undefined) return known;
  const store = createStore(place);
  stores.set(place.languageBase, store);
  return store;
}
