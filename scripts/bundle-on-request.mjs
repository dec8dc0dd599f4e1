import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {frameworkCompilers} from './framework-compilers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the demo's applications begin: one script each, with everything that it imports. */
const entry = /^\/demo\/[\w-]+\/app\.tsx?$/;

/** Middleware of development servers: answers requests for an application's script with its bundle. */
export async function bundleOnRequest(request, next) {
  if (!entry.test(request.path)) return next();
  request.type = 'text/javascript';
  request.body = await bundle(request.path.slice(1), 'client');
}

/**
 * The development build of a script and all that it imports, as one text: for the browser a module,
 * for the server in CommonJS.
 *
 * @param path Path of the script in the repository.
 * @param target `client` or `server`
 * @param conditions Which of a package's builds to prefer, such as `development`.
 */
export async function bundle(path, target, conditions = []) {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    write: false,
    ...(target === 'server' ? {platform: 'node', format: 'cjs'} : {format: 'esm'}),
    target: 'es2022',
    conditions,
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    jsx: 'automatic',
    // Our modules import some for their types alone, and say that these do nothing else.
    logOverride: {'ignored-bare-import': 'silent'},
    // Paths in there are for the compiler of types.
    tsconfigRaw: {},
    plugins: frameworkCompilers(target),
  });
  return outputFiles[0].text;
}
