import type { KindMessages } from './messages.ts';

const less = 'Mae pwynt uchel yn golygu bod y digwyddiadau’n dod yn llai aml.';
const wider = 'Mae’r terfynau’n lletach lle cyfrifwyd llai.';

/** What each kind of chart shows, in Welsh. A draft: no Welsh speaker has checked it. */
export const mathauCymraeg: KindMessages = {
  i: 'Mae’n dangos gwerthoedd unigol, un ar ôl y llall, gyda’u cymedr a’u terfynau.',
  mr: 'Mae’n dangos pa mor bell yw pob gwerth o’r un blaenorol. Mae pwynt uchel yn naid fawr, i fyny neu i lawr.',
  run: 'Mae’n dangos gwerthoedd, un ar ôl y llall, o gwmpas eu gwerth canol. Does dim terfynau. Mae’n chwilio am rediadau ar un ochr sy’n rhy hir i siawns.',
  p: `Mae’n dangos pa gyfran o’r holl bobl neu achosion, bob tro. ${wider}`,
  pp: 'Mae’n dangos pa gyfran o’r holl bobl neu achosion, bob tro. Mae ei derfynau’n addas i rifau mawr iawn, lle mae siart p yn gweld gormod o arwyddion.',
  u: `Mae’n dangos sawl digwyddiad oedd i bob uned, fel cwympiadau i bob diwrnod gwely. ${wider}`,
  up: 'Mae’n dangos sawl digwyddiad oedd i bob uned. Mae ei derfynau’n addas i rifau mawr iawn, lle mae siart u yn gweld gormod o arwyddion.',
  c: 'Mae’n dangos sawl digwyddiad oedd bob tro, lle mae pob cyfnod yr un hyd.',
  g: `Mae’n dangos sawl achos oedd o un digwyddiad i’r nesaf. ${less}`,
  t: `Mae’n dangos faint o amser oedd o un digwyddiad i’r nesaf. ${less}`,
  xbar: 'Mae’n dangos cymedr rhai mesuriadau bob tro.',
  s: 'Mae’n dangos pa mor wahanol oedd rhai mesuriadau i’w gilydd bob tro. Mae pwynt isel yn golygu eu bod yn debyg.',
  ip: `Mae’n dangos cyfradd bob tro. ${wider}`,
};
