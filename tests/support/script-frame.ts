import {loadFrame} from './frame.js';

/** A page of its own that has loaded the built script, in this page's language, with an empty `main`. */
export function openScriptFrame(): Promise<HTMLIFrameElement> {
  return loadFrame({
    srcdoc: `<!doctype html><html lang="${document.documentElement.lang}"><script src="/served/statement-card"></script><main></main>`,
  });
}
