import {describeViews} from './agreement';

describeViews('stages with blank and repeated names too', {}, {tables: 150, seed: 20_261_129});
