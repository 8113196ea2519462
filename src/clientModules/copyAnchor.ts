/** A click on the mark of a heading copies the address of the section, and says so. */
import {translate} from '@docusaurus/Translate';

const shownFor = 2000;

/** Says something to a screen reader. */
function announce(text: string): void {
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'visually-hidden';
  document.body.append(status);
  // A region speaks when its text changes, not when it appears with text.
  requestAnimationFrame(() => {
    status.textContent = text;
  });
  setTimeout(() => status.remove(), shownFor);
}

async function copyAddress(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    // The browser did not allow it; the address bar has the address all the same.
    return;
  }
  const copied = translate({
    id: 'anchor.copied',
    message: 'Address copied',
    description: 'Shown beside a heading after its address was copied',
  });
  link.dataset['copied'] = copied;
  announce(copied);
  setTimeout(() => delete link.dataset['copied'], shownFor);
}

if (typeof document !== 'undefined') {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.hash-link') : null;
    if (link !== null) void copyAddress(link);
  });
}
