/** The box of the navigation bar holds the dialog; every other box asks it to open. */
type Opener = () => void;

const openers = new Set<Opener>();

export function onOpenSearch(opener: Opener): () => void {
  openers.add(opener);
  return () => void openers.delete(opener);
}

/** @returns false when no dialog is there to open */
export function openSearch(): boolean {
  for (const open of openers) open();
  return openers.size > 0;
}
