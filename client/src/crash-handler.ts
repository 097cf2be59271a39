// What happens when the language server ends without being asked to: it is started again, and the drafter is told in plain words.
import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { Restarts } from './restarts';

// Messages that may fail one after the other before the connection is given up.
const MOST_ERRORS = 3;

/** Starts the server again, up to a point. */
export function crashHandler(): ErrorHandler {
  const restarts = new Restarts(() => Date.now());
  return {
    error: (_error, _message, count = Infinity) => ({
      action: count <= MOST_ERRORS ? ErrorAction.Continue : ErrorAction.Shutdown,
    }),
    closed: () => {
      const again = restarts.mayStartAgain();
      if (again) tellRestarted();
      else void tellGivenUp();
      return { action: again ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
    },
  };
}

function tellRestarted(): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t('Rostrum stopped unexpectedly and is being started again. Your text is as you left it.'),
  );
}

async function tellGivenUp(): Promise<void> {
  const { t } = vscode.l10n;
  const again = t('Start Again');
  const message = t('Rostrum stopped several times and was not started again. Your text is as you left it.');
  const answer = await vscode.window.showErrorMessage(message, again);
  if (answer === again) await vscode.commands.executeCommand('rostrum.restartServer');
}
