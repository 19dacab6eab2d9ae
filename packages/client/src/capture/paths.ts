/** The endpoints that a patient's page needs, as the contract has them. A test compares: the contract's own table brings its schemas. */
export const paths = { response: '/v1/responses', 'about-you': '/v1/about-you', contact: '/v1/contacts' } as const;
export const questionnairePath = '/v1/questionnaires/';
export const configPath = '/v1/sites/config';
