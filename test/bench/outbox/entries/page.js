/** Where the SDK of this page sends to: what the page says. */
export const receiver = document.documentElement.dataset.receiver;

/**
 * Lets the faults use an SDK as they use our outbox.
 *
 * @param sdk what is ready now.
 * @param send gives one response to it, in the same tick.
 */
export function ready(sdk, send) {
  window.give = (count) => {
    const ids = Array.from({ length: count }, () => crypto.randomUUID());
    for (const id of ids) send(responseOf(id));
    // As long for each: time to see that the line is cut, and to put away what waits.
    window.last = new Promise((resolve) => setTimeout(resolve, 3000));
    return ids;
  };
  window.outbox = sdk;
}

/** A response of about 1 kB. */
function responseOf(id) {
  return {
    id,
    questionnaire: { id: 'what-matters', version: 1 },
    service: 'ward',
    answeredAt: new Date().toISOString(),
    language: 'en-GB',
    reading: 'plain',
    mode: 'self',
    answers: [{ question: 'what-matters', value: 'Being listened to. '.repeat(40).trim() }],
  };
}
