export { analyse } from '@always-kit/spc';
