/**
 * One handler for every fact of the page: hover, focus or tap opens a popover with the fact's source and dates. The
 * text of the popovers is loaded the first time one opens; without JavaScript a fact is a link to its row.
 */
import {translate} from '@docusaurus/Translate';
import type {PopoverData} from '../plugins/notes-data';

const hoverDelay = 250;
const leaveDelay = 200;

let popover: HTMLElement | undefined;
let openFor: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const loaded = new Map<string, Promise<PopoverData>>();

function dataOf(group: string): Promise<PopoverData> {
  const known = loaded.get(group);
  if (known !== undefined) return known;
  const data = import(/* webpackChunkName: "[request]" */ `@generated/notes-data/default/popovers-${group}.json`).then(
    (module: {default: PopoverData}) => module.default,
  );
  loaded.set(group, data);
  // A failed download may be tried again.
  data.catch(() => loaded.delete(group));
  return data;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  node.className = className;
  node.append(...children);
  return node;
}

function datesLine({seen, checked, proof}: PopoverData[string]): string {
  return [
    seen === ''
      ? translate({
          id: 'facts.undated',
          message: 'undated copy',
          description: 'The copy of the source that was read has no date',
        })
      : translate({id: 'facts.seen', message: 'seen {date}', description: 'Date of the evidence'}, {date: seen}),
    translate({id: 'facts.checked', message: 'checked {date}', description: 'Date of the last check'}, {date: checked}),
    ...(proof === undefined ? [] : [proof]),
  ].join(' · ');
}

function fill(target: HTMLElement, fact: PopoverData[string]): void {
  target.replaceChildren(
    element('p', 'factPopover__value', fact.value),
    element('p', 'factPopover__name', fact.name),
    ...(fact.note === undefined ? [] : [element('p', 'factPopover__note', fact.note)]),
    ...fact.sources.map(({title, url}) => {
      const link = element('a', 'factPopover__source', title);
      link.href = url;
      return link;
    }),
    element('p', 'factPopover__dates', datesLine(fact)),
  );
}

function ensurePopover(): HTMLElement {
  if (popover?.isConnected === true) return popover;
  const created = element('div', 'factPopover');
  created.id = 'fact-popover';
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

/** Below the fact where there is room, else above; never past the edges of the window. */
function place(target: HTMLElement, anchor: HTMLElement): void {
  const rect = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const {offsetWidth: width, offsetHeight: height} = target;
  const left = Math.max(margin, Math.min(rect.left, document.documentElement.clientWidth - width - margin));
  const below = rect.bottom + margin;
  const top =
    below + height > window.innerHeight && rect.top - margin - height > 0 ? rect.top - margin - height : below;
  target.style.insetInlineStart = `${left}px`;
  target.style.insetBlockStart = `${top}px`;
}

function cancelTimer(): void {
  clearTimeout(timer);
}

function closeSoon(): void {
  cancelTimer();
  timer = setTimeout(() => popover?.hidePopover(), leaveDelay);
}

async function open(anchor: HTMLElement): Promise<void> {
  const id = anchor.dataset['fact'];
  if (id === undefined || openFor === anchor) return;
  try {
    const fact = (await dataOf(id.split('.')[0]!))[id];
    if (fact === undefined || !anchor.isConnected) return;
    const target = ensurePopover();
    target.hidePopover();
    fill(target, fact);
    target.showPopover();
    place(target, anchor);
    anchor.setAttribute('aria-describedby', target.id);
    openFor = anchor;
  } catch {
    // Offline and never loaded: the fact stays what it is without JavaScript, a link to its row.
  }
}

function factOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('a[data-fact]') : null;
}

if (typeof document !== 'undefined' && 'popover' in HTMLElement.prototype) {
  document.addEventListener('pointerover', (event) => {
    const anchor = factOf(event.target);
    if (anchor === null || event.pointerType === 'touch') return;
    cancelTimer();
    timer = setTimeout(() => void open(anchor), hoverDelay);
  });
  document.addEventListener('pointerout', (event) => {
    if (factOf(event.target) !== null && event.pointerType !== 'touch') closeSoon();
  });
  document.addEventListener('focusin', (event) => {
    const anchor = factOf(event.target);
    if (anchor?.matches(':focus-visible') === true) void open(anchor);
  });
  document.addEventListener('focusout', (event) => {
    const next = event.relatedTarget;
    if (factOf(event.target) !== null && !(next instanceof Node && popover?.contains(next) === true)) closeSoon();
  });
  // A tap opens the popover, a second tap follows the link; a mouse click follows it at once.
  document.addEventListener(
    'click',
    (event) => {
      const anchor = factOf(event.target);
      if (anchor === null || openFor === anchor || event.pointerType !== 'touch') return;
      event.preventDefault();
      event.stopPropagation();
      void open(anchor);
    },
    {capture: true},
  );
  // The fact that the reader was at while the scripts were loading.
  const waiting = document.querySelector<HTMLElement>('a[data-fact]:is(:hover, :focus-visible)');
  if (waiting !== null && matchMedia('(hover: hover)').matches) void open(waiting);
}
