import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';
import { unshipped, rooms, type Room, type RoomName } from './rooms.ts';

const root = resolve(import.meta.dirname, '../..');

/** What an import names: `'lit'` in `import 'lit'`. */
type Source = Parameters<NonNullable<Rule.RuleListener['ImportExpression']>>[0]['source'];

/** Refuses an import that `rooms.ts` does not allow, whether it is written as a package name or as a relative path. */
export const importRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{why}} See test/house/rooms.ts.' } },
  create(context) {
    const from = roomOf(context.filename);
    if (from === undefined) return {};
    const check = (source: Source | null | undefined): void => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const why = refusal(from, context.filename, source.value);
      if (why !== undefined) context.report({ node: source, messageId: 'refused', data: { why } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node: Rule.Node & { source?: Source }) => check(node.source),
    };
  },
};

/** Why `from` may not import `specifier`, or nothing when it may. */
function refusal(from: RoomName, filename: string, specifier: string): string | undefined {
  const room: Room = rooms[from];
  const relaxed = isUnshipped(filename) ? unshipped : undefined;
  const to = roomNamed(specifier, filename);
  if (to !== undefined) {
    if (to !== from && specifier.startsWith('.') && from !== 'test') {
      return `'${from}' reaches into the folder of '${to}'; import it by its package name.`;
    }
    return to === from || room.rooms.includes(to) ? undefined : `'${from}' may not import '${to}'.`;
  }
  if (specifier.startsWith('.')) {
    return from === 'test' ? undefined : `'${from}' may not import a file outside of the rooms.`;
  }
  if (isBuiltin(specifier)) {
    return room.node || relaxed?.node === true ? undefined : `'${from}' also runs in browsers: no Node modules.`;
  }
  const allowed = [...room.packages, ...(relaxed?.packages ?? [])];
  return allowed.some((pattern) => matches(pattern, packageOf(specifier)))
    ? undefined
    : `'${from}' may not import the package '${packageOf(specifier)}'.`;
}

/** The room that an import leads to, if it leads to one. */
function roomNamed(specifier: string, filename: string): RoomName | undefined {
  if (specifier.startsWith('.')) return roomOf(resolve(dirname(filename), specifier));
  return names.find((name) => packageOf(specifier) === `@always-kit/${name}`);
}

/** The room that a file lies in, if it lies in one. */
function roomOf(filename: string): RoomName | undefined {
  const path = relative(root, filename).split(sep).join('/');
  return names.find((name) => path === rooms[name].folder || path.startsWith(`${rooms[name].folder}/`));
}

const names = Object.keys(rooms) as RoomName[];

function isUnshipped(filename: string): boolean {
  return filename.endsWith('.test.ts') || filename.split(sep).some((folder) => ['support', 'scripts'].includes(folder));
}

/** `@scope/name/deep` and `name/deep` without what is deep. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
