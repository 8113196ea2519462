import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import styles from './styles.module.css';

export interface RowFilterProps {
  /** Values of `data-group` on the rows, with their names, in the order of the menu. */
  groups: readonly {id: string; name: string}[];
  /** The full list; every row carries `data-group`, several groups separated by spaces. */
  children: ReactNode;
}

interface Choice {
  group: string;
  text: string;
}

const groupKey = 'service';
const textKey = 'text';

/** Lower case without accents, so that "limite" finds "Límite". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLocaleLowerCase();
}

/** Hides the rows that do not match; returns how many are left. */
function filterRows(container: HTMLElement, {group, text}: Choice): number {
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
  const history = useHistory();
  const location = useLocation();
  const [shown, setShown] = useState<number>();
  const {selectMessage} = usePluralForm();
  const params = new URLSearchParams(location.search);
  const asked = params.get(groupKey) ?? '';
  const isKnown = asked === '' || groups.some((group) => group.id === asked);
  const choice: Choice = {group: isKnown ? asked : '', text: params.get(textKey) ?? ''};

  useEffect(() => {
    if (container.current !== null) setShown(filterRows(container.current, choice));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the two strings are the choice
  }, [choice.group, choice.text]);

  const choose = (change: Partial<Choice>): void => {
    const next = {...choice, ...change};
    const search = new URLSearchParams(location.search);
    for (const [key, value] of [
      [groupKey, next.group],
      [textKey, next.text],
    ] as const) {
      if (value === '') search.delete(key);
      else search.set(key, value);
    }
    history.replace({...location, hash: '', search: search.toString()});
  };

  return (
    <>
      <div className={styles.bar} role="search" aria-label={translate({id: 'rowFilter.label', message: 'Filter this list', description: 'Name of the filter bar'})}>
        <label htmlFor={`${id}-group`}>
          {translate({id: 'rowFilter.service', message: 'Service', description: 'Label of a filter'})}
          <select id={`${id}-group`} value={choice.group} onChange={(event) => choose({group: event.target.value})}>
            <option value="">{translate({id: 'rowFilter.all', message: 'All', description: 'Filter: every service'})}</option>
            {groups.map((group) => (
              <option key={group.id} value={group.id}>
                {group.name}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={`${id}-text`}>
          {translate({id: 'rowFilter.text', message: 'Contains', description: 'Label of a filter by text'})}
          <input id={`${id}-text`} type="search" value={choice.text} onChange={(event) => choose({text: event.target.value})} />
        </label>
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
            : ` ${translate({id: 'rowFilter.unknown', message: 'The address asks for “{asked}”, which is no service here; it is ignored.', description: 'An address with an unknown service'}, {asked})}`}
        </p>
      </div>
      <div ref={container}>{children}</div>
    </>
  );
}
