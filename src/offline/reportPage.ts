/** Small on purpose: the script that comes with every page holds it. */
import type {WorkerMessage} from '../domain/offline/messages';

/**
 * Registers the service worker where there is none yet, and tells it of this page, which it did not serve itself on the
 * first visit.
 *
 * @param worker its address
 * @throws DOMException or TypeError when the browser refuses, or the worker cannot be loaded
 */
export async function reportPage(worker: string): Promise<void> {
  await navigator.serviceWorker.register(worker);
  const {active} = await navigator.serviceWorker.ready;
  const assets = performance.getEntriesByType('resource').map(({name}) => name);
  const message: WorkerMessage = {
    type: 'seen',
    page: location.origin + location.pathname,
    // The worker takes those of the site that never change.
    assets: assets.slice(-200),
  };
  active?.postMessage(message);
}
