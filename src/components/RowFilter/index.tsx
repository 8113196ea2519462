import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {usePluralForm, useQueryString} from '@docusaurus/theme-common';
import type {GroupOption} from '@site/src/domain/group-name';
import styles from './styles.module.css';

export interface RowFilterProps {
  /** Values of `data-group` on the rows, with their names, in the order of the menu. */
  groups: readonly GroupOption[];
  /** The full list; every row carries `data-group`, several groups separated by spaces. */
  children: ReactNode;
}

/** Lower case without accents, so that "limite" finds "Límite". */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase();
}

/** Hides the rows that do not match; returns how many are left. */
function filterRows(container: HTMLElement, group: string, text: string): number {
  const wanted = fold(text.trim());
  let shown = 0;
  for (const row of container.querySelectorAll<HTMLElement>('[data-group]')) {
    const inGroup = group === '' || row.dataset['group']!.split(' ').includes(group);
    row.hidden = !(inGroup && (wanted === '' || fold(row.textContent).includes(wanted)));
    if (!row.hidden) shown += 1;
  }
  return shown;
}

/**
 * Filters a list that is already on the page, by service and by text. The address carries the choice. Without
 * JavaScript the whole list stays.
 */
export function RowFilter({groups, children}: RowFilterProps): ReactNode {
  const id = useId();
  const container = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<number>();
  const {selectMessage} = usePluralForm();
  const [askedGroup, setGroup] = useQueryString('service');
  const [askedText, setText] = useQueryString('text');
  const isKnown = askedGroup === '' || groups.some(({id: known}) => known === askedGroup);
  const group = isKnown ? askedGroup : '';

  useEffect(() => {
    if (container.current !== null) setShown(filterRows(container.current, group, askedText));
  }, [group, askedText]);

  return (
    <>
      <div
        className={styles.bar}
        role="search"
        aria-label={translate({
          id: 'rowFilter.label',
          message: 'Filter this list',
          description: 'Name of the filter bar',
        })}>
        <div>
          <label htmlFor={`${id}-group`}>
            {translate({id: 'rowFilter.service', message: 'Service', description: 'Label of a filter'})}
          </label>
          <select id={`${id}-group`} value={group} onChange={(event) => setGroup(event.target.value)}>
            <option value="">
              {translate({id: 'rowFilter.all', message: 'All', description: 'Filter: every service'})}
            </option>
            {groups.map((option) => (
              <option key={option.id} value={option.id}>
                {option.name}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-text`}>
            {translate({id: 'rowFilter.text', message: 'Contains', description: 'Label of a filter by text'})}
          </label>
          <input id={`${id}-text`} type="search" value={askedText} onChange={(event) => setText(event.target.value)} />
        </div>
        <p className={styles.count} aria-live="polite">
          {shown === undefined
            ? null
            : selectMessage(
                shown,
                translate(
                  {
                    id: 'rowFilter.count',
                    message: '{count} row|{count} rows',
                    description: 'How many rows the filter leaves; singular and plural, separated by a bar',
                  },
                  {count: shown},
                ),
              )}
          {isKnown
            ? null
            : ` ${translate({id: 'rowFilter.unknown', message: 'The address asks for “{asked}”, which is no service here; it is ignored.', description: 'An address with an unknown service'}, {asked: askedGroup})}`}
        </p>
      </div>
      <div ref={container}>{children}</div>
    </>
  );
}
