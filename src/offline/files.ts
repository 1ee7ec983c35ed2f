/** Path of the worker below the base path: at the root, since it answers for what lies below it. */
export const workerFile = 'offline-worker.js';
