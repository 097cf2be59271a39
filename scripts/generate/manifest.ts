// The parts of the extension's manifest that follow from data: a setting for each check, and the profiles.
import { checks } from '../../server/src/analysis/checks';
import { clockOf } from '../../server/src/analysis/timing';
import { speaking } from '../../server/src/knowledge/speaking';

interface Setting {
  properties?: unknown;
  enum?: readonly string[];
  enumDescriptions?: readonly string[];
}

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Record<string, Setting> } };
}

/** The levels a check can have, from silent to loud. */
const levels = ['off', 'hint', 'information', 'warning', 'error'];

/** The manifest with the levels of `rostrum.checks` and the values of `rostrum.profile` made anew; everything else stays. */
export function manifestWithData(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const { 'rostrum.checks': levelsOfChecks, 'rostrum.profile': profile } =
    manifest.contributes.configuration.properties;
  if (!levelsOfChecks || !profile) throw new Error('package.json has no setting rostrum.checks or rostrum.profile');
  profile.enum = Object.keys(speaking.profiles);
  profile.enumDescriptions = Object.values(speaking.profiles).map(({ limit, source }) =>
    [limit === null ? 'No limit' : clockOf(limit), ...(source === null ? [] : [source])].join(' – '),
  );
  levelsOfChecks.properties = Object.fromEntries(
    checks.map(({ id, severity, summary }) => [
      id,
      { type: 'string', enum: levels, default: severity, description: summary },
    ]),
  );
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
