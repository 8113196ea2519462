/** What the browser loads when somebody searches: one chunk with engine, stemmers and MiniSearch. */
export {decodeIndex} from './encoding';
export {SearchEngine} from './engine';
export {markMatches, snippetOf} from './snippet';
