// Runs the suite in the extension host of the browser.
import 'mocha/mocha.js';

export function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', reporter: 'spec', color: false, timeout: 30_000 });
  return new Promise((resolve, reject) => {
    void import('./suite').then(() => {
      mocha.run((failures) => {
        if (failures > 0) reject(new Error(`${failures} tests failed`));
        else resolve();
      });
    });
  });
}
