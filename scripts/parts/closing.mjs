/**
 * The last line of `npm test` and its exit status, from Jest's results. A file of tests that does
 * not load and a check that says no count as failed; a run in which nothing passed has tried
 * nothing.
 */
export function closing(results, failedChecks) {
  const passed = results.numPassedTests;
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + failedChecks;
  const skipped = results.numPendingTests + results.numTodoTests;
  return {
    line: `${passed} passed, ${failed} failed, ${skipped} skipped`,
    status: results.success && failed === 0 && passed > 0 ? 0 : 1,
  };
}
