// `npm run package`: makes out/rostrum.vsix.
import { packageExtension } from './vscode/package.mjs';

packageExtension();
