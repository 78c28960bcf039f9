export * from './cooperative-settings.service.js';
export * from './registry.context.js';
export * from './registry.entity.js';
export * from './registry.errors.js';
export * from './registry.service.js';
export { requireFree } from './short-names.js';
