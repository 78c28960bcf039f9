import { openSharedWorld } from '../shared-world.js';
import './frame.js';
import './statement.js';
import './offline.js';
import './refusals.js';
import './question.js';
import './cockpit.js';
import './own-compass.js';

openSharedWorld();
