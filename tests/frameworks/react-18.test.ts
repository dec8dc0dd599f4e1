import {describeFramework} from './describe-framework.js';

describeFramework('react-18');
