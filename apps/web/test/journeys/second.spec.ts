import { openSharedWorld } from '../shared-world.js';
import './compass.js';
import './compass-france.js';
import './documents.js';
import './secrets.js';
import './rule.js';
import './passkey.js';
import './close.js';
import './candidate.js';
import './set-up.js';
import './fired.js';

openSharedWorld();
