/** Keeps query and section at a switch of language, also after a page was opened without loading it anew. */
import {keepAddress} from './keepAddress';

if (typeof document !== 'undefined') document.addEventListener('click', keepAddress, {capture: true});
