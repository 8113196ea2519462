/** Prism's further grammars register themselves with a global: this module comes before them. */
import {Prism} from 'prism-react-renderer';

(globalThis as {Prism?: typeof Prism}).Prism = Prism;

export {Prism};
