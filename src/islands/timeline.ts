import { filterEvents } from './filter-events.ts';
import { markDayInView } from './mark-day-in-view.ts';
import { markNewEvents } from './mark-new-events.ts';
import { preparePrint } from './prepare-print.ts';
import { seekElsewhere } from './seek-elsewhere.ts';

// What script adds to the timeline's page: the new is marked first, so that one can filter by it.
markNewEvents();
filterEvents();
markDayInView();
preparePrint();
void seekElsewhere();
addEventListener('hashchange', () => void seekElsewhere());
