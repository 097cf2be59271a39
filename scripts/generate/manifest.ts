// The parts of the extension's manifest that follow from data: a setting for each check, and the profiles.
import { checks } from '../../server/src/analysis/checks';
import { clockOf } from '../../server/src/analysis/timing';
import { spellings } from '../../server/src/knowledge/house-style';
import { speaking } from '../../server/src/knowledge/speaking';

interface Setting {
  properties?: unknown;
  additionalProperties?: unknown;
  enum?: readonly string[];
  enumDescriptions?: readonly string[];
}

/** The manifest's texts by name, as package.nls.json holds them; package.json has `%name%` for them. */
type Texts = Readonly<Record<string, string>>;

interface Manifest {
  readonly contributes: { readonly configuration: readonly { readonly properties: Record<string, Setting> }[] };
}

/** The levels a check can have, from silent to loud. */
const levels = ['off', 'hint', 'information', 'warning', 'error'];

/** The manifest with the levels of `rostrum.checks`, the values of `rostrum.profile` and the shape of `rostrum.profiles` made anew; all else stays. */
export function manifestWithData(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const setting = (name: string): Setting => {
    const group = manifest.contributes.configuration.find(({ properties }) => properties[name]);
    if (!group?.properties[name]) throw new Error(`package.json has no setting ${name}`);
    return group.properties[name];
  };
  const profile = setting('rostrum.profile');
  profile.enum = Object.keys(speaking.profiles);
  profile.enumDescriptions = profile.enum.map((name) => `%profile.${name}%`);
  setting('rostrum.profiles').additionalProperties = {
    type: 'object',
    additionalProperties: false,
    properties: {
      extends: { type: 'string', enum: profile.enum, default: 'un' },
      limit: { type: ['string', 'number'], examples: ['5 min', '3:30'] },
      spelling: { type: 'string', enum: spellings },
      checks: {
        type: 'object',
        propertyNames: { enum: checks.map(({ id }) => id) },
        additionalProperties: { type: 'string', enum: levels },
      },
    },
  };
  setting('rostrum.checks').properties = Object.fromEntries(
    checks.map(({ id, severity }) => [
      id,
      {
        type: 'string',
        enum: levels,
        enumDescriptions: levels.map((level) => `%level.${level}%`),
        default: severity,
        description: `%check.${id}%`,
      },
    ]),
  );
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The manifest's texts in English with those of profiles and checks made anew; the others stay. */
export function textsWithData(text: string): string {
  const own = Object.entries(JSON.parse(text) as Texts).filter(([name]) => !/^(?:profile|check)\./.test(name));
  const profiles = Object.entries(speaking.profiles).map(([name, { limit, source }]) => [
    `profile.${name}`,
    [limit === null ? 'No limit' : clockOf(limit), ...(source === null ? [] : [source])].join(' – '),
  ]);
  const summaries = checks.map(({ id, summary }) => [`check.${id}`, summary]);
  return `${JSON.stringify(Object.fromEntries([...own, ...profiles, ...summaries]), null, 2)}\n`;
}
