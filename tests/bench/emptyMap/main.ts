import { bareMap } from '../../bareMap';

bareMap('#e8e0d0');
