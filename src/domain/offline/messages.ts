/** What a page tells the service worker. A worker ignores what it does not know: it may be older than the page. */
import * as v from 'valibot';

const messageSchema = v.variant('type', [
  /** A page was opened without the worker seeing it: on the first visit, or by the site's own navigation. */
  v.object({
    type: v.literal('seen'),
    page: v.pipe(v.string(), v.url()),
    assets: v.pipe(v.array(v.pipe(v.string(), v.url())), v.maxLength(200)),
  }),
  /** The reader asked for the new version: a waiting worker may take over. */
  v.object({type: v.literal('activate')}),
]);

export type WorkerMessage = v.InferOutput<typeof messageSchema>;

/** @returns nothing when the data is no message of ours */
export function parseMessage(data: unknown): WorkerMessage | undefined {
  const result = v.safeParse(messageSchema, data);
  return result.success ? result.output : undefined;
}
