declare const self: ServiceWorkerGlobalScope;

/** Base of the site: `/`, or `/notes/` for a site published below it. */
export const siteBase = new URL(self.registration.scope).pathname;
