SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.about_you (
    organisation text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    response text NOT NULL COLLATE pg_catalog."C",
    received_at bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C",
    digest text COLLATE pg_catalog."C",
    trimmed text COLLATE pg_catalog."C"
);
CREATE TABLE public.always_events (
    organisation text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    revision integer NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.answer_counts (
    organisation text NOT NULL COLLATE pg_catalog."C",
    service text NOT NULL COLLATE pg_catalog."C",
    questionnaire text NOT NULL COLLATE pg_catalog."C",
    question text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    count integer NOT NULL
);
CREATE TABLE public.attention (
    organisation text NOT NULL COLLATE pg_catalog."C",
    response text NOT NULL COLLATE pg_catalog."C",
    received_at bigint NOT NULL,
    cues text NOT NULL COLLATE pg_catalog."C",
    seen text COLLATE pg_catalog."C"
);
CREATE TABLE public.audit (
    organisation text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    at bigint NOT NULL,
    actor text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    detail text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.audit_heads (
    organisation text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.contacts (
    organisation text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.criteria_sets (
    organisation text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.embed_keys (
    organisation text NOT NULL COLLATE pg_catalog."C",
    kid text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    material text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.erased (
    organisation text NOT NULL COLLATE pg_catalog."C",
    response text NOT NULL COLLATE pg_catalog."C",
    withdrawal text COLLATE pg_catalog."C",
    erased_at bigint
);
CREATE TABLE public.evidence (
    organisation text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    always_event text NOT NULL COLLATE pg_catalog."C",
    criterion text NOT NULL COLLATE pg_catalog."C",
    attached_at bigint NOT NULL,
    attached_by text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    removed_at bigint,
    removed_by text COLLATE pg_catalog."C"
);
CREATE TABLE public.kysely_migration (
    name character varying(255) NOT NULL,
    "timestamp" character varying(255) NOT NULL
);
CREATE TABLE public.kysely_migration_lock (
    id character varying(255) NOT NULL,
    is_locked integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.need_counts (
    organisation text NOT NULL COLLATE pg_catalog."C",
    service text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    need text NOT NULL COLLATE pg_catalog."C",
    count integer NOT NULL
);
CREATE TABLE public.organisations (
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    staff_origins text NOT NULL COLLATE pg_catalog."C",
    words text DEFAULT 'redact'::text NOT NULL
);
CREATE TABLE public.own_keys (
    name text NOT NULL COLLATE pg_catalog."C",
    fingerprint text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.questionnaires (
    organisation text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.response_counts (
    organisation text NOT NULL COLLATE pg_catalog."C",
    service text NOT NULL COLLATE pg_catalog."C",
    questionnaire text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    reading text NOT NULL COLLATE pg_catalog."C",
    mode text NOT NULL COLLATE pg_catalog."C",
    words integer NOT NULL,
    count integer NOT NULL
);
CREATE TABLE public.response_keys (
    organisation text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.response_ways (
    organisation text NOT NULL COLLATE pg_catalog."C",
    service text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    questionnaire text NOT NULL COLLATE pg_catalog."C",
    reading text NOT NULL COLLATE pg_catalog."C",
    mode text NOT NULL COLLATE pg_catalog."C",
    asked_by text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    draft_wording integer NOT NULL,
    count integer NOT NULL
);
CREATE TABLE public.responses (
    organisation text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    service text NOT NULL COLLATE pg_catalog."C",
    questionnaire text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    answered_at bigint NOT NULL,
    received_at bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C",
    sent_at text COLLATE pg_catalog."C",
    digest text,
    found text,
    trimmed text COLLATE pg_catalog."C"
)
PARTITION BY RANGE (day);
CREATE TABLE public.responses_2026_03 (
    organisation text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    service text NOT NULL COLLATE pg_catalog."C",
    questionnaire text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    answered_at bigint NOT NULL,
    received_at bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C",
    sent_at text COLLATE pg_catalog."C",
    digest text,
    found text,
    trimmed text COLLATE pg_catalog."C"
);
CREATE TABLE public.responses_2026_10 (
    organisation text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    service text NOT NULL COLLATE pg_catalog."C",
    questionnaire text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    answered_at bigint NOT NULL,
    received_at bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C",
    sent_at text COLLATE pg_catalog."C",
    digest text,
    found text,
    trimmed text COLLATE pg_catalog."C"
);
CREATE TABLE public.responses_2026_11 (
    organisation text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    service text NOT NULL COLLATE pg_catalog."C",
    questionnaire text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    answered_at bigint NOT NULL,
    received_at bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C",
    sent_at text COLLATE pg_catalog."C",
    digest text,
    found text,
    trimmed text COLLATE pg_catalog."C"
);
CREATE TABLE public.retained (
    organisation text NOT NULL COLLATE pg_catalog."C",
    questionnaire text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.retention (
    organisation text NOT NULL COLLATE pg_catalog."C",
    questionnaire text NOT NULL COLLATE pg_catalog."C",
    words integer,
    answers integer
);
CREATE TABLE public.services (
    organisation text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.sign_offs (
    organisation text NOT NULL COLLATE pg_catalog."C",
    always_event text NOT NULL COLLATE pg_catalog."C",
    criterion text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.site_keys (
    key text NOT NULL COLLATE pg_catalog."C",
    organisation text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    services text NOT NULL COLLATE pg_catalog."C",
    origins text NOT NULL COLLATE pg_catalog."C",
    rules text
);
CREATE TABLE public.staff_tokens (
    hash text NOT NULL COLLATE pg_catalog."C",
    organisation text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    expires_at bigint
);
CREATE TABLE public.upkeep (
    name text NOT NULL COLLATE pg_catalog."C",
    begun_at bigint NOT NULL,
    done_at bigint,
    fault text COLLATE pg_catalog."C"
);
CREATE TABLE public.webhook_outbox (
    organisation text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    webhook text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    tries integer NOT NULL,
    next_at bigint NOT NULL,
    given_up integer NOT NULL
);
CREATE TABLE public.webhooks (
    organisation text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    url text NOT NULL COLLATE pg_catalog."C",
    events text NOT NULL COLLATE pg_catalog."C",
    secret text NOT NULL COLLATE pg_catalog."C",
    delivered_at bigint
);
ALTER TABLE ONLY public.responses ATTACH PARTITION public.responses_2026_03 FOR VALUES FROM ('2026-03-01') TO ('2026-04-01');
ALTER TABLE ONLY public.responses ATTACH PARTITION public.responses_2026_10 FOR VALUES FROM ('2026-10-01') TO ('2026-11-01');
ALTER TABLE ONLY public.responses ATTACH PARTITION public.responses_2026_11 FOR VALUES FROM ('2026-11-01') TO ('2026-12-01');
INSERT INTO public.about_you VALUES ('leeds', '01a206e5-1174-73ee-9f8d-6617b6eed5e9', '01a206e5-1141-7950-af13-9fa741a2289c', 1795348800000, '{"answers":[{"question":"own-words","value":"Ring [phone number]"}],"declined":["ethnic-group"],"deprivationDecile":2,"id":"01a206e5-1174-73ee-9f8d-6617b6eed5e9","questionnaire":{"id":"our-about-you","version":"1"},"response":"01a206e5-1141-7950-af13-9fa741a2289c"}', '5ZH6JPmdjiSxyPc6RuQ-TuoSxtX7xFMwgsJh3X4sOks', NULL);
INSERT INTO public.about_you VALUES ('leeds', '01a206e5-11d4-7c25-b263-acef9ef229ff', '01a206e5-11ae-7941-80fd-9e1d56bc8db8', 1795348800000, '{"answers":[{"question":"own-words","value":"Ring [phone number]"}],"declined":["ethnic-group"],"deprivationDecile":2,"id":"01a206e5-11d4-7c25-b263-acef9ef229ff","questionnaire":{"id":"our-about-you","version":"1"},"response":"01a206e5-11ae-7941-80fd-9e1d56bc8db8"}', 'CCDw9SBjkFz8h53djfTM682FvAhvXREihU7NdFaGWjA', NULL);
INSERT INTO public.about_you VALUES ('leeds', '01a206e5-1122-767e-b3cf-e69a4b767d8a', '01a206e5-10ef-70d2-a350-37a48e303e3c', 1795348800000, '{"answers":[],"declined":["ethnic-group"],"deprivationDecile":2,"id":"01a206e5-1122-767e-b3cf-e69a4b767d8a","questionnaire":{"id":"our-about-you","version":"1"},"response":"01a206e5-10ef-70d2-a350-37a48e303e3c"}', 'nFDMt2J64FOqC8W5rI1XElUYnWqKiqxuCQuZ2gkkqs4', '["own-words"]');
INSERT INTO public.always_events VALUES ('leeds', 'going-home', 1, '{"id":"going-home","revision":1,"service":"bramley","title":"Going home","phase":"set-up","pointOfCareTeam":[],"measures":[{"id":"always","title":"Knew who to contact","kind":"outcome","questionnaire":"home-feedback","question":"always","numerator":["always"],"denominator":["always","mostly","sometimes","never"],"period":"week","direction":"increase"}],"updatedAt":"2026-11-22T12:00:00.000Z"}');
INSERT INTO public.answer_counts VALUES ('leeds', 'bramley', 'home-feedback', 'always', '2026-03-02', '', 1);
INSERT INTO public.answer_counts VALUES ('leeds', 'bramley', 'home-feedback', 'always', '2026-03-02', 'always', 1);
INSERT INTO public.answer_counts VALUES ('leeds', 'bramley', 'home-feedback', 'more', '2026-03-02', '', 1);
INSERT INTO public.answer_counts VALUES ('leeds', 'bramley', 'home-feedback', 'always', '2026-10-02', '', 1);
INSERT INTO public.answer_counts VALUES ('leeds', 'bramley', 'home-feedback', 'always', '2026-10-02', 'always', 1);
INSERT INTO public.answer_counts VALUES ('leeds', 'bramley', 'home-feedback', 'more', '2026-10-02', '', 1);
INSERT INTO public.answer_counts VALUES ('leeds', 'bramley', 'home-feedback', 'always', '2026-11-02', '', 2);
INSERT INTO public.answer_counts VALUES ('leeds', 'bramley', 'home-feedback', 'always', '2026-11-02', 'always', 2);
INSERT INTO public.answer_counts VALUES ('leeds', 'bramley', 'home-feedback', 'more', '2026-11-02', '', 2);
INSERT INTO public.attention VALUES ('leeds', '01a206e5-10ef-70d2-a350-37a48e303e3c', 1795348800000, '["urgent"]', NULL);
INSERT INTO public.attention VALUES ('leeds', '01a206e5-1141-7950-af13-9fa741a2289c', 1795348800000, '["urgent"]', NULL);
INSERT INTO public.attention VALUES ('leeds', '01a206e5-11ae-7941-80fd-9e1d56bc8db8', 1795348800000, '["urgent"]', NULL);
INSERT INTO public.audit VALUES ('leeds', 1, 1795412001216, 'operator', '', 'operator', 'add-organisation', 'leeds', '{}', '3d67ec7550db9118f2ff707d7a80804dd333157ede6ca424f44721094fe5afda');
INSERT INTO public.audit VALUES ('york', 1, 1795412001248, 'operator', '', 'operator', 'add-organisation', 'york', '{}', '90b0f1a68f89d70bf91e5449b8ec558a97541c99bfeb9a3c3f43cb28fda59165');
INSERT INTO public.audit VALUES ('leeds', 2, 1795412001298, 'operator', '', 'operator', 'add-service', 'bramley', '{}', '6f99724c115f2bc70c89a2716ec3a4faf41d01611c0b72f2bb3278a226e2ea39');
INSERT INTO public.audit VALUES ('leeds', 3, 1795412001315, 'operator', '', 'operator', 'add-service', 'chapel', '{}', 'e8f521cfa3bd9db6064857f2a1bbcff067ada75616f1582fba623507858b39e6');
INSERT INTO public.audit VALUES ('york', 2, 1795412001348, 'operator', '', 'operator', 'add-service', 'bramley', '{}', '779767ab051fb9a6fb3126940994e1bb951b49890a43cd7316557aa699b515a0');
INSERT INTO public.audit VALUES ('leeds', 4, 1795412001396, 'operator', '', 'operator', 'add-site-key', 'pk_leeds', '{}', '8eadd8e05405f34aeacded907dc540f74b7d92773e5bf56e789bcf0f519e6c72');
INSERT INTO public.audit VALUES ('york', 3, 1795412001471, 'operator', '', 'operator', 'add-site-key', 'pk_york', '{}', 'e2252d770b8040e5ef40409fcc14911cad518b51cf316800dacf39f1d00c5686');
INSERT INTO public.audit VALUES ('leeds', 5, 1795412001660, 'operator', '', 'operator', 'add-token', 'd35ca5051b82ffc326a3b0b6574a9a3161dee16b9478a199ee39cd803ce5b799', '{}', '97411cce9b286787e11dffae5642537591c198a67b0f3f883e455bf6f0a90308');
INSERT INTO public.audit VALUES ('leeds', 6, 1795412001693, 'operator', '', 'operator', 'add-token', 'ca8b22d0db83a22db163b560b3e4e51527e533d31d067b614a0c33c4d2df8432', '{}', '1387b2202aaf0609b729dcb602f0f92241018e63183609e3e56ab8728c956583');
INSERT INTO public.audit VALUES ('leeds', 7, 1795412001733, 'operator', '', 'operator', 'add-token', 'e0f167bc84b881bc06f6884fb48e02f41dfc5579e25489db6c6bde238e4aed15', '{}', 'fe663c1913f1d8a858f8b4d4b7ec9fab7e01ac1888b81eedaf87608a8b8e0097');
INSERT INTO public.audit VALUES ('leeds', 8, 1795412001753, 'operator', '', 'operator', 'add-token', '13d853006f71ed7b6b092b7ec45dbdddcba22fbec5d04e0fb2b5fdb5b2704ce7', '{}', '24da091e479cec435d31631ac7f7b02680d00439bd3abaed566f9311b37716b5');
INSERT INTO public.audit VALUES ('leeds', 9, 1795412001770, 'operator', '', 'operator', 'add-token', '4194d1706ed1f408d5e02d672777019f4d5385c766a8c6ca8acba3167d36a7b9', '{}', 'c003d69ccee16b43ff48488585c1c828070620895029ecb6791228463f01efbe');
INSERT INTO public.audit VALUES ('leeds', 10, 1795412001792, 'operator', '', 'operator', 'add-token', '7f3fa48ca885678134842fa7456f3ece53a97f843b610185d900ac4e467c7490', '{}', '2bfade2d0c31c01a75b8b748120ee70637e02f43bf28746d2464ad299376cf4a');
INSERT INTO public.audit VALUES ('york', 4, 1795412001812, 'operator', '', 'operator', 'add-token', 'ada53d84a823cfa580628388474b445819fe80ff16d1ec55db70f7c78551da1e', '{}', 'eee7e192b0a68651029a5be462a53a82de477dbbe30d83e4d87a82c51e59b134');
INSERT INTO public.audit VALUES ('leeds', 11, 1795348800000, '4194d1706ed1f408d5e02d672777019f4d5385c766a8c6ca8acba3167d36a7b9', 'administrator', 'administrator', 'add-webhook', 'board', '{}', 'b5b50e9a6520488eef3356cd8b56dac4983bac4ea141321ea58344895c277404');
INSERT INTO public.audit VALUES ('leeds', 12, 1795412003538, 'operator', '', 'operator', 'add-embed-key', 'k1', '{}', '30f1d661ece6fee5cb4bf470ab8a83fd970d8080f74a5fe6745afcb40059f8a9');
INSERT INTO public.audit VALUES ('leeds', 13, 1795348800000, 'e0f167bc84b881bc06f6884fb48e02f41dfc5579e25489db6c6bde238e4aed15', 'coach', 'coach', 'create-always-event', 'going-home', '{"phase":"set-up","revision":1}', '4149ef2214d8cf457e09b26e426593eb697179d975d7b7cead441ae2e433bb1a');
INSERT INTO public.audit VALUES ('leeds', 14, 1795348800000, 'e0f167bc84b881bc06f6884fb48e02f41dfc5579e25489db6c6bde238e4aed15', 'coach', 'coach', 'attach-evidence', '01a206e5-0bb1-70ea-8698-6e927b3dd27b', '{"alwaysEvent":"going-home","criterion":"B3"}', '8d0b089b9807bf99ee9c814451a86c6d7e6d664e21c785b797e1c58e60e9f5d3');
INSERT INTO public.audit VALUES ('leeds', 15, 1795348800000, 'e0f167bc84b881bc06f6884fb48e02f41dfc5579e25489db6c6bde238e4aed15', 'coach', 'coach', 'sign-off', 'going-home', '{"criterion":"B3"}', '444d7a9f7603d9cca2c9a4d0e13ee207983011b8d3787154117b1f79ce0b2811');
INSERT INTO public.audit VALUES ('leeds', 16, 1795348800000, '4194d1706ed1f408d5e02d672777019f4d5385c766a8c6ca8acba3167d36a7b9', 'administrator', 'administrator', 'erase', '01a206e5-1236-7073-bb4d-a1b0d6e19991', '{}', '234ec12db0ac19e14ff867e890f8d785ced68ab9c1900d9fc0d81ab28875a3bc');
INSERT INTO public.audit VALUES ('leeds', 17, 1795348800000, 'operator', '', 'operator', 'set-retention', 'retention', '{}', 'fc06418f03eeca40cae6cbe46aa929378e82fa04fa09cbf9b49d75218f896ba5');
INSERT INTO public.audit VALUES ('leeds', 18, 1795348800000, 'collector', '', 'collector', 'retention', 'home-feedback', '{"answers":1,"words":2}', '1739463eabe83f4366261ce30964147bcce1224b055d2f309accec7bd33a991e');
INSERT INTO public.audit_heads VALUES ('york', 4, 'eee7e192b0a68651029a5be462a53a82de477dbbe30d83e4d87a82c51e59b134');
INSERT INTO public.audit_heads VALUES ('leeds', 18, '1739463eabe83f4366261ce30964147bcce1224b055d2f309accec7bd33a991e');
INSERT INTO public.contacts VALUES ('leeds', '6070969a8c92682e5dc454fc66ac0ee15998b970d1e5b4759842ff85afcc80cf', '2026-11-22', '{"name":"Jo","phone":"01273 800900","reasons":["take-part"],"service":"bramley"}');
INSERT INTO public.criteria_sets VALUES ('', 'ae-draft-1', '0.1', '{"criteria":[{"basis":"seed: co-produced","check":"voices-recorded","evidence":["quote-set","ledger-entry"],"id":"A1","text":"People who use the service said what matters, before solutions were proposed."},{"basis":"seed; PXJ (a)","check":"lived-experience-on-team","evidence":["ledger-entry","minutes"],"id":"A2","text":"People with lived experience are members of the point-of-care team."},{"basis":"NHSE examples page","check":"vision-agreed","evidence":["vision-record","quote-set"],"id":"A3","text":"The vision is in people''s own words and agreed with them."},{"basis":"IHI criteria","evidence":["criteria-record"],"id":"A4","text":"The idea meets the four criteria."},{"basis":"NHSE examples page","check":"aim-set","evidence":["aim-record"],"id":"A5","text":"The aim says how much and by when, or is a stated ongoing target."},{"basis":"seed: limitation on how improvements are designed","evidence":["test-log","ledger-entry"],"id":"B1","text":"Changes were designed together, not only what matters."},{"basis":"method","evidence":["test-log"],"id":"B2","text":"Changes were tested in small steps and learned from."},{"basis":"seed learning","evidence":["test-log"],"id":"B3","text":"At least one change is about how people relate, not only things."},{"basis":"Picker 2018","check":"both-measures","evidence":["measure-definition"],"id":"C1","text":"A process measure and an outcome measure were set early."},{"basis":"method","check":"baseline-measured","evidence":["chart"],"id":"C2","text":"Measured over time from before the change."},{"basis":"seed: sustained improvement","check":"improvement-sustained","evidence":["gate-result","chart"],"id":"C3","text":"The improvement is real and has been kept up."},{"basis":"seed: inequalities","evidence":["equity-view","story"],"id":"C4","text":"The result holds for groups who often have a worse experience."},{"basis":"seed: accountability","check":"sponsor-reviewed","evidence":["sign-off","minutes"],"id":"D1","text":"An executive sponsor reviewed progress in the last 90 days."},{"basis":"seed","evidence":["minutes","document"],"id":"D2","text":"It is reported to an oversight group and linked to strategy."},{"basis":"seed: over-reliance, one-off","evidence":["document"],"id":"E1","text":"There is an owner, a deputy and a review date."},{"basis":"PXJ; seed","evidence":["spread-record","story"],"id":"E2","text":"Learning has been shared or spread."},{"basis":"closing the loop","evidence":["document","story"],"id":"E3","text":"People were told what changed because of them."},{"basis":"DAPB1605","check":"two-ways-to-answer","evidence":["accessibility-record"],"id":"F1","text":"Information was accessible and communication needs were met."},{"basis":"precedent: ELFT service user-led accreditation","check":"lived-experience-signed-off","evidence":["sign-off"],"id":"F2","text":"People with lived experience have signed off this pack."}],"id":"ae-draft-1","issuer":"Always Kit (project draft)","notice":"This is a draft list by the Always Kit project. It is not an official NHS list. Ask your national or local team which list to use.","standing":"project-draft","version":"0.1"}');
INSERT INTO public.embed_keys VALUES ('leeds', 'k1', 'portal', '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}');
INSERT INTO public.erased VALUES ('leeds', '01a206e5-1236-7073-bb4d-a1b0d6e19991', NULL, 1795348800000);
INSERT INTO public.evidence VALUES ('leeds', '01a206e5-0bb1-70ea-8698-6e927b3dd27b', 'going-home', 'B3', 1795348800000, 'e0f167bc84b881bc06f6884fb48e02f41dfc5579e25489db6c6bde238e4aed15', '{"source":"attached","id":"01a206e5-0bb1-70ea-8698-6e927b3dd27b","type":"test-log","title":"Tests of change","by":{"name":"coach","role":"coach","livedExperience":false},"at":"2026-11-22T12:00:00.000Z"}', NULL, NULL);
INSERT INTO public.kysely_migration VALUES ('001-first-tables', '2026-11-23T05:33:20.927Z');
INSERT INTO public.kysely_migration VALUES ('002-kept-apart', '2026-11-23T05:33:20.969Z');
INSERT INTO public.kysely_migration VALUES ('003-responses-by-month', '2026-11-23T05:33:20.988Z');
INSERT INTO public.kysely_migration VALUES ('010-audit', '2026-11-23T05:33:21.001Z');
INSERT INTO public.kysely_migration VALUES ('011-words-hidden', '2026-11-23T05:33:21.008Z');
INSERT INTO public.kysely_migration VALUES ('012-capture-rules', '2026-11-23T05:33:21.024Z');
INSERT INTO public.kysely_migration VALUES ('020-rights-and-records', '2026-11-23T05:33:21.065Z');
INSERT INTO public.kysely_migration VALUES ('021-words-hidden-about-you', '2026-11-23T05:33:21.066Z');
INSERT INTO public.kysely_migration VALUES ('022-no-empty-counts', '2026-11-23T05:33:21.071Z');
INSERT INTO public.kysely_migration VALUES ('023-words-forgotten-about-you', '2026-11-23T05:33:21.073Z');
INSERT INTO public.kysely_migration VALUES ('024-answer-counts-in-key', '2026-11-23T05:33:21.074Z');
INSERT INTO public.kysely_migration VALUES ('025-own-keys', '2026-11-23T05:33:21.086Z');
INSERT INTO public.kysely_migration_lock VALUES ('migration_lock', 0);
INSERT INTO public.need_counts VALUES ('leeds', 'bramley', '2026-11-22', 'bsl', 1);
INSERT INTO public.organisations VALUES ('leeds', 'Leeds', '["https://intranet.leeds.test"]', 'redact');
INSERT INTO public.organisations VALUES ('york', 'York', '[]', 'redact');
INSERT INTO public.own_keys VALUES ('collector', 'fingerprint');
INSERT INTO public.questionnaires VALUES ('', 'wm-core', '0.2', '{"audience":["patient"],"id":"wm-core","language":"en-GB","minutes":3,"purpose":"what-matters","questions":[{"hint":{"easyRead":["Do you want staff to listen?","Do you want to know what comes next?"],"plain":"For example, staff listen to you, or you know what will happen next."},"id":"WM1","kind":"text","picture":"heart","text":{"easyRead":["What matters to you here?"],"plain":"What matters to you when you use this service?"}},{"hint":{"easyRead":["Think of a good day here."],"plain":"Think of something good that happened to you."},"id":"WM2","kind":"text","picture":"happy","text":{"easyRead":["What is good here?","What makes you feel good?"],"plain":"When care goes well here, what makes it good?"}},{"hint":{"easyRead":["Think of a bad day here.","What made you sad or afraid?"],"plain":"Think of something bad that happened. For example, something that worried or upset you."},"id":"WM3","kind":"text","picture":"sad","text":{"easyRead":["What could be better?"],"plain":"What could be better?"}},{"hint":{"easyRead":["You can start with “I will always”."],"plain":"You can start with: I will always …"},"id":"WM4","kind":"text","picture":"star","text":{"easyRead":["What should always happen?","It should happen every time."],"plain":"What should always happen, for everyone, every time?"}},{"id":"WM5","kind":"text","picture":"speech","text":{"easyRead":["Do you want to say more?"],"plain":"Is there anything else you want to tell us?"}}],"standing":"project-draft","title":{"easyRead":["What matters to you?"],"plain":"What matters to you?"},"version":"0.2"}');
INSERT INTO public.questionnaires VALUES ('', 'wm-carer', '0.2', '{"audience":["carer","family-friend"],"id":"wm-carer","language":"en-GB","minutes":3,"purpose":"what-matters","questions":[{"id":"WC1","kind":"text","picture":"people","text":{"easyRead":["You help someone.","What matters to you?"],"plain":"What matters to you as a carer, relative or friend?"}},{"id":"WC2","kind":"text","picture":"happy","text":{"easyRead":["What helps you both?"],"plain":"What helps you and the person you support?"}},{"hint":{"easyRead":["Think of a bad day."],"plain":"Think of something bad that happened. For example, something that worried or upset you."},"id":"WC3","kind":"text","picture":"sad","text":{"easyRead":["What could be better for you both?"],"plain":"What could be better for you or the person you support?"}},{"id":"WC4","kind":"text","picture":"star","text":{"easyRead":["What should always happen for families?"],"plain":"What should always happen for carers and families?"}}],"standing":"project-draft","title":{"easyRead":["What matters to you?"],"plain":"What matters to you?"},"version":"0.2"}');
INSERT INTO public.questionnaires VALUES ('', 'wm-staff', '0.2', '{"audience":["staff"],"id":"wm-staff","language":"en-GB","minutes":3,"purpose":"what-matters","questions":[{"id":"WS1","kind":"text","picture":"heart","text":{"easyRead":["What matters to you at work?"],"plain":"What matters to you at work?"}},{"id":"WS2","kind":"text","picture":"happy","text":{"easyRead":["What makes a good day at work?"],"plain":"When you have a good day at work, what makes it good?"}},{"id":"WS3","kind":"text","picture":"sad","text":{"easyRead":["What makes your work hard?"],"plain":"What gets in the way of giving the care you want to give?"}},{"id":"WS4","kind":"text","picture":"people","text":{"easyRead":["What matters most to people here?"],"plain":"What do you think matters most to people who use this service?"}},{"id":"WS5","kind":"text","picture":"star","text":{"easyRead":["What should always happen for them?"],"plain":"What should always happen for people who use this service?"}}],"standing":"project-draft","title":{"easyRead":["What matters to you?"],"plain":"What matters to you?"},"version":"0.2"}');
INSERT INTO public.questionnaires VALUES ('', 'wm-young', '0.2', '{"audience":["child","young-person"],"id":"wm-young","language":"en-GB","minutes":2,"purpose":"what-matters","questions":[{"id":"WY1","kind":"text","picture":"heart","text":{"easyRead":["What is important to you here?"],"plain":"What is important to you when you come here?"}},{"hint":{"easyRead":["Was somebody kind to you?"],"plain":"For example, somebody was kind to you."},"id":"WY2","kind":"text","picture":"happy","text":{"easyRead":["What was good?"],"plain":"What was good?"}},{"hint":{"easyRead":["Were you scared or sad?"],"plain":"For example, something scared you or hurt you."},"id":"WY3","kind":"text","picture":"sad","text":{"easyRead":["What was not so good?"],"plain":"What was not so good?"}},{"id":"WY4","kind":"text","picture":"star","text":{"easyRead":["You are the boss.","What will always happen?"],"plain":"If you were in charge, what would always happen?"}}],"standing":"project-draft","title":{"easyRead":["What is important to you?"],"plain":"What is important to you?"},"version":"0.2"}');
INSERT INTO public.questionnaires VALUES ('', 'wm-one', '0.2', '{"audience":["patient","carer","family-friend"],"id":"wm-one","language":"en-GB","minutes":1,"purpose":"what-matters","questions":[{"id":"W1","kind":"text","picture":"star","text":{"easyRead":["What matters to you?","Tell us 1 thing that should always happen."],"plain":"What matters to you? Tell us 1 thing that should always happen."}}],"standing":"project-draft","title":{"easyRead":["What matters to you?","We ask 1 thing."],"plain":"What matters to you? 1 question"},"version":"0.2"}');
INSERT INTO public.questionnaires VALUES ('', 'care-feedback', '0.1', '{"audience":["patient","carer","family-friend","child","young-person"],"id":"care-feedback","language":"en-GB","minutes":1,"purpose":"feedback","questions":[{"id":"care","kind":"faces","options":[{"code":"very-good","face":"very-happy","onlyOfFive":true,"text":{"easyRead":["Very good"],"plain":"Very good"}},{"code":"good","face":"happy","text":{"easyRead":["Good"],"plain":"Good"}},{"code":"ok","face":"neutral","text":{"easyRead":["OK"],"plain":"OK"}},{"code":"bad","face":"sad","text":{"easyRead":["Bad"],"plain":"Bad"}},{"code":"very-bad","face":"very-sad","onlyOfFive":true,"text":{"easyRead":["Very bad"],"plain":"Very bad"}},{"apart":true,"code":"unsure","text":{"easyRead":["I do not know"],"plain":"I''m not sure"}}],"picture":"hospital","text":{"easyRead":["How was your care?"],"plain":"How was your care?"}},{"id":"good","kind":"text","picture":"happy","text":{"easyRead":["What was good?"],"plain":"What was good?"}},{"id":"better","kind":"text","picture":"sad","text":{"easyRead":["What could be better?"],"plain":"What could we do better?"}}],"standing":"project-draft","title":{"easyRead":["Tell us about your care."],"plain":"Tell us about your care"},"version":"0.1"}');
INSERT INTO public.questionnaires VALUES ('', 'friends-and-family', '0.2', '{"audience":["patient","carer","family-friend"],"id":"friends-and-family","language":"en-GB","minutes":1,"purpose":"feedback","questions":[{"id":"experience","kind":"faces","options":[{"code":"1","face":"very-happy","text":{"easyRead":["Very good"],"plain":"Very good"}},{"code":"2","face":"happy","text":{"easyRead":["Good"],"plain":"Good"}},{"code":"3","face":"neutral","text":{"easyRead":["OK"],"plain":"Neither good nor poor"}},{"code":"4","face":"sad","text":{"easyRead":["Bad"],"plain":"Poor"}},{"code":"5","face":"very-sad","text":{"easyRead":["Very bad"],"plain":"Very poor"}},{"apart":true,"code":"6","text":{"easyRead":["I do not know"],"plain":"Don''t know"}}],"picture":"hospital","text":{"easyRead":["How was our service?"],"plain":"Overall, how was your experience of our service?"}},{"hint":{"easyRead":["What was good?"],"plain":"For example, tell us what was good."},"id":"why","kind":"text","picture":"speech","text":{"easyRead":["Why did you say that?"],"plain":"Please tell us why you gave your answer"}},{"id":"better","kind":"text","picture":"sad","text":{"easyRead":["What could be better?"],"plain":"What could we do better?"}}],"standing":"from-memory-unverified","title":{"easyRead":["Tell us about your care."],"plain":"Friends and Family Test"},"version":"0.2"}');
INSERT INTO public.questionnaires VALUES ('', 'staff-pulse', '0.2', '{"audience":["staff"],"id":"staff-pulse","language":"en-GB","minutes":1,"purpose":"feedback","questions":[{"id":"feedback-used","kind":"single-choice","options":[{"code":"1","text":{"easyRead":["Yes, a lot"],"plain":"Strongly agree"}},{"code":"2","text":{"easyRead":["Yes"],"plain":"Agree"}},{"code":"3","text":{"easyRead":["In between"],"plain":"Neither agree nor disagree"}},{"code":"4","text":{"easyRead":["No"],"plain":"Disagree"}},{"code":"5","text":{"easyRead":["No, not at all"],"plain":"Strongly disagree"}},{"apart":true,"code":"6","text":{"easyRead":["I do not know"],"plain":"I don''t know"}}],"picture":"speech","text":{"easyRead":["People tell us what they think.","Do we use it here?"],"plain":"Is feedback from people who use services used to make decisions here?"}},{"id":"influence","kind":"single-choice","options":[{"code":"1","text":{"easyRead":["A lot"],"plain":"A great deal"}},{"code":"2","text":{"easyRead":["Some"],"plain":"To some extent"}},{"code":"3","text":{"easyRead":["A little"],"plain":"A little"}},{"code":"4","text":{"easyRead":["Not at all"],"plain":"Not at all"}},{"apart":true,"code":"5","text":{"easyRead":["I do not know"],"plain":"I don''t know"}}],"picture":"people","text":{"easyRead":["We work on this together with people.","How much has that changed your work?"],"plain":"How much has this Always Event influenced co-production work in your organisation?"}}],"standing":"project-draft","title":{"easyRead":["How we use what people tell us."],"plain":"How we use what people tell us"},"version":"0.2"}');
INSERT INTO public.questionnaires VALUES ('', 'about-you', '0.1', '{"audience":["patient","carer","family-friend","staff","child","young-person"],"id":"about-you","language":"en-GB","minutes":2,"purpose":"about-you","questions":[{"id":"age","kind":"single-choice","mayDecline":true,"options":[{"code":"under-16","text":{"easyRead":["Under 16"],"plain":"Under 16"}},{"code":"16-24","text":{"easyRead":["16 to 24"],"plain":"16 to 24"}},{"code":"25-34","text":{"easyRead":["25 to 34"],"plain":"25 to 34"}},{"code":"35-44","text":{"easyRead":["35 to 44"],"plain":"35 to 44"}},{"code":"45-54","text":{"easyRead":["45 to 54"],"plain":"45 to 54"}},{"code":"55-64","text":{"easyRead":["55 to 64"],"plain":"55 to 64"}},{"code":"65-74","text":{"easyRead":["65 to 74"],"plain":"65 to 74"}},{"code":"75-84","text":{"easyRead":["75 to 84"],"plain":"75 to 84"}},{"code":"85-over","text":{"easyRead":["85 or older"],"plain":"85 or over"}}],"picture":"age","text":{"easyRead":["How old are you?"],"plain":"How old are you?"}},{"explain":[{"meaning":{"easyRead":["A woman or a girl is female."],"plain":"A woman or a girl."},"word":{"easyRead":["Female"],"plain":"Female"}},{"meaning":{"easyRead":["A man or a boy is male."],"plain":"A man or a boy."},"word":{"easyRead":["Male"],"plain":"Male"}}],"id":"sex","kind":"single-choice","mayDecline":true,"options":[{"code":"female","text":{"easyRead":["Female"],"plain":"Female"}},{"code":"male","text":{"easyRead":["Male"],"plain":"Male"}}],"picture":"body","text":{"easyRead":["Are you male or female?","A woman or a girl is female."],"plain":"What is your sex?"}},{"id":"gender-same","kind":"single-choice","mayDecline":true,"options":[{"code":"yes","text":{"easyRead":["Yes"],"plain":"Yes"}},{"code":"no","text":{"easyRead":["No"],"plain":"No"}}],"picture":"people","text":{"easyRead":["What did people say when you were born?","They said girl or boy.","Does that fit you now?"],"plain":"Is the gender you identify with the same as your sex registered at birth?"}},{"explain":[{"meaning":{"easyRead":["Not just a man or just a woman."],"plain":"Somebody who is not only a man or only a woman."},"word":{"easyRead":["Non-binary"],"plain":"Non-binary"}},{"meaning":{"easyRead":["You were born a girl but are a man.","Or you were born a boy but are a woman."],"plain":"Somebody whose gender is not the sex they were given at birth."},"word":{"easyRead":["Trans"],"plain":"Trans"}}],"id":"gender","kind":"single-choice","mayDecline":true,"options":[{"code":"man","text":{"easyRead":["A man"],"plain":"Man, including trans man"}},{"code":"woman","text":{"easyRead":["A woman"],"plain":"Woman, including trans woman"}},{"code":"non-binary","text":{"easyRead":["Non-binary"],"plain":"Non-binary"}},{"code":"other","text":{"easyRead":["Something else"],"plain":"Another gender that is not listed"}}],"picture":"people","text":{"easyRead":["What are you now?"],"plain":"Which of these best describes your gender?"},"when":{"all":[{"codes":["no"],"is":"one-of","question":"gender-same"}]}},{"explain":[{"meaning":{"easyRead":["It is where your family comes from."],"plain":"People who share where they come from, or a way of life."},"word":{"easyRead":["Ethnic group"],"plain":"Ethnic group"}}],"id":"ethnic-group","kind":"single-choice","mayDecline":true,"options":[{"code":"white","text":{"easyRead":["White"],"plain":"White"}},{"code":"mixed","text":{"easyRead":["Mixed"],"plain":"Mixed or multiple ethnic groups"}},{"code":"asian","text":{"easyRead":["Asian"],"plain":"Asian or Asian British"}},{"code":"black","text":{"easyRead":["Black"],"plain":"Black, African, Caribbean or Black British"}},{"code":"other","text":{"easyRead":["Another group"],"plain":"Other ethnic group"}}],"picture":"world","text":{"easyRead":["What is your ethnic group?","It is where your family comes from."],"plain":"What is your ethnic group?"}},{"id":"ethnic-white","kind":"single-choice","mayDecline":true,"options":[{"code":"english-welsh-scottish-northern-irish-british","text":{"easyRead":["British"],"plain":"English, Welsh, Scottish, Northern Irish or British"}},{"code":"irish","text":{"easyRead":["Irish"],"plain":"Irish"}},{"code":"gypsy-irish-traveller","text":{"easyRead":["Gypsy or Irish Traveller"],"plain":"Gypsy or Irish Traveller"}},{"code":"other-white","text":{"easyRead":["Another White group"],"plain":"Any other White background"}}],"picture":"world","text":{"easyRead":["Pick your White group."],"plain":"Which of these best describes your White ethnic group or background?"},"when":{"all":[{"codes":["white"],"is":"one-of","question":"ethnic-group"}]}},{"id":"ethnic-mixed","kind":"single-choice","mayDecline":true,"options":[{"code":"white-black-caribbean","text":{"easyRead":["White and Black Caribbean"],"plain":"White and Black Caribbean"}},{"code":"white-black-african","text":{"easyRead":["White and Black African"],"plain":"White and Black African"}},{"code":"white-asian","text":{"easyRead":["White and Asian"],"plain":"White and Asian"}},{"code":"other-mixed","text":{"easyRead":["Another mixed group"],"plain":"Any other mixed or multiple ethnic background"}}],"picture":"world","text":{"easyRead":["Pick your mixed group."],"plain":"Which of these best describes your mixed or multiple ethnic group or background?"},"when":{"all":[{"codes":["mixed"],"is":"one-of","question":"ethnic-group"}]}},{"id":"ethnic-asian","kind":"single-choice","mayDecline":true,"options":[{"code":"indian","text":{"easyRead":["Indian"],"plain":"Indian"}},{"code":"pakistani","text":{"easyRead":["Pakistani"],"plain":"Pakistani"}},{"code":"bangladeshi","text":{"easyRead":["Bangladeshi"],"plain":"Bangladeshi"}},{"code":"chinese","text":{"easyRead":["Chinese"],"plain":"Chinese"}},{"code":"other-asian","text":{"easyRead":["Another Asian group"],"plain":"Any other Asian background"}}],"picture":"world","text":{"easyRead":["Pick your Asian group."],"plain":"Which of these best describes your Asian or Asian British background?"},"when":{"all":[{"codes":["asian"],"is":"one-of","question":"ethnic-group"}]}},{"id":"ethnic-black","kind":"single-choice","mayDecline":true,"options":[{"code":"african","text":{"easyRead":["African"],"plain":"African"}},{"code":"caribbean","text":{"easyRead":["Caribbean"],"plain":"Caribbean"}},{"code":"other-black","text":{"easyRead":["Another Black group"],"plain":"Any other Black, African or Caribbean background"}}],"picture":"world","text":{"easyRead":["Pick your Black group."],"plain":"Which of these best describes your Black, African, Caribbean or Black British background?"},"when":{"all":[{"codes":["black"],"is":"one-of","question":"ethnic-group"}]}},{"id":"ethnic-other","kind":"single-choice","mayDecline":true,"options":[{"code":"arab","text":{"easyRead":["Arab"],"plain":"Arab"}},{"code":"other-ethnic-group","text":{"easyRead":["Another group"],"plain":"Any other ethnic group"}}],"picture":"world","text":{"easyRead":["Pick your group."],"plain":"Which of these best describes your background?"},"when":{"all":[{"codes":["other"],"is":"one-of","question":"ethnic-group"}]}},{"id":"ethnic-own-words","kind":"text","maxLength":100,"mayDecline":true,"picture":"pencil","text":{"easyRead":["Use your own words.","What group are you in?"],"plain":"How would you describe your background?"},"when":{"any":[{"codes":["other-white"],"is":"one-of","question":"ethnic-white"},{"codes":["other-mixed"],"is":"one-of","question":"ethnic-mixed"},{"codes":["other-asian"],"is":"one-of","question":"ethnic-asian"},{"codes":["other-black"],"is":"one-of","question":"ethnic-black"},{"codes":["other-ethnic-group"],"is":"one-of","question":"ethnic-other"}]}},{"id":"condition","kind":"single-choice","mayDecline":true,"options":[{"code":"yes","text":{"easyRead":["Yes"],"plain":"Yes"}},{"code":"no","text":{"easyRead":["No"],"plain":"No"}}],"picture":"health","text":{"easyRead":["Are you ill or disabled?","We mean for 1 year or more."],"plain":"Do you have any physical or mental health conditions or illness lasting or expected to last 12 months or more?"}},{"id":"condition-effect","kind":"single-choice","mayDecline":true,"options":[{"code":"lot","text":{"easyRead":["Yes, a lot"],"plain":"Yes, a lot"}},{"code":"little","text":{"easyRead":["Yes, a little"],"plain":"Yes, a little"}},{"code":"none","text":{"easyRead":["No"],"plain":"Not at all"}}],"picture":"home","text":{"easyRead":["Does it make everyday things hard?"],"plain":"Do any of your conditions or illnesses reduce your ability to carry out day to day activities?"},"when":{"all":[{"codes":["yes"],"is":"one-of","question":"condition"}]}},{"hint":{"easyRead":["We do not mean paid work."],"plain":"Do not count what you are paid for."},"id":"carer","kind":"single-choice","mayDecline":true,"options":[{"code":"yes","text":{"easyRead":["Yes"],"plain":"Yes"}},{"code":"no","text":{"easyRead":["No"],"plain":"No"}}],"picture":"kindness","text":{"easyRead":["Do you look after someone?","They may be ill or old."],"plain":"Do you look after somebody who is ill, disabled or old, and needs your help?"}},{"explain":[{"meaning":{"easyRead":["It is what you believe in."],"plain":"What you believe in, such as one God or many."},"word":{"easyRead":["Religion"],"plain":"Religion"}}],"id":"religion","kind":"single-choice","mayDecline":true,"options":[{"code":"none","text":{"easyRead":["No religion"],"plain":"No religion"}},{"code":"christian","text":{"easyRead":["Christian"],"plain":"Christian"}},{"code":"buddhist","text":{"easyRead":["Buddhist"],"plain":"Buddhist"}},{"code":"hindu","text":{"easyRead":["Hindu"],"plain":"Hindu"}},{"code":"jewish","text":{"easyRead":["Jewish"],"plain":"Jewish"}},{"code":"muslim","text":{"easyRead":["Muslim"],"plain":"Muslim"}},{"code":"sikh","text":{"easyRead":["Sikh"],"plain":"Sikh"}},{"code":"other","text":{"easyRead":["Another religion"],"plain":"Any other religion"}}],"picture":"religion","text":{"easyRead":["What is your religion?","It is what you believe in."],"plain":"What is your religion?"}},{"explain":[{"meaning":{"easyRead":["That is who you may fall in love with."],"plain":"Who you may be drawn to or fall in love with."},"word":{"easyRead":["Sexual orientation"],"plain":"Sexual orientation"}},{"meaning":{"easyRead":["Women who love men.","Or men who love women."],"plain":"A man who loves women, or a woman who loves men."},"word":{"easyRead":["Straight"],"plain":"Straight"}},{"meaning":{"easyRead":["Men who love men.","Or women who love women."],"plain":"A man who loves men, or a woman who loves women."},"word":{"easyRead":["Gay or lesbian"],"plain":"Gay or lesbian"}},{"meaning":{"easyRead":["You may love men and women."],"plain":"Somebody who loves both men and women."},"word":{"easyRead":["Bisexual"],"plain":"Bisexual"}}],"id":"sexual-orientation","kind":"single-choice","mayDecline":true,"options":[{"code":"straight","text":{"easyRead":["Straight"],"plain":"Heterosexual or straight"}},{"code":"gay-lesbian","text":{"easyRead":["Gay or lesbian"],"plain":"Gay or lesbian"}},{"code":"bisexual","text":{"easyRead":["Bisexual"],"plain":"Bisexual"}},{"code":"other","text":{"easyRead":["Something else"],"plain":"Another sexual orientation that is not listed"}},{"apart":true,"code":"not-sure","text":{"easyRead":["I do not know"],"plain":"Not sure"}}],"picture":"heart","text":{"easyRead":["What is your sexual orientation?","That is who you may fall in love with."],"plain":"Which of these best describes your sexual orientation?"}},{"id":"main-language","kind":"single-choice","mayDecline":true,"options":[{"code":"en","text":{"easyRead":["English"],"plain":"English"}},{"code":"cy","text":{"easyRead":["Welsh"],"plain":"Welsh"}},{"code":"bfi","text":{"easyRead":["British Sign Language"],"plain":"British Sign Language (BSL)"}},{"code":"ar","text":{"easyRead":["Arabic"],"plain":"Arabic"}},{"code":"bn","text":{"easyRead":["Bengali"],"plain":"Bengali"}},{"code":"zh","text":{"easyRead":["Chinese"],"plain":"Chinese"}},{"code":"gu","text":{"easyRead":["Gujarati"],"plain":"Gujarati"}},{"code":"pl","text":{"easyRead":["Polish"],"plain":"Polish"}},{"code":"pt","text":{"easyRead":["Portuguese"],"plain":"Portuguese"}},{"code":"pa","text":{"easyRead":["Punjabi"],"plain":"Punjabi"}},{"code":"ro","text":{"easyRead":["Romanian"],"plain":"Romanian"}},{"code":"so","text":{"easyRead":["Somali"],"plain":"Somali"}},{"code":"es","text":{"easyRead":["Spanish"],"plain":"Spanish"}},{"code":"uk","text":{"easyRead":["Ukrainian"],"plain":"Ukrainian"}},{"code":"ur","text":{"easyRead":["Urdu"],"plain":"Urdu"}},{"code":"other","text":{"easyRead":["Another language"],"plain":"Another language"}}],"picture":"language","text":{"easyRead":["What language do you use most?"],"plain":"What is your main language?"}}],"standing":"project-draft","title":{"easyRead":["About you."],"plain":"About you"},"version":"0.1"}');
INSERT INTO public.questionnaires VALUES ('leeds', 'home-feedback', '1', '{"audience":["patient","carer","family-friend"],"id":"home-feedback","language":"en-GB","minutes":2,"purpose":"feedback","questions":[{"id":"always","kind":"always","options":[{"code":"always","text":{"easyRead":["Every time"],"plain":"Always"}},{"code":"mostly","text":{"easyRead":["Most times"],"plain":"Most of the time"}},{"code":"sometimes","text":{"easyRead":["Some times"],"plain":"Sometimes"}},{"code":"never","text":{"easyRead":["Never"],"plain":"Never"}},{"apart":true,"code":"na","text":{"easyRead":["This is not about me"],"plain":"Does not apply to me"}}],"picture":"star","text":{"plain":"Did you know who to contact when you got home?"}},{"id":"missed","kind":"text","picture":"speech","text":{"easyRead":["What stopped it?"],"plain":"If it did not happen, what got in the way?"},"when":{"all":[{"codes":["mostly","sometimes","never"],"is":"one-of","question":"always"}]}},{"id":"care","kind":"faces","options":[{"code":"very-good","face":"very-happy","onlyOfFive":true,"text":{"easyRead":["Very good"],"plain":"Very good"}},{"code":"good","face":"happy","text":{"easyRead":["Good"],"plain":"Good"}},{"code":"ok","face":"neutral","text":{"easyRead":["OK"],"plain":"OK"}},{"code":"bad","face":"sad","text":{"easyRead":["Bad"],"plain":"Bad"}},{"code":"very-bad","face":"very-sad","onlyOfFive":true,"text":{"easyRead":["Very bad"],"plain":"Very bad"}},{"apart":true,"code":"unsure","text":{"easyRead":["I do not know"],"plain":"I''m not sure"}}],"picture":"hospital","text":{"easyRead":["How was your care?"],"plain":"How was your care?"}},{"hint":{"easyRead":["What was good?","What could be better?"],"plain":"You can tell us what was good, and what could be better."},"id":"more","kind":"text","picture":"pencil","text":{"easyRead":["Do you want to say more?"],"plain":"Is there anything else you want to tell us?"}}],"standing":"project-draft","title":{"plain":"Going home"},"version":"1"}');
INSERT INTO public.questionnaires VALUES ('york', 'home-feedback', '1', '{"audience":["patient","carer","family-friend"],"id":"home-feedback","language":"en-GB","minutes":2,"purpose":"feedback","questions":[{"id":"always","kind":"always","options":[{"code":"always","text":{"easyRead":["Every time"],"plain":"Always"}},{"code":"mostly","text":{"easyRead":["Most times"],"plain":"Most of the time"}},{"code":"sometimes","text":{"easyRead":["Some times"],"plain":"Sometimes"}},{"code":"never","text":{"easyRead":["Never"],"plain":"Never"}},{"apart":true,"code":"na","text":{"easyRead":["This is not about me"],"plain":"Does not apply to me"}}],"picture":"star","text":{"plain":"Did you know who to contact when you got home?"}},{"id":"missed","kind":"text","picture":"speech","text":{"easyRead":["What stopped it?"],"plain":"If it did not happen, what got in the way?"},"when":{"all":[{"codes":["mostly","sometimes","never"],"is":"one-of","question":"always"}]}},{"id":"care","kind":"faces","options":[{"code":"very-good","face":"very-happy","onlyOfFive":true,"text":{"easyRead":["Very good"],"plain":"Very good"}},{"code":"good","face":"happy","text":{"easyRead":["Good"],"plain":"Good"}},{"code":"ok","face":"neutral","text":{"easyRead":["OK"],"plain":"OK"}},{"code":"bad","face":"sad","text":{"easyRead":["Bad"],"plain":"Bad"}},{"code":"very-bad","face":"very-sad","onlyOfFive":true,"text":{"easyRead":["Very bad"],"plain":"Very bad"}},{"apart":true,"code":"unsure","text":{"easyRead":["I do not know"],"plain":"I''m not sure"}}],"picture":"hospital","text":{"easyRead":["How was your care?"],"plain":"How was your care?"}},{"hint":{"easyRead":["What was good?","What could be better?"],"plain":"You can tell us what was good, and what could be better."},"id":"more","kind":"text","picture":"pencil","text":{"easyRead":["Do you want to say more?"],"plain":"Is there anything else you want to tell us?"}}],"standing":"project-draft","title":{"plain":"Going home"},"version":"1"}');
INSERT INTO public.questionnaires VALUES ('leeds', 'our-about-you', '1', '{"audience":["patient"],"id":"our-about-you","language":"en-GB","purpose":"about-you","questions":[{"id":"ethnic-group","kind":"single-choice","mayDecline":true,"nationalElement":"ethnic-category","options":[{"code":"irish","nationalCode":"B","text":{"plain":"Words"}},{"code":"chinese","nationalCode":"R","text":{"plain":"Words"}}],"text":{"plain":"Words"}},{"id":"carer","kind":"yes-no","options":[{"code":"yes","text":{"plain":"Words"}},{"code":"no","text":{"plain":"Words"}}],"text":{"plain":"Words"}},{"id":"own-words","kind":"text","maxLength":100,"text":{"plain":"Words"}}],"standing":"local","title":{"plain":"About you"},"version":"1"}');
INSERT INTO public.response_counts VALUES ('leeds', 'bramley', 'home-feedback', '2026-03-02', 'plain', 'self', 1, 1);
INSERT INTO public.response_counts VALUES ('leeds', 'bramley', 'home-feedback', '2026-10-02', 'plain', 'self', 1, 1);
INSERT INTO public.response_counts VALUES ('leeds', 'bramley', 'home-feedback', '2026-11-02', 'plain', 'self', 1, 2);
INSERT INTO public.response_counts VALUES ('leeds', 'bramley', 'home-feedback', '2026-11-22', 'plain', 'self', 0, 1);
INSERT INTO public.response_keys VALUES ('leeds', '01a206e5-0f66-7db3-acde-21c1fb984bb0', '2026-03-02');
INSERT INTO public.response_keys VALUES ('leeds', '01a206e5-10ef-70d2-a350-37a48e303e3c', '2026-10-02');
INSERT INTO public.response_keys VALUES ('leeds', '01a206e5-1141-7950-af13-9fa741a2289c', '2026-11-02');
INSERT INTO public.response_keys VALUES ('leeds', '01a206e5-11ae-7941-80fd-9e1d56bc8db8', '2026-11-02');
INSERT INTO public.response_keys VALUES ('leeds', '01a206e5-1201-766f-848e-8f2835dcde84', '2026-11-22');
INSERT INTO public.response_keys VALUES ('leeds', '01a206e5-1236-7073-bb4d-a1b0d6e19991', '2026-11-22');
INSERT INTO public.response_ways VALUES ('leeds', 'bramley', '2026-03-02', 'home-feedback', 'plain', 'self', '', 'screen', 0, 1);
INSERT INTO public.response_ways VALUES ('leeds', 'bramley', '2026-10-02', 'home-feedback', 'plain', 'self', '', 'screen', 0, 1);
INSERT INTO public.response_ways VALUES ('leeds', 'bramley', '2026-11-02', 'home-feedback', 'plain', 'self', '', 'screen', 0, 2);
INSERT INTO public.response_ways VALUES ('leeds', 'bramley', '2026-11-22', 'home-feedback', 'plain', 'self', '', 'screen', 0, 1);
INSERT INTO public.responses_2026_10 VALUES ('leeds', '01a206e5-10ef-70d2-a350-37a48e303e3c', 'bramley', 'home-feedback', '1', '2026-10-02', 1790935200000, 1795348800000, '{"answeredAt":"2026-10-02T10:00:00+00:00","answers":[{"question":"always","value":"always"}],"attention":["urgent"],"id":"01a206e5-10ef-70d2-a350-37a48e303e3c","language":"en-GB","mode":"self","questionnaire":{"id":"home-feedback","version":"1"},"reading":"plain","service":"bramley"}', NULL, 'n_gPzrw1YkjkNA2n8vzguwPSOE5Bzny4TxCjVNI6SLc', '["phone"]', '["more"]');
INSERT INTO public.responses_2026_11 VALUES ('leeds', '01a206e5-1141-7950-af13-9fa741a2289c', 'bramley', 'home-feedback', '1', '2026-11-02', 1793613600000, 1795348800000, '{"answeredAt":"2026-11-02T10:00:00+00:00","answers":[{"question":"always","value":"always"},{"question":"more","value":"Ring [phone number]"}],"attention":["urgent"],"id":"01a206e5-1141-7950-af13-9fa741a2289c","language":"en-GB","mode":"self","questionnaire":{"id":"home-feedback","version":"1"},"reading":"plain","service":"bramley"}', NULL, '1OzHPgGTpv18tJUFGTFzQy-SffJX2k3jYyPY0ZA3jI0', '["phone"]', NULL);
INSERT INTO public.responses_2026_11 VALUES ('leeds', '01a206e5-11ae-7941-80fd-9e1d56bc8db8', 'bramley', 'home-feedback', '1', '2026-11-02', 1793613600000, 1795348800000, '{"answeredAt":"2026-11-02T10:00:00+00:00","answers":[{"question":"always","value":"always"},{"question":"more","value":"Ring [phone number]"}],"attention":["urgent"],"id":"01a206e5-11ae-7941-80fd-9e1d56bc8db8","language":"en-GB","mode":"self","questionnaire":{"id":"home-feedback","version":"1"},"reading":"plain","service":"bramley"}', NULL, 'sHsUzsa6nujVgqVPrf0BaJa-IpvdjHP7z3Dbl3GPYAQ', '["phone"]', NULL);
INSERT INTO public.responses_2026_11 VALUES ('leeds', '01a206e5-1201-766f-848e-8f2835dcde84', 'bramley', 'home-feedback', '1', '2026-11-22', 1795341600000, 1795348800000, '{"answeredAt":"2026-11-22T10:00:00+00:00","answers":[],"id":"01a206e5-1201-766f-848e-8f2835dcde84","language":"en-GB","mode":"self","needs":["bsl"],"questionnaire":{"id":"home-feedback","version":"1"},"reading":"plain","service":"bramley"}', NULL, NULL, NULL, NULL);
INSERT INTO public.retained VALUES ('leeds', 'home-feedback', '2026-05-22');
INSERT INTO public.retention VALUES ('leeds', '', 1, 6);
INSERT INTO public.services VALUES ('leeds', 'bramley', 'bramley');
INSERT INTO public.services VALUES ('leeds', 'chapel', 'chapel');
INSERT INTO public.services VALUES ('york', 'bramley', 'bramley');
INSERT INTO public.sign_offs VALUES ('leeds', 'going-home', 'B3', '{"by":{"name":"coach","role":"coach","livedExperience":false},"at":"2026-11-22T12:00:00.000Z"}', 'RBNvo1WzZ4oRRq0W9-hknpT7T8If536DEMBg9hyq_4o');
INSERT INTO public.site_keys VALUES ('pk_leeds', 'leeds', 'portal', '["bramley"]', '["https://portal.leeds.test"]', NULL);
INSERT INTO public.site_keys VALUES ('pk_york', 'york', 'portal', '["bramley"]', '["https://portal.leeds.test"]', NULL);
INSERT INTO public.staff_tokens VALUES ('d35ca5051b82ffc326a3b0b6574a9a3161dee16b9478a199ee39cd803ce5b799', 'leeds', '{"name":"viewer","role":"viewer","livedExperience":false}', NULL);
INSERT INTO public.staff_tokens VALUES ('ca8b22d0db83a22db163b560b3e4e51527e533d31d067b614a0c33c4d2df8432', 'leeds', '{"name":"team","role":"team","livedExperience":false}', NULL);
INSERT INTO public.staff_tokens VALUES ('e0f167bc84b881bc06f6884fb48e02f41dfc5579e25489db6c6bde238e4aed15', 'leeds', '{"name":"coach","role":"coach","livedExperience":false}', NULL);
INSERT INTO public.staff_tokens VALUES ('13d853006f71ed7b6b092b7ec45dbdddcba22fbec5d04e0fb2b5fdb5b2704ce7', 'leeds', '{"name":"sponsor","role":"sponsor","livedExperience":false}', NULL);
INSERT INTO public.staff_tokens VALUES ('4194d1706ed1f408d5e02d672777019f4d5385c766a8c6ca8acba3167d36a7b9', 'leeds', '{"name":"administrator","role":"administrator","livedExperience":false}', NULL);
INSERT INTO public.staff_tokens VALUES ('7f3fa48ca885678134842fa7456f3ece53a97f843b610185d900ac4e467c7490', 'leeds', '{"name":"partner","role":"team","livedExperience":true}', NULL);
INSERT INTO public.staff_tokens VALUES ('ada53d84a823cfa580628388474b445819fe80ff16d1ec55db70f7c78551da1e', 'york', '{"name":"York coach","role":"coach","livedExperience":false}', NULL);
INSERT INTO public.upkeep VALUES ('rollup-check', 1795348800000, NULL, NULL);
INSERT INTO public.webhook_outbox VALUES ('leeds', '01a206e5-1092-775e-a826-8a9ec1cb9963', 'board', '{"type":"response.stored","timestamp":"2026-11-22T12:00:00.000Z","data":{"organisation":"leeds","response":"01a206e5-0f66-7db3-acde-21c1fb984bb0","service":"bramley","questionnaire":"home-feedback"}}', 0, 1795348800000, 0);
INSERT INTO public.webhook_outbox VALUES ('leeds', '01a206e5-1110-77d5-ab75-d43b673a05e2', 'board', '{"type":"response.stored","timestamp":"2026-11-22T12:00:00.000Z","data":{"organisation":"leeds","response":"01a206e5-10ef-70d2-a350-37a48e303e3c","service":"bramley","questionnaire":"home-feedback"}}', 0, 1795348800000, 0);
INSERT INTO public.webhook_outbox VALUES ('leeds', '01a206e5-1167-7f0f-8aa7-145d581e5ba4', 'board', '{"type":"response.stored","timestamp":"2026-11-22T12:00:00.000Z","data":{"organisation":"leeds","response":"01a206e5-1141-7950-af13-9fa741a2289c","service":"bramley","questionnaire":"home-feedback"}}', 0, 1795348800000, 0);
INSERT INTO public.webhook_outbox VALUES ('leeds', '01a206e5-11c0-70de-827c-08b2d4d0a4c9', 'board', '{"type":"response.stored","timestamp":"2026-11-22T12:00:00.000Z","data":{"organisation":"leeds","response":"01a206e5-11ae-7941-80fd-9e1d56bc8db8","service":"bramley","questionnaire":"home-feedback"}}', 0, 1795348800000, 0);
INSERT INTO public.webhook_outbox VALUES ('leeds', '01a206e5-1227-75b7-b73b-a0e7f6c47cd9', 'board', '{"type":"response.stored","timestamp":"2026-11-22T12:00:00.000Z","data":{"organisation":"leeds","response":"01a206e5-1201-766f-848e-8f2835dcde84","service":"bramley","questionnaire":"home-feedback"}}', 0, 1795348800000, 0);
INSERT INTO public.webhook_outbox VALUES ('leeds', '01a206e5-124f-786b-9ac0-dc64cdb7b496', 'board', '{"type":"response.stored","timestamp":"2026-11-22T12:00:00.000Z","data":{"organisation":"leeds","response":"01a206e5-1236-7073-bb4d-a1b0d6e19991","service":"bramley","questionnaire":"home-feedback"}}', 0, 1795348800000, 0);
INSERT INTO public.webhooks VALUES ('leeds', 'board', 'http://127.0.0.1:9/', '["response.stored"]', 'wLrIhzaSWPRyxZQ2ric2YwUv1JLSnyf/kIzmm1oNR9k=', NULL);
ALTER TABLE ONLY public.about_you
    ADD CONSTRAINT about_you_key PRIMARY KEY (organisation, id);
ALTER TABLE ONLY public.always_events
    ADD CONSTRAINT always_events_key PRIMARY KEY (organisation, id);
ALTER TABLE ONLY public.answer_counts
    ADD CONSTRAINT answer_counts_key PRIMARY KEY (organisation, service, questionnaire, question, day, code) INCLUDE (count);
ALTER TABLE ONLY public.attention
    ADD CONSTRAINT attention_key PRIMARY KEY (organisation, response);
ALTER TABLE ONLY public.audit_heads
    ADD CONSTRAINT audit_heads_key PRIMARY KEY (organisation);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_key PRIMARY KEY (organisation, seq);
ALTER TABLE ONLY public.contacts
    ADD CONSTRAINT contacts_pkey PRIMARY KEY (organisation, key);
ALTER TABLE ONLY public.criteria_sets
    ADD CONSTRAINT criteria_sets_key PRIMARY KEY (organisation, id, version);
ALTER TABLE ONLY public.embed_keys
    ADD CONSTRAINT embed_keys_key PRIMARY KEY (organisation, kid);
ALTER TABLE ONLY public.erased
    ADD CONSTRAINT erased_key PRIMARY KEY (organisation, response);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_key PRIMARY KEY (organisation, id);
ALTER TABLE ONLY public.kysely_migration_lock
    ADD CONSTRAINT kysely_migration_lock_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kysely_migration
    ADD CONSTRAINT kysely_migration_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.need_counts
    ADD CONSTRAINT need_counts_key PRIMARY KEY (organisation, service, day, need);
ALTER TABLE ONLY public.organisations
    ADD CONSTRAINT organisations_key PRIMARY KEY (id);
ALTER TABLE ONLY public.own_keys
    ADD CONSTRAINT own_keys_key PRIMARY KEY (name);
ALTER TABLE ONLY public.questionnaires
    ADD CONSTRAINT questionnaires_key PRIMARY KEY (organisation, id, version);
ALTER TABLE ONLY public.response_counts
    ADD CONSTRAINT response_counts_key PRIMARY KEY (organisation, service, questionnaire, day, reading, mode, words);
ALTER TABLE ONLY public.response_keys
    ADD CONSTRAINT response_keys_pkey PRIMARY KEY (organisation, id);
ALTER TABLE ONLY public.response_ways
    ADD CONSTRAINT response_ways_key PRIMARY KEY (organisation, service, day, questionnaire, reading, mode, asked_by, source, draft_wording);
ALTER TABLE ONLY public.responses
    ADD CONSTRAINT responses_pkey PRIMARY KEY (organisation, day, id);
ALTER TABLE ONLY public.responses_2026_03
    ADD CONSTRAINT responses_2026_03_pkey PRIMARY KEY (organisation, day, id);
ALTER TABLE ONLY public.responses_2026_10
    ADD CONSTRAINT responses_2026_10_pkey PRIMARY KEY (organisation, day, id);
ALTER TABLE ONLY public.responses_2026_11
    ADD CONSTRAINT responses_2026_11_pkey PRIMARY KEY (organisation, day, id);
ALTER TABLE ONLY public.retained
    ADD CONSTRAINT retained_key PRIMARY KEY (organisation, questionnaire);
ALTER TABLE ONLY public.retention
    ADD CONSTRAINT retention_key PRIMARY KEY (organisation, questionnaire);
ALTER TABLE ONLY public.services
    ADD CONSTRAINT services_key PRIMARY KEY (organisation, id);
ALTER TABLE ONLY public.sign_offs
    ADD CONSTRAINT sign_offs_key PRIMARY KEY (organisation, always_event, criterion);
ALTER TABLE ONLY public.site_keys
    ADD CONSTRAINT site_keys_key PRIMARY KEY (key);
ALTER TABLE ONLY public.staff_tokens
    ADD CONSTRAINT staff_tokens_key PRIMARY KEY (hash);
ALTER TABLE ONLY public.upkeep
    ADD CONSTRAINT upkeep_key PRIMARY KEY (name);
ALTER TABLE ONLY public.webhook_outbox
    ADD CONSTRAINT webhook_outbox_key PRIMARY KEY (organisation, id);
ALTER TABLE ONLY public.webhooks
    ADD CONSTRAINT webhooks_key PRIMARY KEY (organisation, id);
CREATE UNIQUE INDEX about_you_once_a_response ON public.about_you USING btree (organisation, response);
CREATE INDEX evidence_by_always_event ON public.evidence USING btree (organisation, always_event, attached_at);
CREATE INDEX webhook_outbox_by_time ON public.webhook_outbox USING btree (given_up, next_at);
ALTER INDEX public.responses_pkey ATTACH PARTITION public.responses_2026_03_pkey;
ALTER INDEX public.responses_pkey ATTACH PARTITION public.responses_2026_10_pkey;
ALTER INDEX public.responses_pkey ATTACH PARTITION public.responses_2026_11_pkey;