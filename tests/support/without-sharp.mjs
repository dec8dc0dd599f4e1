/** Has a machine on which npm could not install the optional image library. */
import {register} from 'node:module';

const hooks = `export function resolve(name, context, next) {
  if (name === 'sharp') throw Object.assign(new Error(name), {code: 'ERR_MODULE_NOT_FOUND'});
  return next(name, context);
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
