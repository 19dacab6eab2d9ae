import { isUtf8 } from 'node:buffer';
import { largestBody, problem } from '@always-kit/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal, refusal } from './refusal.ts';
import { looksSealed, SealedBody } from './sealing/open-sealed.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The largest body that is not sealed, in bytes, where sealed ones may be larger. */
    largestPlain?: number;
    /** Whether what lies too deep is left to be judged by itself, as in a batch, of which one shall not hold up the rest. */
    anyDepth?: boolean;
  }
}

/** How deep lists and objects may lie in each other. Nothing of the contract comes near it. */
const deepest = 64;
/** The largest body of one response when it is sealed: base64 takes four characters for three bytes. */
export const largestSealedBody: number = Math.ceil(largestBody / 3) * 4 + 4096;

/** Makes JSON of a text; throws what answers as a problem document. */
export type ParseJson = (text: string) => unknown;

/**
 * Reads bodies: JSON in UTF-8, also as `text/plain`, which a browser sends without asking leave first; or something sealed. What is
 * no UTF-8 is refused, not mended: a person's words would be stored with holes. Nothing in a body reaches for a prototype.
 */
export function addBodies(app: FastifyInstance): ParseJson {
  const parser = app.getDefaultJsonParser('error', 'error');
  const parseThoroughly: ParseJson = (text) => {
    const outcome: { fault?: Error | null | undefined; value?: unknown } = {};
    // It asks nothing of the request, and is done when it returns.
    void parser(undefined as never, text, (fault, value: unknown) => Object.assign(outcome, { fault, value }));
    if (outcome.fault) throw outcome.fault;
    return outcome.value;
  };
  const parse: ParseJson = (text) => {
    if (mayReachForPrototype(text)) return parseThoroughly(text);
    try {
      return JSON.parse(text);
    } catch {
      return parseThoroughly(text); // which says what is wrong as Fastify does
    }
  };
  const parseJson: ParseJson = (text) => {
    if (mayBeDeep(text)) mustBeShallow(text);
    return parse(text);
  };
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ['application/json', 'text/plain', 'application/jose', 'application/fhir+json'],
    { parseAs: 'buffer' },
    (request: FastifyRequest, body: Buffer, done) => {
      try {
        const { largestPlain, anyDepth } = request.routeOptions.config;
        done(null, read(body, largestPlain ?? body.length, anyDepth ? parse : parseJson));
      } catch (cause) {
        done(cause as Error);
      }
    },
  );
  return parseJson;
}

function read(body: Buffer, largestPlain: number, parseJson: ParseJson): unknown {
  if (!isUtf8(body)) throw new Refusal(problem('malformed', 'Send UTF-8'));
  const text = body.toString('utf8');
  if (looksSealed(text)) return new SealedBody(text);
  if (body.length > largestPlain) throw refusal('too-large');
  return parseJson(text);
}

/** Nearly no text has such a word in it, or an escape that one could be written with; finding that out costs next to nothing. */
function mayReachForPrototype(text: string): boolean {
  return text.includes('__proto__') || text.includes('constructor') || text.includes(String.raw`\u`);
}

/** Whether there are enough braces and brackets in a text, wherever they stand. */
function mayBeDeep(text: string): boolean {
  let opened = 0;
  for (const bracket of ['{', '[']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      if (++opened > deepest) return true;
    }
  }
  return false;
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [34, 92, 123, 125, 91, 93];

/** Before it is parsed: what lies deep enough takes more stack than there is, in us or in what we call. */
function mustBeShallow(text: string): void {
  let [depth, inText] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === backslash) at++;
      else if (code === quote) inText = false;
    } else if (code === quote) inText = true;
    else if (code === openBrace || code === openBracket) {
      if (++depth > deepest) throw refusal('malformed', `Nothing may lie more than ${deepest} deep`);
    } else if (code === closeBrace || code === closeBracket) depth--;
  }
}
