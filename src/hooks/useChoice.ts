import {useCallback, useMemo} from 'react';
import {useHistory} from '@docusaurus/router';
import {useQueryString} from '@docusaurus/theme-common';
import {parseChoice, stringifyChoice, type Choice, type Ignored} from '@site/src/domain/choice';

/**
 * The choice that the address carries, and how to change it. A change is a step in the history of the browser, so
 * that its back button takes it back. On the server and while React takes the page over, the choice is empty.
 */
export function useChoice(): {choice: Choice; ignored: Ignored; choose: (next: Choice) => void} {
  const history = useHistory();
  const [services] = useQueryString('services');
  const [axes] = useQueryString('axes');
  const [diff] = useQueryString('diff');
  const parsed = useMemo(
    () => parseChoice(new URLSearchParams({services, axes, diff}).toString()),
    [services, axes, diff],
  );
  const choose = useCallback(
    (next: Choice) => {
      const {pathname, search, hash} = history.location;
      history.push({pathname, hash, search: stringifyChoice(next, search)});
    },
    [history],
  );
  return {...parsed, choose};
}
