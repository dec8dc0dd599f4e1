const isPublic = ({privacy, static: isStatic}) =>
  !isStatic && privacy !== 'private' && privacy !== 'protected';

/** Leaves what a page's author can use: no private members, no events without a name. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        declaration.events = declaration.events?.filter(({name}) => name);
      }
    }
  },
};

/** The description of the elements for editors and documentation, from the sources' doc comments. */
export default {
  globs: ['src/elements/statement-*.ts', 'src/define.ts'],
  exclude: ['src/elements/statement-loading.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
