import type {MouseEvent, ReactNode} from 'react';
import {layerOf, Marked, Snippet} from './parts';
import type {ResultGroup, ResultOption} from './resultOptions';
import type {SearchState} from './useSearch';
import styles from './SearchDialog.module.css';

interface OptionProps {
  option: ResultOption;
  pageTitle: string;
  state: Extract<SearchState, {status: 'ready'}>;
  isActive: boolean;
  onChoose: (option: ResultOption, event: MouseEvent) => void;
  onPoint: (id: string) => void;
}

function Option({option, pageTitle, state, isActive, onChoose, onPoint}: OptionProps): ReactNode {
  const {search, result} = state;
  return (
    // Keys are handled by the combobox, which keeps the focus (WAI-ARIA APG, combobox with a list box).
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events
    <div
      role="option"
      id={option.id}
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.option}
      onClick={(event) => onChoose(option, event)}
      onPointerMove={() => onPoint(option.id)}>
      <span className={option.title === '' ? styles.pageTitle : styles.sectionTitle}>
        <Marked text={option.title === '' ? pageTitle : option.title} search={search} terms={result.terms} />
      </span>
      <Snippet search={search} path={option.path} anchor={option.anchor} terms={result.terms} />
    </div>
  );
}

export interface ResultGroupListProps extends Omit<OptionProps, 'option' | 'pageTitle' | 'isActive'> {
  group: ResultGroup;
  active: string | undefined;
}

/** The results of one page, as a group of options. */
export function ResultGroupList({group, active, state, ...handlers}: ResultGroupListProps): ReactNode {
  const startsWithPage = group.options[0]?.title === '';
  return (
    <div role="group" aria-label={group.title} className={styles.group} data-layer={layerOf(group.path)}>
      {startsWithPage ? null : (
        <div className={styles.eyebrow} aria-hidden="true">
          <Marked text={group.title} search={state.search} terms={state.result.terms} />
        </div>
      )}
      {group.options.map((option) => (
        <Option
          key={option.id}
          option={option}
          pageTitle={group.title}
          state={state}
          isActive={option.id === active}
          {...handlers}
        />
      ))}
    </div>
  );
}
