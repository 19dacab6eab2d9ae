import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import {
  createUuid,
  EvidencePack,
  evidencePackParts,
  issuerRecordType,
  parseStrictly,
  type CriteriaSet,
} from '@always-kit/contract';
import { draftCriteria } from '@always-kit/contract/built-in';
import { canonicalJson } from '../canonical-json.ts';
import { changed, improved, packOf, pageOf } from '../support/test-pack.ts';
import { newEvidence, withEvent } from '../support/test-checklist.ts';
import { alwaysEventWith, measureWith } from '../support/test-collector.ts';

const path = '/v1/always-events/going-home';

describe('an evidence pack', () => {
  it('holds what the checklist, the record and the series say, each part with its hash', async (test) => {
    const { collector, checklist, attach, sign } = await withEvent(test);
    await collector.send({});
    await attach(newEvidence('B3', 'test-log'));
    await sign('B3', 'partner', { note: 'I was there.' });

    const pack = await packOf(collector);

    assert.ok(parseStrictly(EvidencePack, pack).ok);
    assert.deepEqual(pack.parts.checklist, (await checklist()).items);
    const series = await collector.ask(`GET ${path}/measures/always/series`, { token: 'team' });
    assert.deepEqual(pack.parts.series[0]?.points, (series.body as { points: object[] }).points);
    assert.equal(pack.parts.made.by.name, 'team');
    assert.deepEqual(
      pack.manifest.parts.map(({ part }) => part),
      evidencePackParts,
    );
    for (const { part, sha256 } of pack.manifest.parts) {
      const json = canonicalJson(pack.parts[part as keyof typeof pack.parts]);
      assert.equal(sha256, createHash('sha256').update(json).digest('hex'), part);
    }
  });

  it('holds the entries that its evidence names, and no others', async (test) => {
    const { collector } = await withEvent(test);
    const write = (id: string, body: object) =>
      collector.ask(`PUT ${path}/record/${id}`, { token: 'sponsor', body, headers: { 'if-none-match': '*' } });
    const looked = createUuid();
    const review = { form: 'sponsor-review', content: { on: '2026-11-20', decided: 'Go on' } };
    assert.equal((await write(looked, review)).status, 201);
    assert.equal((await write('scope', { form: 'scope', content: { place: 'Bramley ward' } })).status, 201);

    const { checklist, record } = (await packOf(collector)).parts;

    const named = checklist.flatMap(({ evidence }) =>
      evidence.flatMap((each) => (each.source === 'recorded' ? (each.entries ?? []) : [])),
    );
    assert.deepEqual(
      record.map(({ id }) => id),
      [looked],
    );
    assert.ok(named.includes(looked));
    const page = await pageOf(collector);
    assert.match(page, /The sponsor looked/);
    assert.match(page, /Go on/);
    assert.match(page, /<dd>20 November 2026<\/dd>/);
    assert.ok(page.includes(`<a href="#entry-${looked}">Entry 1 of the record</a>`));
    assert.ok(page.includes(`id="entry-${looked}"`));
  });

  it('says whether the improvement has lasted, with how often that is wrong', async (test) => {
    const measure = measureWith({ target: 0.8, baseline: { until: changed } });
    const { collector } = await withEvent(test, alwaysEventWith({ measures: [measure] }));
    await improved(collector);

    const [gate] = (await packOf(collector)).parts.gates;

    assert.equal(gate?.grade, 'improvedStrongEvidence');
    assert.match(gate.says, /has lasted, and the evidence is strong/);
    assert.equal(gate.conditions.length, 5);
    assert.ok(gate.errorRates.some((said) => said.includes('time')));
    assert.match(await pageOf(collector), /How often this is wrong/);
  });

  it('shows those outside the team what the checklist and the series show them, and no gate', async (test) => {
    const measure = measureWith({ target: 0.8, baseline: { until: changed } });
    const { collector } = await withEvent(test, alwaysEventWith({ measures: [measure] }));
    await improved(collector);

    const { parts } = await packOf(collector, 'viewer');

    const seen = await collector.ask(`GET ${path}/checklist`, { token: 'viewer' });
    assert.deepEqual(parts.checklist, (seen.body as { items: object[] }).items);
    const series = await collector.ask(`GET ${path}/measures/always/series`, { token: 'viewer' });
    const { measure: shown, points } = series.body as { measure: object; points: object[] };
    assert.deepEqual(parts.series, [{ measure: shown, points }]);
    assert.deepEqual(parts.gates, []);
    assert.deepEqual(parts.made.disclosure, { below: 8, roundedTo: 5 });
    assert.match(await pageOf(collector, 'viewer'), /Numbers from 1 to 7 are not shown/);
  });

  it('does not say outside the team how few took part', async (test) => {
    const { collector } = await withEvent(test);
    const took = { step: 'what-matters', role: 'patient', level: 'co-designed', people: 3, on: '2026-11-02' };
    const written = await collector.ask(`PUT ${path}/record/${createUuid()}`, {
      ...{ token: 'coach', headers: { 'if-none-match': '*' }, body: { form: 'taking-part', content: took } },
    });
    assert.equal(written.status, 201);
    const peopleIn = async (token: string) =>
      (await packOf(collector, token)).parts.record.map(({ content }) =>
        'people' in content ? content.people : 'none',
      );

    assert.deepEqual(await peopleIn('team'), [3]);
    assert.deepEqual(await peopleIn('sponsor'), ['none']);
    assert.doesNotMatch(await pageOf(collector, 'sponsor'), /<dt>People<\/dt>/);
  });

  it('has the same fingerprint as the page that is saved beside it, until something changes', async (test) => {
    const { collector, attach } = await withEvent(test);
    const { manifest } = await packOf(collector);
    collector.clock += 60_000;

    const page = await pageOf(collector);
    assert.ok(page.includes(`<code id="evidence">${manifest.evidence}</code>`));

    await attach(newEvidence('B3', 'test-log'));
    assert.ok(!(await pageOf(collector)).includes(manifest.evidence));
  });

  it('names where the audit trail ended, and is itself named in the trail by its hash', async (test) => {
    const { collector } = await withEvent(test);
    const head = await collector.store.audit.head('leeds');

    const { parts, manifest } = await packOf(collector);

    assert.equal(parts.audit.seq, head.seq);
    assert.equal(parts.audit.hash, head.hash);
    const [entry] = await collector.store.audit.list('leeds', head.seq, 1);
    assert.equal(entry?.action, 'export-evidence-pack');
    assert.deepEqual(entry.detail, { file: 'evidence-pack.json', manifest: manifest.sha256 });
    assert.equal(entry.actor.name, 'team');
  });

  it('speaks of accreditation only where the issuer of the criteria gave a record of it', async (test) => {
    const { collector, attach } = await withEvent(test);
    const set: CriteriaSet = { ...draftCriteria, version: '1', issuer: 'A national team', standing: 'local' };
    set.criteria = [
      ...draftCriteria.criteria,
      { id: 'Z1', text: 'The issuer gave its record.', evidence: [issuerRecordType] },
    ];
    const says = async () => /A record of the issuer is attached/.test(await pageOf(collector));

    assert.match(await pageOf(collector), /It is not an accreditation/);
    await collector.store.questionnaires.putCriteriaSet(set, 'leeds');
    assert.equal(await says(), false);

    assert.equal((await attach({ ...newEvidence('Z1', issuerRecordType), title: 'Certificate 12' })).status, 201);
    assert.equal(await says(), true);
    assert.doesNotMatch(await pageOf(collector), /is accredited/i);
    await collector.store.questionnaires.putCriteriaSet({ ...set, version: '2', standing: 'project-draft' }, 'leeds');
    assert.equal(await says(), false);
  });
});

describe('the page of an evidence pack', () => {
  it('runs nothing, fetches nothing, and shows what people wrote as they wrote it', async (test) => {
    const nasty = '<img src=x onerror=alert(1)>"\'&</style><script>alert(2)</script>\u202e';
    const { collector, attach, sign } = await withEvent(
      test,
      alwaysEventWith({ title: nasty, visionStatement: { text: nasty }, measures: [measureWith({ title: nasty })] }),
    );
    await collector.send({});
    await attach({ ...newEvidence('B3', 'test-log'), title: nasty, detail: nasty });
    await sign('B3', 'partner', { note: nasty });

    const page = await pageOf(collector);

    const tags = page.match(/<[a-z][^>]*>/gi) ?? [];
    assert.ok(tags.length > 100);
    for (const tag of tags) {
      assert.doesNotMatch(tag, /^<(script|img|link|iframe|object|embed|form|input)\b/i);
      assert.doesNotMatch(tag, /\s(on\w+|src|srcset|style)\s*=/i);
    }
    assert.ok(!/url\(|@import|\u202e/.test(page));
    assert.equal(page.match(/<\/style>/g)?.length, 1);
    assert.ok(page.includes('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;'));
    const [, hash] = /style-src &#39;sha256-(.+?)&#39;/.exec(page) ?? [];
    const style = /<style>(.*?)<\/style>/s.exec(page)![1]!;
    assert.equal(hash, createHash('sha256').update(style).digest('base64'));
  });

  it('has a language, one first heading, a caption for every table and a scope for every heading in one', async (test) => {
    const { collector, attach } = await withEvent(test);
    await collector.send({});
    await attach(newEvidence('B3', 'test-log'));

    const page = await pageOf(collector);

    const count = (what: RegExp): number => page.match(what)?.length ?? 0;
    assert.match(page, /^<!doctype html>\s*<html lang="en-GB">/);
    assert.match(page, /<title>Evidence pack: Going home<\/title>/);
    assert.equal(count(/<h1/g), 1);
    assert.ok(count(/<table>/g) >= 4);
    assert.equal(count(/<table>/g), count(/<caption>/g));
    assert.equal(count(/<th\b/g), count(/<th scope="(row|col)"/g));
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, to] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(to), to);
  });
});
