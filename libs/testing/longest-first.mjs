import Sequencer from '@jest/test-sequencer';

/** What takes a minute or more, the longest first. */
const LONG = [
  /\/apps\/web\/test\/screens\.spec/,
  /\/apps\/api\/test\/fuzz\/fuzz\.spec/,
  /\/apps\/web\/test\/journeys\//,
  /\/libs\/platform\/test\/jobs\//,
];

/** Begins with the long files: none of them is left for one worker while the others have ended. */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const others = await super.sort(tests);
    const rank = ({ path }) => LONG.findIndex((long) => long.test(path)) + 1 || LONG.length + 1;
    return others.sort((one, another) => rank(one) - rank(another));
  }
}
