import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {blankStatement} from './rollup/blank-statement.mjs';
import {compileMessages} from './rollup/compile-messages.mjs';
import {compileStyles} from './rollup/compile-styles.mjs';
import {compileTemplates} from './rollup/compile-templates.mjs';
import {foldSwitches} from './rollup/fold-switches.mjs';
import {groupTexts} from './rollup/group-texts.mjs';
import {internalNames} from './rollup/internal-names.mjs';
import {knownDates} from './rollup/known-dates.mjs';
import {trimLit} from './rollup/trim-lit.mjs';
import {withoutMessages} from './rollup/without-messages.mjs';

const schemaPath = 'src/statement/statement.schema.json';
const schemaText = await readFile(schemaPath, 'utf8');

/** Hands on the compiler's source maps, so that the script's map leads to the TypeScript sources. */
const compilerMaps = {
  name: 'compiler-maps',
  async load(id) {
    if (!id.includes('/build/')) return null;
    const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
    return {code, map: JSON.parse(map)};
  },
};

/** White space in templates is for the sources' readers only. */
const templates = minifyTemplateLiterals({
  include: ['build/render/**'],
  exclude: ['build/render/styles.js'],
});

/** Names of the document's fields: none of them may change. */
const {$defs, ...root} = JSON.parse(schemaText);
const fields = [root, ...Object.values($defs)].flatMap(({properties}) =>
  Object.keys(properties ?? {}),
);

const minify = terser({
  ecma: 2021,
  compress: {
    passes: 2,
    inline: 1,
    hoist_funs: true,
    keep_fargs: false,
    unsafe_arrows: true,
    pure_getters: true,
    // Nothing here tells 1 from true.
    booleans_as_integers: true,
  },
  mangle: {
    // What only the script’s own modules know, Lit’s and ours.
    properties: {
      regex: new RegExp(`^(_.*|${internalNames.join('|')})$`),
      reserved: fields,
      // The platform knows some of these names, too, but the script does not ask it for them.
      builtins: true,
    },
  },
  // Ends what a page may have joined to the script’s head without a final semicolon.
  format: {comments: false, preamble: ';'},
});

/**
 * Pages without a declared encoding read a script as Windows-1252, and every language but English
 * comes out garbled. A byte order mark comes before any such guess, for three bytes; escapes would
 * take six hundred.
 */
const byteOrderMark = {
  name: 'byte-order-mark',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = `\ufeff${chunk.code}`;
    }
  },
};

/** Publishers' editors read the schema from the package. */
const schemaAsset = {
  name: 'schema',
  generateBundle() {
    this.emitFile({type: 'asset', fileName: basename(schemaPath), source: schemaText});
  },
};

/**
 * One classic script with everything inside, for `<script src>`.
 *
 * @param file Where it is written.
 * @param sourcemap Partners copy the script alone: it does not ask for its map, which `scripts/size.mjs` reads.
 * @param statementPlugins What becomes of the statement that it carries.
 * @param dates What is put in of dates that are known beforehand.
 */
const script = ({file, sourcemap, statementPlugins, dates}) => ({
  input: 'build/script.js',
  plugins: [
    compilerMaps,
    compileMessages(dates),
    compileStyles(),
    ...statementPlugins,
    resolve({exportConditions: ['development']}),
    trimLit(),
    templates,
    compileTemplates(/build\/render\/[\w-]+\.js$/),
    foldSwitches(/build\/(i18n\/messages|render\/heading)\.js$/),
    minify,
    byteOrderMark,
  ],
  output: {
    file,
    format: 'iife',
    sourcemap,
    // The same code is strict in the npm modules, where mistakes come out.
    strict: false,
  },
});

const carryingScript = script({
  file: 'dist/statement-card.js',
  sourcemap: 'hidden',
  statementPlugins: [groupTexts()],
  dates: knownDates,
});

/** The same without a statement: what `statement-card build` makes publishers' own scripts of. */
const blankScript = script({
  file: 'dist/statement-card-blank.js',
  sourcemap: false,
  statementPlugins: [blankStatement()],
  dates: () => new Map(),
});

/** What the pages for an `<iframe>` run beside it: needs nothing of the rest. */
const frameScript = {
  input: 'build/frame/frame.js',
  plugins: [terser({ecma: 2021, format: {comments: false}})],
  output: {file: 'dist/frame.js', format: 'iife'},
};

/** What the demo and the page with snippets build them with: everything inside, and its words. */
const builderScript = {
  input: 'build/builder/builder.js',
  plugins: [
    compileStyles(),
    resolve({exportConditions: ['production']}),
    terser({ecma: 2021, format: {comments: false, ascii_only: false}}),
    byteOrderMark,
  ],
  output: {file: 'dist/builder.js', format: 'iife'},
};

/** The builder's words are in its script alone. */
const withoutBuilderWords = withoutMessages(/^builder-/);

const lit = /^(lit|@lit\/reactive-element|lit-html|lit-element|@lit-labs\/ssr)(\/|$)/;

const libraryInside = /^node_modules\/@lit\/localize\//;

/**
 * The npm package's modules: one for each of ours, so that an application gets those alone that it uses;
 * not minified, and with Lit left to the application. The localize library is inside, because it can be
 * configured only once: sharing the application's copy would break one of the two.
 */
const modules = {
  input: {index: 'build/index.js', define: 'build/define.js'},
  external: lit,
  plugins: [withoutBuilderWords, resolve(), schemaAsset],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'build',
    // npm packs no folder of this name.
    entryFileNames: ({name}) => `${name.replace(libraryInside, 'localize/')}.js`,
  },
};

/**
 * What prerenders: for Node, with everything of ours inside. Its templates and styles are as small as the
 * script's, because they are sent with every page.
 */
const prerenderer = {
  input: 'build/prerender/prerender.js',
  external: lit,
  plugins: [withoutBuilderWords, compileStyles(), resolve(), templates],
  output: {file: 'dist/prerender.js', format: 'es'},
};

const {dependencies, optionalDependencies} = JSON.parse(await readFile('package.json', 'utf8'));

/** The command line: with everything of ours inside, and the libraries left to the package. */
const commandLine = {
  input: 'build/publish/cli.js',
  external: [
    /^node:/,
    lit,
    ...Object.keys({...dependencies, ...optionalDependencies}).map(
      (name) => new RegExp(`^${name}(/|$)`),
    ),
  ],
  plugins: [withoutBuilderWords, compileStyles(), resolve(), templates],
  output: {file: 'dist/cli.js', format: 'es'},
};

export default [
  carryingScript,
  blankScript,
  frameScript,
  builderScript,
  modules,
  prerenderer,
  commandLine,
];
