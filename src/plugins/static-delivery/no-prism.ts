/** In the place of `prism-react-renderer` in the browser: code is coloured at build time by src/remark/highlight-code.ts. */
export const Prism = {};
