import { floodCases, proposeFrom } from './flood-cases.ts';

// Run by a test under several time zones: the clock's own account of one instant, then what is proposed from every text.
console.log(new Date(2031, 2, 7).toISOString());
console.log(JSON.stringify(floodCases.map(proposeFrom)));
