// `rostrum lsp`: the language server for every other editor.
import * as l10n from '../text/l10n';
import { exit, refuse, type Io } from './io';

/** Starts the server on standard input and output, the only way there is. It ends when its client says so. */
export async function lsp({ stdio }: { readonly stdio: boolean }, io: Io): Promise<number> {
  if (!stdio)
    return refuse(
      io,
      l10n.t('the server speaks on standard input and output only; start it as "rostrum lsp --stdio".'),
    );
  await io.startServer();
  return exit.clean;
}
