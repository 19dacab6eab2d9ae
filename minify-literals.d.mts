import type { Plugin } from 'rollup';

export declare function minifyLiterals(): Plugin;
