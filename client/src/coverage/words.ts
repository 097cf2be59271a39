// How the views name and mark what the server tells.
import * as vscode from 'vscode';
import type { QuestionStatus } from '../../../server/src/protocol';

/** The status in a word. */
export function statusInWords(status: QuestionStatus): string {
  const { t } = vscode.l10n;
  switch (status) {
    case 'addressed':
      return t('answered');
    case 'partly':
      return t('partly answered');
    case 'open':
      return t('open');
  }
}

/** Text that is not read from left to right, set apart so that it leaves the order of what stands beside it alone. */
export function isolated(text: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? `\u2068${text}\u2069` : text;
}

// Shapes that differ without their colours too.
const ICONS = {
  addressed: ['pass', 'charts.green'],
  partly: ['color-mode', 'charts.yellow'],
  open: ['circle-large-outline', 'charts.orange'],
} as const;

/** The name of the icon that goes with the word, and its colour. */
export function statusIcon(status: QuestionStatus): vscode.ThemeIcon {
  const [name, colour] = ICONS[status];
  return new vscode.ThemeIcon(name, new vscode.ThemeColor(colour));
}
