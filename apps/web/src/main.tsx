import { adoptHouseStyles } from '@plusloin/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { keepForOffline } from './app/installed.js';
import { keptLanguage, loadLanguage } from './app/languages.js';
import './fonts.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

adoptHouseStyles();
keepForOffline();
await loadLanguage(keptLanguage());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
