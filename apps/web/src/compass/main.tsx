import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readAddress, useWindowAddress } from './addresses.js';
import { Compass } from './compass.js';
import { needsTexts, readTexts } from './texts.js';
import { speak } from './words.js';
import '../fonts.css';

const root = document.getElementById('root');
if (root === null) throw new Error('compass.html has no #root');

function InWindow() {
  return <Compass here={useWindowAddress()} />;
}

// The page came with its text; it is drawn once more, the same, and answers from then on.
const { language, page } = readAddress(location.pathname, location.search);
await Promise.all([speak(language), needsTexts(page) && readTexts(language)]);
createRoot(root).render(
  <StrictMode>
    <InWindow />
  </StrictMode>,
);
