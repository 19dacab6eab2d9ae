/** The version of this package, as in its `package.json`: what a page hears when two copies meet. */
export const version = '0.1.0';
