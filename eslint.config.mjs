import js from '@eslint/js';
import {createTypeScriptImportResolver} from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

/** From the lowest layer to the highest: each may import from those before it, and from itself. */
const layers = [
  ['source'],
  ['statement'],
  ['bundled'],
  ['i18n'],
  ['render'],
  ['elements'],
  ['placeholders'],
  ['markup'],
  ['snippets'],
  ['define.ts', 'index.ts'],
  ['script.ts', 'frameworks'],
  ['frame'],
  ['builder'],
  ['prerender'],
  ['publish'],
];

const zones = layers.slice(0, -1).flatMap((layer, height) =>
  layer.map((path) => ({
    target: `./src/${path}`,
    from: layers
      .slice(height + 1)
      .flat()
      .map((higher) => `./src/${higher}`),
    message: 'Layers import downwards only: see CONTRIBUTING.md.',
  })),
);

export default defineConfig(
  // The applications are checked where they have installed the package.
  globalIgnores(['build', 'dist', '**/generated', 'tests/package/apps']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/all'], wc.configs['flat/best-practice']],
    plugins: {'import-x': importX, 'lit-a11y': litA11y},
    settings: {'import-x/resolver-next': [createTypeScriptImportResolver()]},
    rules: {
      ...litA11y.configs.recommended.rules,
      // A list of a few items that never moves does not need the `repeat` directive's bytes.
      'lit/no-template-map': 'off',
      // Safari takes the list role from lists without markers unless it is stated.
      'lit-a11y/no-redundant-role': 'off',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', {zones}],
      'no-console': 'error',
    },
  },
  {
    files: ['src/{source,statement,bundled}/**/*.ts'],
    rules: {'no-restricted-imports': ['error', {patterns: ['lit', 'lit/*', '@lit/*']}]},
  },
  {
    // Frameworks know tags from interfaces in their own namespaces, which these extend.
    files: ['src/frameworks/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': [
        'error',
        {allowInterfaces: 'with-single-extends'},
      ],
      '@typescript-eslint/no-namespace': ['error', {allowDeclarations: true}],
    },
  },
  {
    // What speaks to the console.
    files: [
      'src/elements/statement-element.ts',
      'src/placeholders/placeholders.ts',
      'src/define.ts',
      'src/prerender/prerender.ts',
    ],
    rules: {'no-console': ['error', {allow: ['warn']}]},
  },
  {
    files: ['src/publish/commands/*.ts', 'src/publish/cli.ts'],
    rules: {'no-console': 'off'},
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    // Chai's assertions are expressions: `expect(x).to.be.true`.
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // Its types are augmented to return promises from synchronous assertions.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: 'Equal', package: '@types/chai'}]},
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // What runs in the page that they photograph.
    files: ['scripts/screenshots/*.mjs'],
    languageOptions: {
      globals: {
        document: 'readonly',
        window: 'readonly',
        requestAnimationFrame: 'readonly',
        PerformanceObserver: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    // What runs in pages as it is written.
    files: ['demo/**/*.js', 'tests/support/witness.js'],
    languageOptions: {
      globals: {
        CSSStyleSheet: 'readonly',
        HTMLElement: 'readonly',
        addEventListener: 'readonly',
        console: 'readonly',
        customElements: 'readonly',
        document: 'readonly',
        fetch: 'readonly',
        location: 'readonly',
        window: 'readonly',
      },
    },
  },
  {
    // What runs in the pages that they write and read.
    files: ['tests/wordpress/*.mjs'],
    languageOptions: {
      globals: {
        Buffer: 'readonly',
        document: 'readonly',
        fetch: 'readonly',
        getComputedStyle: 'readonly',
        location: 'readonly',
        navigator: 'readonly',
        window: 'readonly',
      },
    },
  },
  {
    // What runs in the pages that they measure.
    files: ['scripts/bench/*.mjs'],
    languageOptions: {
      globals: {
        Event: 'readonly',
        MessageChannel: 'readonly',
        PerformanceObserver: 'readonly',
        customElements: 'readonly',
        document: 'readonly',
        performance: 'readonly',
        requestAnimationFrame: 'readonly',
        window: 'readonly',
      },
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {console: 'readonly', process: 'readonly', setTimeout: 'readonly', URL: 'readonly'},
    },
  },
);
