import {describeFramework} from './describe-framework.js';

describeFramework('preact', {needsScriptForProperties: true, hydratesNoProperties: true});
