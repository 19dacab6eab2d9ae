import { settings } from './settings.ts';

/** Something in the environment is not as it must be: every fault at once, each with the name of its variable. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Of the kit's own tools and tests, and not ours. */
const others = /^ALWAYS_(KIT|TEST)_/;

/**
 * Looks at what is set in the environment before anything else is done. An empty variable is one that is not set.
 *
 * @throws {SettingsError} which names each variable that is wrong or that nobody knows, and repeats no value: it may be a secret.
 */
export function mustBeSettings(env: NodeJS.ProcessEnv): void {
  const wrong = Object.entries(settings)
    .filter(([name, { check }]) => (env[name] ?? '') !== '' && !check(env[name] ?? ''))
    .map(([name, { mustBe }]) => `${name} must be ${mustBe}.`);
  const strange = Object.keys(env)
    .filter((name) => name.startsWith('ALWAYS_') && !others.test(name) && !Object.hasOwn(settings, name))
    .map((name) => `${name} is no setting. Did you mean ${nearest(name)}?`);
  const faults = [...wrong, ...strange];
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));
}

function nearest(name: string): string | undefined {
  const byLikeness = Object.keys(settings).sort((one, other) => likeness(other, name) - likeness(one, name));
  return byLikeness[0];
}

/** How many letters two names share, whatever their order, less those that only one has. */
function likeness(one: string, other: string): number {
  const rest = Array.from(other);
  const shared = Array.from(one).filter((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return 2 * shared.length - one.length - other.length;
}
