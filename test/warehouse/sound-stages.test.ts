import {describeViews} from './agreement';

describeViews('stages as a careful user leaves them', {stageTrouble: false}, {tables: 150, seed: 20_261_128});
