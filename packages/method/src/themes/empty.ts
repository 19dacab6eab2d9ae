import { folded } from './words.ts';

const saysNothing: ReadonlySet<string> = new Set(
  `nothing none no nope nah na n a nil nada not applicable sure really at all idk dunno do know dont comment comments to add say
  else more further same as above before see previous answer that i can could think of anything comes come mind thing things improve
  change x xx xxx ok okay for me now the moment thank thanks you`.split(/\s+/),
);
const opens: ReadonlySet<string> = new Set(
  `nothing none no nope nah na n nil nada not same as see x xx xxx idk dunno i dont cant ok okay`.split(/\s+/),
);

/** Whether somebody answered without saying anything: "nothing", "n/a", "no comment", "same as above". */
export function saysNothingIn(text: string): boolean {
  const said = text.trim();
  if (said.length > 80) return !/[\p{L}\p{N}]/u.test(said);
  const words = said.match(/[\p{L}\p{N}]+(?:['’ʼ]\p{L}+)*/gu) ?? [];
  if (words.length > 8) return false;
  const plain = words.map(folded);
  return opens.has(plain[0] ?? '') && plain.every((word) => saysNothing.has(word));
}
