/**
 * The only script of a page that is being read. It loads the others when the reader reaches for something that needs
 * them, keeps what was pressed until they run, and does at once what cannot wait: light and dark, and the section that a
 * switch of language keeps. Links need none of it.
 */
import {isSearchShortcut} from '../../../components/Search/shortcut';
import {keepAddress} from '../../../clientModules/keepAddress';
import {reportPage} from '../../../offline/reportPage';

/** Set by the build: the key of the theme in the browser's storage. */
declare const THEME_KEY: string;

/** Set by the build: the address of the service worker. */
declare const WORKER: string;

const root = document.documentElement;
const pressed = 'button,[role=button]';
const explained = 'a[data-fact],a[data-term]';
const reachedFor = `${pressed},${explained},input,select,textarea,[data-tools],.theme-code-block`;
const dark = matchMedia('(prefers-color-scheme: dark)');
const list = document.querySelector<HTMLMetaElement>('meta[name=scripts]');
const toggle = document.querySelector<HTMLButtonElement>('button:disabled');
const listeners = new AbortController();
const held = new Map<EventTarget, Event>();
let isStarted = list === null;

function start(): void {
  if (isStarted) return;
  isStarted = true;
  // From here on links are followed without loading a page.
  document.querySelector('[type=speculationrules]')?.remove();
  const later = document.querySelector<HTMLMetaElement>('[name=later-style]');
  if (later !== null) later.outerHTML = `<link rel=stylesheet href="${later.content}">`;
  for (const address of list!.content.split(' ')) {
    const script = document.createElement('script');
    script.src = address;
    script.async = false;
    script.onerror = () => {
      // The page stays readable, its links work, and the next press tries again.
      isStarted = false;
      release();
    };
    document.head.append(script);
  }
}

function release(): [EventTarget, Event][] {
  const events = [...held];
  held.clear();
  for (const [target] of events) if (target instanceof Element) target.removeAttribute('data-pending');
  return events;
}

function hold(target: EventTarget, event: Event): void {
  event.preventDefault();
  held.set(target, event);
  if (target instanceof Element) target.setAttribute('data-pending', '');
  start();
}

function showTheme(choice: string): void {
  root.dataset['themeChoice'] = choice;
  root.dataset['theme'] = choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice;
}

/** The same circle as the button of the theme. */
function nextTheme(): void {
  const choices = ['system', 'light', 'dark'];
  const choice = choices[(choices.indexOf(root.dataset['themeChoice']!) + 1) % 3]!;
  showTheme(choice);
  try {
    if (choice === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, choice);
  } catch {
    // Storage is forbidden or full: the choice lasts as long as the page.
  }
}

const on = <Name extends keyof DocumentEventMap>(name: Name, handler: (event: DocumentEventMap[Name]) => void): void =>
  document.addEventListener(name, handler, {capture: true, signal: listeners.signal});

const reached = (event: Event): Element | null =>
  event.target instanceof Element ? event.target.closest(reachedFor) : null;

for (const name of ['pointermove', 'pointerdown', 'focusin'] as const) on(name, (event) => reached(event) && start());

on('keydown', (event) => {
  if (isSearchShortcut(event)) hold(document, event);
});

on('click', (event) => {
  const target = reached(event);
  if (target === null) keepAddress(event);
  else if (target === toggle) {
    nextTheme();
    start();
  } else if (
    target.matches(pressed) ||
    // A tap on a fact waits for its popover, a second tap follows the link; a mouse follows it at once.
    (target.matches(explained) && event.pointerType === 'touch' && !held.has(target))
  )
    hold(target, event);
});

dark.addEventListener('change', () => root.dataset['themeChoice'] === 'system' && showTheme('system'), {
  signal: listeners.signal,
});

// React sets the mark when the page is its own.
new MutationObserver((_, observer) => {
  if (root.dataset['hasHydrated'] !== 'true') return;
  observer.disconnect();
  listeners.abort();
  for (const [target, event] of release())
    target.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
}).observe(root, {attributeFilter: ['data-has-hydrated']});

// Who reads on gets the page on their device; who only looks downloads nothing for it. Where the browser refuses, the
// site works as it does online.
if ('serviceWorker' in navigator) {
  let isRead = false;
  const read = (): void => {
    if (!isRead) reportPage(WORKER).catch(() => undefined);
    isRead = true;
  };
  for (const sign of ['scroll', 'pointerdown', 'keydown']) addEventListener(sign, read, {once: true, passive: true});
}

if (toggle !== null) toggle.disabled = false;
// An address that carries a choice (a filter, services to compare) is shown at once.
if (location.search !== '') start();
