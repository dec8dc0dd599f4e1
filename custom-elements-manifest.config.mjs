import {headingLevels, parts, themes} from './build/source/options.js';

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

const union = (values) => values.map((value) => `'${value}'`).join(' | ');

/** The values that attributes know, as their types: the analyzer does not look into other modules. */
const types = {
  'heading-level': union(headingLevels),
  // Several parts, in any order, are a text.
  show: `${union(parts)} | string`,
  theme: union(themes),
};

const knownValues = {
  name: 'known-values',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations} of customElementsManifest.modules) {
      for (const attribute of declarations.flatMap(({attributes = []}) => attributes)) {
        if (attribute.name in types) attribute.type = {text: types[attribute.name]};
      }
    }
  },
};

const inPackage = (path) => path.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/$1.js');

/** Names the files that the package has, in the place of the sources. */
const packagedFiles = {
  name: 'packaged-files',
  packageLinkPhase({customElementsManifest}) {
    const rename = (key, value) => {
      const isPath = typeof value === 'string' && (key === 'path' || key === 'module');
      return isPath ? inPackage(value) : value;
    };
    Object.assign(
      customElementsManifest,
      JSON.parse(JSON.stringify(customElementsManifest, rename)),
    );
  },
};

/** The description of the elements for editors and documentation, from the sources' doc comments. */
export default {
  globs: ['src/elements/statement-*.ts', 'src/elements/events.ts'],
  exclude: ['src/elements/statement-loading.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, knownValues, packagedFiles],
};
