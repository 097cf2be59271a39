// Lint rules, and the direction of dependencies as data.
import path from 'node:path';
import tseslint from 'typescript-eslint';

/**
 * The layers of the server, bottom to top (see ARCHITECTURE.md). A folder imports itself and lower rows;
 * folders of one row are strangers.
 */
const LAYERS = [
  ['text'],
  ['knowledge'],
  ['note', 'draft'],
  ['source'],
  ['analysis'],
  ['files'],
  ['features'],
  ['report'],
  ['export'],
  ['lsp', 'cli'],
];

const layerRules = LAYERS.flatMap((row, level) =>
  row.map((folder) => {
    const forbidden = [...row.filter((other) => other !== folder), ...LAYERS.slice(level + 1).flat()];
    return {
      files: [`server/src/${folder}/**/*.ts`],
      ignores: ['**/*.test.ts', 'server/src/text/l10n.ts'],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              ...(forbidden.length
                ? [
                    {
                      group: forbidden.flatMap((name) => [`**/${name}`, `**/${name}/**`]),
                      message: `${folder}/ may not import ${forbidden.join(', ')}: see "Layers" in ARCHITECTURE.md.`,
                    },
                  ]
                : []),
              ...(level < LAYERS.findIndex((row) => row.includes('features'))
                ? [{ group: ['vscode-languageserver*'], message: 'Only features/ and lsp/ know the protocol.' }]
                : []),
              { group: ['@vscode/l10n'], message: 'Messages go through text/l10n.ts.' },
              ...(folder === 'cli' ? [] : [{ group: ['node:*'], message: 'The core runs in a browser worker too.' }]),
            ],
          },
        ],
      },
    };
  }),
);

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'snippets/', 'server/test/evaluation/**/*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', '*.mts'] },
        tsconfigRootDir: path.resolve(import.meta.dirname),
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      // What is spread here are alphabets and single words, letter by letter on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  ...layerRules,
  {
    files: ['**/*.test.ts', 'server/test/**', 'client/test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.{mjs,mts}'], extends: [tseslint.configs.disableTypeChecked], rules: { 'no-console': 'off' } },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  // Number crunching over typed arrays, every index in range by construction.
  { files: ['model/**'], rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
);
