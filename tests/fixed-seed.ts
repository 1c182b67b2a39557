/** Random tests draw the same inputs on every run, so that a change is to blame when one fails; `npm run fuzz` looks further. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 2025_03 });
