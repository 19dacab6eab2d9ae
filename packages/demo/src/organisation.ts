/** The made-up trust. */
export const organisation = 'fairwater';
