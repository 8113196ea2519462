import {createRoot} from 'react-dom/client';
import {OfflineUpdate} from '../components/OfflineUpdate';
import type {LanguagePlace} from './keep';
import {keepStore} from './store';

/** Puts the notice on the page: an empty live region first, so that what appears in it is read out. */
export async function showUpdateNotice(place: LanguagePlace): Promise<void> {
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  document.body.append(region);
  createRoot(region).render(<OfflineUpdate />);
  await keepStore(place).refresh();
}
