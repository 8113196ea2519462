/**
 * Whether the dialog of the search is open. Kept outside React: a new page may bring a navigation bar of its own, and
 * what the reader asks for while the bars change must not be lost.
 */
import {isSearchShortcut} from './shortcut';

let isOpen = false;
const bars = new Set<() => void>();

function setOpen(open: boolean): void {
  isOpen = open;
  for (const update of bars) update();
}

/** For `useSyncExternalStore`; called by a navigation bar, which holds the dialog. */
export function watchSearch(update: () => void): () => void {
  // The same function is only added once, and stays: between two bars nobody else hears the keys.
  document.addEventListener('keydown', openByKey);
  bars.add(update);
  return () => void bars.delete(update);
}

/** For `useSyncExternalStore`. */
export const isSearchOpen = (): boolean => isOpen;

/** @returns false when no dialog is there to open */
export function openSearch(): boolean {
  if (bars.size === 0) return false;
  setOpen(true);
  return true;
}

/** Closes the dialog in whichever bar holds it. */
export function closeSearch(): void {
  setOpen(false);
}

function openByKey(event: KeyboardEvent): void {
  if (!isSearchShortcut(event)) return;
  event.preventDefault();
  setOpen(true);
}
