// How the draft that is being written stands, in the status bar.
import * as vscode from 'vscode';
import type { DraftStatus, SelectionTime } from '../../server/src/protocol';
import { asClock, split } from './clock';
import type { DraftStatuses } from './draft-statuses';
import { languageName } from './languages';
import type { SelectionClock } from './selection-clock';

/** Shows coverage and time as long as a draft is the active editor, and of what is selected in it the time. */
export function showInStatusBar(statuses: DraftStatuses, selection: SelectionClock): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('rostrum.draft', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Rostrum';
  item.command = 'rostrum.showDraftDetails';
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && statuses.of(document.uri);
    if (!status) {
      item.hide();
      return;
    }
    const { time } = selection;
    const words = time ? `${selectionInWords(time)}\n${inWords(status)}` : inWords(status);
    item.text = inFigures(status, time);
    item.tooltip = `${words}\n${vscode.l10n.t('Click for the time of each section and the open questions.')}`;
    item.accessibilityInformation = { label: words, role: 'button' };
    item.backgroundColor = isOverTime(status) ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    statuses.onDidChange(update),
    selection.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function inFigures(
  { coverage, delivered, limit, language }: DraftStatus,
  selection: SelectionTime | undefined,
): string {
  const name = languageName(language);
  const whole = limit === null ? asClock(delivered) : `${asClock(delivered)} / ${asClock(limit)}`;
  const time = selection ? `$(list-selection) ${asClock(selection.seconds)} · ${whole}` : whole;
  return [
    ...(coverage ? [`$(comment-discussion) ${coverage.answered}/${coverage.questions}`] : []),
    `$(clock) ${time}`,
    ...(name ? [name] : []),
  ].join(' · ');
}

/** The status as a sentence: for the tooltip, for screen readers, and for the message of Check Draft. */
export function inWords(status: DraftStatus): string {
  const { coverage, words, unit, delivered, limit, language } = status;
  const { t } = vscode.l10n;
  const parts = [
    coverage
      ? t('{0} of {1} questions answered at least in part', coverage.answered, coverage.questions)
      : t('no concept note with questions'),
    lengthInWords(words, unit),
    limit === null ? duration(delivered) : t('{0} of {1}', duration(delivered), duration(limit)),
  ];
  const name = languageName(language);
  if (name) parts.push(t('written in: {0}', name));
  if (isOverTime(status)) parts.push(t('over the speaking time by {0}', duration(delivered - (limit ?? 0))));
  return parts.join(' · ');
}

function selectionInWords({ words, unit, seconds }: SelectionTime): string {
  return vscode.l10n.t('Selected: {0}, {1}', lengthInWords(words, unit), duration(seconds));
}

function lengthInWords(words: number, unit: DraftStatus['unit']): string {
  const { t } = vscode.l10n;
  return unit === 'characters' ? t('{0} characters', words) : t('{0} words', words);
}

function isOverTime({ delivered, limit }: DraftStatus): boolean {
  return limit !== null && Math.round(delivered) > limit;
}

function duration(seconds: number): string {
  const { minutes, rest } = split(seconds);
  const { t } = vscode.l10n;
  if (minutes === 0) return t('{0} s', rest);
  return rest === 0 ? t('{0} min', minutes) : t('{0} min {1} s', minutes, rest);
}
