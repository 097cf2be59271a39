// After each test: messages are in English again. Test files share their modules, and a server leaves its language behind.
import { afterEach } from 'vitest';
import { speak } from '../text/l10n';

afterEach(() => speak('en'));
