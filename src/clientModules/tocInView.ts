/** A table of contents that is longer than the window follows the reader: the current section stays in view. */
function follow(): void {
  const current = document.querySelector('.table-of-contents__link--active');
  const list = current?.closest<HTMLElement>('.theme-doc-toc-desktop');
  if (!current || !list || list.scrollHeight <= list.clientHeight) return;
  const [link, frame] = [current.getBoundingClientRect(), list.getBoundingClientRect()];
  if (link.top < frame.top || link.bottom > frame.bottom) {
    list.scrollTop += link.top - frame.top - frame.height / 2;
  }
}

if (typeof document !== 'undefined') {
  let frame = 0;
  document.addEventListener(
    'scroll',
    () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(follow);
    },
    {passive: true},
  );
}
