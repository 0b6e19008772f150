import { arriveAtTarget } from './arrive-at-target.ts';
import { copyOnClick } from './copy-on-click.ts';
import { showPassages } from './show-passages.ts';

// What script adds to every page.
arriveAtTarget();
addEventListener('hashchange', () => arriveAtTarget());
copyOnClick();
showPassages();
