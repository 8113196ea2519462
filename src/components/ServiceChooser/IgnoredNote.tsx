import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {mostServices, type Ignored} from '@site/src/domain/choice';
import styles from './styles.module.css';

const mostNamed = 5;

/** Words of the address in quotes; a long list is cut. */
function quoted(words: readonly string[]): string {
  const named = words.slice(0, mostNamed).map((word) => `“${word}”`);
  return [...named, ...(words.length > mostNamed ? ['…'] : [])].join(', ');
}

function sentences(ignored: Ignored): string[] {
  const {services, repeated, tooMany, axes, diff} = ignored;
  const say = (words: readonly string[], sentence: (list: string) => string): string[] =>
    words.length === 0 ? [] : [sentence(quoted(words))];
  return [
    ...say(services, (list) =>
      translate(
        {
          id: 'chooser.ignored.services',
          message: '{list}: no service of these notes.',
          description: 'Words of the address that are ignored',
        },
        {list},
      ),
    ),
    ...say(repeated, (list) =>
      translate(
        {
          id: 'chooser.ignored.repeated',
          message: '{list}: named more than once, shown once.',
          description: 'Words of the address that are ignored',
        },
        {list},
      ),
    ),
    ...say(tooMany, (list) =>
      translate(
        {
          id: 'chooser.ignored.tooMany',
          message: '{list}: left out, because {most} services are as many as fit.',
          description: 'Words of the address that are ignored',
        },
        {list, most: mostServices},
      ),
    ),
    ...say(axes, (list) =>
      translate(
        {
          id: 'chooser.ignored.axes',
          message: '{list}: no row of this table.',
          description: 'Words of the address that are ignored',
        },
        {list},
      ),
    ),
    ...say(diff, (list) =>
      translate(
        {
          id: 'chooser.ignored.diff',
          message: 'diff={list}: only diff=1 means something here.',
          description: 'A word of the address that is ignored',
        },
        {list},
      ),
    ),
  ];
}

/** What the address asks for and does not get. */
export function IgnoredNote({ignored}: {ignored: Ignored}): ReactNode {
  const list = sentences(ignored);
  if (list.length === 0) return null;
  return (
    <div className={styles.ignored} role="note">
      <p>
        {translate({
          id: 'chooser.ignored',
          message: 'Ignored in the address:',
          description: 'Before the words of the address that are ignored',
        })}
      </p>
      <ul>
        {list.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
