import {pathToFileURL} from 'node:url';
import {resolve} from 'node:path';

/** Runs a module of the compiled sources, by its path among them. */
export const load = (module) => import(pathToFileURL(resolve('build', module)).href);
