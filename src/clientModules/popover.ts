/**
 * One handler for every fact and every marked term of the page: hover, focus or tap opens a popover with the fact's source and
 * dates, or with the term's definition. Its text is loaded the first time one opens; without JavaScript both are links, to the
 * fact's row and to the entry of the glossary.
 */
import {factContent, termContent} from './popoverContent';

const hoverDelay = 250;
const leaveDelay = 200;

let popover: HTMLElement | undefined;
let openFor: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function ensurePopover(): HTMLElement {
  if (popover?.isConnected === true) return popover;
  const created = document.createElement('div');
  created.className = 'notePopover';
  created.id = 'note-popover';
  created.popover = 'auto';
  created.setAttribute('role', 'note');
  created.addEventListener('pointerenter', cancelTimer);
  created.addEventListener('pointerleave', closeSoon);
  created.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') {
      openFor?.removeAttribute('aria-describedby');
      openFor = undefined;
    }
  });
  document.body.append(created);
  popover = created;
  return created;
}

const margin = 8;

/** Below the mark where there is room, else above, else over it; never past the edges of the window. */
function place(target: HTMLElement, anchor: HTMLElement): void {
  const rect = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const {offsetWidth: width, offsetHeight: height} = target;
  const left = Math.max(margin, Math.min(rect.left, document.documentElement.clientWidth - width - margin));
  const below = rect.bottom + margin;
  const top =
    below + height > window.innerHeight && rect.top - margin - height > 0 ? rect.top - margin - height : below;
  target.style.insetInlineStart = `${left}px`;
  target.style.insetBlockStart = `${Math.max(margin, Math.min(top, window.innerHeight - height - margin))}px`;
}

function cancelTimer(): void {
  clearTimeout(timer);
}

function closeSoon(): void {
  cancelTimer();
  timer = setTimeout(() => popover?.hidePopover(), leaveDelay);
}

function contentOf({fact, term, group}: DOMStringMap): Promise<Node[] | undefined> | undefined {
  if (fact !== undefined) return factContent(fact.split(' '));
  return term === undefined || group === undefined ? undefined : termContent(group, term);
}

async function open(anchor: HTMLElement): Promise<void> {
  if (openFor === anchor) return;
  try {
    const content = await contentOf(anchor.dataset);
    if (content === undefined || !anchor.isConnected) return;
    const target = ensurePopover();
    target.hidePopover();
    target.replaceChildren(...content);
    target.scrollTop = 0;
    target.showPopover();
    place(target, anchor);
    anchor.setAttribute('aria-describedby', target.id);
    openFor = anchor;
  } catch {
    // Offline and never loaded: the mark stays what it is without JavaScript, a link.
  }
}

function markOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('a:is([data-fact], [data-term])') : null;
}

if (typeof document !== 'undefined' && 'popover' in HTMLElement.prototype) {
  document.addEventListener('pointerover', (event) => {
    const anchor = markOf(event.target);
    if (anchor === null || event.pointerType === 'touch') return;
    cancelTimer();
    timer = setTimeout(() => void open(anchor), hoverDelay);
  });
  document.addEventListener('pointerout', (event) => {
    if (markOf(event.target) !== null && event.pointerType !== 'touch') closeSoon();
  });
  document.addEventListener('focusin', (event) => {
    const anchor = markOf(event.target);
    if (anchor?.matches(':focus-visible') === true) void open(anchor);
  });
  document.addEventListener('focusout', (event) => {
    const next = event.relatedTarget;
    if (markOf(event.target) !== null && !(next instanceof Node && popover?.contains(next) === true)) closeSoon();
  });
  // A tap opens the popover, a second tap follows the link; a mouse click follows it at once.
  document.addEventListener(
    'click',
    (event) => {
      const anchor = markOf(event.target);
      if (anchor === null || openFor === anchor || event.pointerType !== 'touch') return;
      event.preventDefault();
      event.stopPropagation();
      void open(anchor);
    },
    {capture: true},
  );
  // The mark that the reader was at while the scripts were loading.
  const waiting = document.querySelector<HTMLElement>('a:is([data-fact], [data-term]):is(:hover, :focus-visible)');
  if (waiting !== null && matchMedia('(hover: hover)').matches) void open(waiting);
}
