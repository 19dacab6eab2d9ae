/** The endpoints that a patient's page needs, as the contract has them. A test compares: the contract's own table brings its schemas. */
export const paths = {
  response: '/v1/responses',
  batch: '/v1/responses/batch',
  'about-you': '/v1/about-you',
  contact: '/v1/contacts',
  questionnaire: '/v1/questionnaires/',
  config: '/v1/sites/config',
} as const;
