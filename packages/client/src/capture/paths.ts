/** The endpoints that a patient's page needs, as the contract has them. A test compares: the contract's own table brings its schemas. */
export const paths = {
  sendResponse: '/v1/responses',
  sendBatch: '/v1/responses/batch',
  tellAboutYou: '/v1/about-you',
  stayInTouch: '/v1/contacts',
  readQuestionnaire: '/v1/questionnaires/',
  readSiteConfig: '/v1/sites/config',
} as const;
