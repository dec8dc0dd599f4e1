import {describeFramework} from './describe-framework.js';

describeFramework('react', {
  needsScriptForProperties: true,
  hydratesNoProperties: true,
  // https://github.com/facebook/react/issues/35446
  hydratesNoListeners: true,
});
