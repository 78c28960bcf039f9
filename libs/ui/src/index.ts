export { Choice, DropDown } from './drop-down.js';
export * from './formats.js';
export { adoptHouseStyles, HouseProvider } from './house-provider.js';
export { Card, Page } from './page.js';
export { Amount, PlaceProvider, usePlace } from './place.js';
export { PlotPicture } from './plot-picture.js';
export { EmptyState, ErrorState, LoadingState, NoRightState, OfflineBanner } from './states.js';
export { Status, type StatusTone } from './status.js';
