const scripts = ['/tests/support/witness.js', '/node_modules/axe-core/axe.min.js'];

/**
 * Plugin of the test server: pages that are asked for with `?witness` begin with a script that records
 * what their console and error handlers are told, and what their policies refuse; and with axe.
 */
export const witnessPlugin = {
  name: 'witness',
  transform(context) {
    if (!context.response.is('html') || !('witness' in context.query)) return undefined;
    const tags = scripts.map((src) => `<script src="${src}"></script>`).join('');
    return {body: context.body.replace('<head>', `$&${tags}`)};
  },
};
