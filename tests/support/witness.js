/* What a page has been told of that should not happen on it, in order. A classic script, to come first. */
window.witnessed = [];

for (const method of ['warn', 'error']) {
  console[method] = (...values) =>
    window.witnessed.push(`${method}: ${values.map(String).join(' ')}`);
}
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
  window.witnessed.push(`policy: ${effectiveDirective} ${blockedURI}`);
});
addEventListener('unhandledrejection', ({reason}) => window.witnessed.push(`rejection: ${reason}`));
// Capturing, to hear also of what could not be loaded.
addEventListener(
  'error',
  ({message, target}) =>
    window.witnessed.push(`error: ${message ?? target.src ?? target.href ?? target.tagName}`),
  true,
);
