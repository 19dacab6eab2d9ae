export { shareOf, type PublicShare } from './share.ts';
export { suppress, type PrivateCount, type PublicCount, type PublicTable } from './suppress.ts';
