import type {PrismTheme} from 'prism-react-renderer';

/** Code in the colours of the site: the tokens change with the theme, so one table serves light and dark. */
export const prismTheme: PrismTheme = {
  plain: {color: 'var(--acn-ink)', backgroundColor: 'var(--acn-card)'},
  styles: [
    {types: ['comment', 'prolog', 'cdata'], style: {color: 'var(--acn-soft)', fontStyle: 'italic'}},
    {types: ['punctuation', 'operator'], style: {color: 'var(--acn-soft)'}},
    {types: ['string', 'attr-value', 'char', 'inserted'], style: {color: 'var(--acn-platform)'}},
    {types: ['number', 'boolean', 'constant', 'deleted'], style: {color: 'var(--acn-function)'}},
    {types: ['keyword', 'builtin', 'selector', 'tag'], style: {color: 'var(--acn-orchestrator)'}},
    {types: ['property', 'attr-name', 'variable', 'parameter'], style: {color: 'var(--acn-registry)'}},
    {types: ['function', 'class-name'], style: {color: 'var(--acn-front-door)'}},
  ],
};
