export { cardPath } from '../site/card-path.ts';
