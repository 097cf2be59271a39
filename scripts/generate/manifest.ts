// The part of the extension's manifest that follows from the list of checks: one setting for each.
import { checks } from '../../server/src/analysis/checks';

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Record<string, { properties?: unknown }> } };
}

/** The levels a check can have, from silent to loud. */
const levels = ['off', 'hint', 'information', 'warning', 'error'];

/** The manifest with the properties of the setting `rostrum.checks` made anew; everything else stays. */
export function manifestWithChecks(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const setting = manifest.contributes.configuration.properties['rostrum.checks'];
  if (!setting) throw new Error('package.json has no setting rostrum.checks');
  setting.properties = Object.fromEntries(
    checks.map(({ id, severity, summary }) => [
      id,
      { type: 'string', enum: levels, default: severity, description: summary },
    ]),
  );
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
