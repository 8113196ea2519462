/** The service worker as pages see it. */
import {workerFile} from '../domain/offline/addresses';
import type {WorkerMessage} from '../domain/offline/messages';

/** Why this browser or this build cannot work without network. */
export type Unsupported = 'development' | 'insecure' | 'browser' | 'forbidden';

/** @returns nothing when everything needed is there */
export function whyUnsupported(): Unsupported | undefined {
  if (process.env.NODE_ENV !== 'production') return 'development';
  if (!window.isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator && 'caches' in window && 'locks' in navigator ? undefined : 'browser';
}

/** @throws DOMException or TypeError when the browser refuses, or the worker cannot be loaded */
export async function registerWorker(siteBase: string): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(siteBase + workerFile, {scope: siteBase});
}

/** Sends a message to a worker; nothing happens where there is none. */
export function tell(worker: ServiceWorker | null, message: WorkerMessage): void {
  worker?.postMessage(message);
}
