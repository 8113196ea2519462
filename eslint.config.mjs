import js from '@eslint/js';
import docusaurus from '@docusaurus/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'build/',
      '.docusaurus/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      'tests/fixtures/',
      // Its packages are not installed here.
      'bench/',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      // `noUncheckedIndexedAccess` makes a checked index need the assertion.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [jsxA11y.configs.recommended, reactHooks.configs.flat['recommended-latest']],
    plugins: {'@docusaurus': docusaurus},
    languageOptions: {globals: globals.browser},
    rules: {
      '@docusaurus/string-literal-i18n-messages': 'error',
      '@docusaurus/no-untranslated-text': [
        'error',
        {
          // Punctuation, and the names of keys as keyboards print them.
          ignoredStrings: ['·', '|', '–', ':', '…', '→', '/', '↑', '↓', '↵', 'Esc', 'Ctrl', 'Ctrl K', 'K', 'Enter'],
        },
      ],
      '@docusaurus/no-html-links': 'off',
      // Safari takes the list role from a list without bullets.
      'jsx-a11y-x/no-redundant-roles': ['error', {ul: ['list']}],
    },
  },
  {files: ['**/*.{js,mjs}'], languageOptions: {globals: globals.node}},
);
