/** A page of its own that has loaded the built script, in this page's language, with an empty `main`. */
export async function openScriptFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="${document.documentElement.lang}"><script src="/served/statement-card"></script><main></main>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  document.body.append(frame);
  await loaded;
  return frame;
}
