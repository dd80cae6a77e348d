// Where the program runs from its sources, in tests and scripts, a thread needs their loader before its file. Not in dist/.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData);
