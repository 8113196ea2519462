/** The box of the navigation bar holds the dialog; every other box asks it to open. */
type Opener = () => void;

const openers = new Set<Opener>();

export function onOpenSearch(opener: Opener): () => void {
  openers.add(opener);
  return () => void openers.delete(opener);
}

export function openSearch(): void {
  for (const open of openers) open();
}
