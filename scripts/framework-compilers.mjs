/** Plugins for esbuild: compilers of frameworks whose sources are not plain TypeScript. */
import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';

/**
 * The compilers, for the browser or for the server that renders pages.
 *
 * @param target `client` or `server`
 */
export const frameworkCompilers = (target) => [
  compiler('vue', /\.vue$/, (source, path) => compileVue(source, path, target)),
  compiler('svelte', /\.svelte$/, (source, path) => compileSvelte(source, path, target)),
  compiler('solid', /\/solid\/[^/]+\.tsx$/, (source, path) => compileSolid(source, path, target)),
];

function compiler(name, filter, compile) {
  return {
    name,
    setup({onLoad}) {
      onLoad({filter}, async ({path}) => {
        const contents = await compile(await readFile(path, 'utf8'), path);
        return {contents, loader: 'ts'};
      });
    },
  };
}

async function compileVue(source, filename, target) {
  const {compileScript, parse} = await import('vue/compiler-sfc');
  const compilerOptions = {isCustomElement: (tag) => tag.startsWith('statement-')};
  const {descriptor, errors} = parse(source, {filename, templateParseOptions: compilerOptions});
  if (errors.length > 0) throw errors[0];
  return compileScript(descriptor, {
    id: basename(filename),
    inlineTemplate: true,
    templateOptions: {ssr: target === 'server', ssrCssVars: [], compilerOptions},
  }).content;
}

async function compileSvelte(source, filename, target) {
  const {compile} = await import('svelte/compiler');
  return compile(source, {filename, generate: target, dev: true}).js.code;
}

async function compileSolid(source, filename, target) {
  const {default: babel} = await import('@babel/core');
  const generate = target === 'server' ? 'ssr' : 'dom';
  const {code} = await babel.transformAsync(source, {
    filename,
    configFile: false,
    // Types stay for esbuild to take out.
    parserOpts: {plugins: ['jsx', 'typescript']},
    presets: [['babel-preset-solid', {generate, hydratable: true}]],
  });
  return code;
}
