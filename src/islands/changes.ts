import { seekElsewhere } from './seek-elsewhere.ts';

// What script adds to the page of changes where it has not all of them.
void seekElsewhere();
addEventListener('hashchange', () => void seekElsewhere());
