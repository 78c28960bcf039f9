export { Threads } from './threads.js';
export { threadTask, type ThreadTask } from './thread-task.js';
