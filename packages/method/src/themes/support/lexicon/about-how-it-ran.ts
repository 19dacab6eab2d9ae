import type { Lexicon } from './lexicon.ts';

/** How to get in, how long it takes, what comes next, and what it costs. */
export const aboutHowItRan: Lexicon = {
  'organisation-efficiency': {
    strong: `
      organised, disorganised, disorganized, organisation, well run, badly run, efficient, inefficient, efficiently,
      efficiency, chaos, chaotic, shambles, ran smoothly, ran like clockwork, smooth process, smoothly, paperwork, admin,
      administration, lost notes, lost file, lost referral, mix up, mixed up, mess, messed up, shambolic, left hand,
      right hand, duplicate, bureaucracy, red tape, filled in same form, same form, well managed, badly managed,
      poorly managed, double booked, well oiled, like clockwork, in charge, lost paperwork, bedlam, circus, farce,
      well planned, poorly planned, planning, seamless, streamlined, disjointed, sloppy, wires crossed, crossed wires,
      slipped through, fell through cracks, lost in system, lost in post, mislaid, records, wrong notes, notes not,
      no record of, not on system, computer down, clipboard, repeated forms, double handling, well coordinated, coordinated,
      coordination`,
    fair: `
      process, system, procedure, computer system, forms, slick, management, notes, referral, wrong patient, confusion,
      muddle, missing, computers, sent wrong, rota, fill in, mistaken, check in, desk to desk`,
  },
  'funding-use-of-financial-resources': {
    strong: `
      funding, underfunded, budget, cuts, cutbacks, waste money, money, resources, under resourced, tax, taxpayer,
      government, invest, investment, spend, finance, financial, cost cutting, saving money, afford, cash, shoestring, penny,
      pound, managers, too many managers, going private, went private, privately, pay privately, wasted, wasteful, price,
      under funding, properly funded, tight budget, charity money, donations, poor value, value for money`,
    fair: `
      cost, pay for, cheap, expensive, private, paying, paid, fees, economy, save, politics`,
  },
  'contacting-services': {
    strong: `
      phone, telephone, ring, rang, rung, phone line, answer phone, engaged, on hold, switchboard, call back, returned call,
      voicemail, voice mail, answerphone, get through, got through, hold music, queue on phone, phone queue,
      position in queue, email, reply, contact, contact number, helpline, out of hours, 111, reach anyone, hold of anyone,
      get hold, number to call, phone number, calling, dial, dialled, tried line, line is busy, busy tone, cut off,
      gets cut off, pick up phone, picked up, answers, unanswered, answered my call, press 1, options on the phone,
      recorded message, automated, menu options, queue position, number nineteen, got back to, get back to, ring back,
      rang back, phone back, end of phone, secretary, text nurses, text back, messaged, message back, web form, live chat,
      inbox, whom call, easy to reach, hard to reach, difficult to reach, impossible to reach, reachable, on the line,
      helpful on phone, mobile number, landline, extension`,
    fair: `
      line, number, text, website, reception, ask for, busy, joy, speak to, talk to somebody, hear back`,
    against: `
      phone call appointment, call bell, phone consultation, phone charger`,
  },
  'appointment-arrangements': {
    strong: `
      appointment, booking, rebook, reschedule, cancelled, cancellation, postponed, slot, appointment letter,
      appointment time, appointment date, reminder, wrong date, wrong day, clinic date, two appointments, changed date,
      date changed, moved date, available dates, follow up appointment, weekend appointment, evening appointment,
      referral letter, clinic put back, put back, put off, called off, brought forward, not on list, on the list, turned up,
      shifts, booking line, book online, crack of dawn, 8am, rush at 8, same day appointment, next available, no slots,
      date came, letter came, two letters, text reminder, reminded, wrong clinic, wrong time, wrong place booked, dna,
      missed appointment, reappointment, rearrange, re arranged, schedule, calendar, diary, offered date, suit,
      suitable time, convenient time, time that suits, choose time, choose when, flexible, flexibility, saturday clinic,
      evening clinic, sunday clinic, after work, before work, school hours, short notice, no notice, last minute, notice`,
    fair: `
      date, clinic, letter, choose date, follow up, check up, rota, clinic list, op, days off, scan date, offered, arranged,
      surgery date, invite`,
  },
  'appointment-method': {
    strong: `
      video call, video appointment, video consultation, online consultation, phone appointment, telephone appointment,
      phone consultation, telephone consultation, face to face, in person, zoom, teams, remote, remotely, virtual,
      video link, video, home visit, seen in person, on screen, over phone instead, econsult, over video, skype, by phone,
      by telephone, down phone, flesh, in flesh, virtually, digital, laptop, webcam, microphone, face time, facetime,
      whatsapp, came to house, came out to house, came to my home, visited me at home, see doctor properly, actual doctor,
      real person, examine me properly, without seeing me, not seen in person, see somebody in person, physically,
      physically examined, sent photo, e consult, online form, telephone call instead, sound went, cutting out, log in,
      logged on, connect, connection, tech`,
    fair: `
      online, phone call, over phone, screen, app, camera, link, seeing, see me, photo, visit me`,
  },
  'timeliness-of-care': {
    strong: `
      wait, waiting time, waiting list, long wait, hours, delay, late, on time, ran late, running late, prompt, promptly,
      quick, quickly, quicker, fast, slow, speed, speedy, no wait, straight away, seen straight away, seen quickly,
      seen on time, seen within, took ages, ages, took weeks, took months, queue, two hours, three hours, four hours,
      five hours, six hours, long time, kept waiting, early, sooner, punctual, immediately, in and out, half a day,
      whole day, hanging about, hanging around, fortnight, on list since, been on list, since last, in a jiffy, jiffy,
      on trolley, trolley, hours and hours, hours on, running behind, running hours behind, hour behind, took forever,
      forever, dragged on, dragged, swift, swiftly, rapid, rapidly, in no time, no time at all, time wasting, long haul,
      backlog, bang on time, dead on time, ahead of time, past my appointment time, after my appointment time, overran,
      over running, overrun, clock watching, seen first, seen next, triage, fast tracked, two week, 2 week, 18 weeks,
      hour wait, minute wait, week wait, month wait, year wait, day wait, waited over, waited nearly, waited more than,
      half an hour, an hour late, 30 minutes, 40 minutes, 45 minutes, 20 minutes, 10 minutes, 2 hours, 3 hours, 4 hours,
      5 hours, 6 hours, 8 hours, 10 hours, 12 hours, how long, too long, long queue, lengthy, length of time, turnaround,
      instant, instantly, timely, timing, on the dot, hold up, held up, hold ups, impatient, patience`,
    fair: `
      weeks, months, minutes, days, year, time, clock, still not heard, overdue, later, soon, noon, since, quickest, longer,
      until, ten, twenty, short, a while, wk, wks, hrs, mins`,
    against: `
      waiting room, waiting area, long time ago, visiting hours, call back`,
  },
  'mental-health-act': {
    strong: `
      sectioned, section 2, section 3, section 136, detained, detention, mental health act, tribunal, my rights, advocate,
      advocacy, appeal, section papers, leave granted, escorted leave, section 17, restrained, restraint, seclusion,
      held against will, nearest relative, forced treatment, cto, on a section, under section, off section, section lifted,
      section ended, under act, on a three, on a 3, on a 2, on a two, 136, 136 suite, compulsory, against my wishes,
      kept against, solicitor, manager hearing, hearing, mha, community treatment order, treatment order, voluntary patient,
      informal patient, held down, pinned, secluded, ward leave, unescorted leave, unescorted, aopp, amhp, my liberty,
      freedom, dols, capacity, forcibly, speak for rights`,
    fair: `
      locked, police, informal, leave, rapid tranquillisation, forced, injected, brought in by police, papers, mental,
      psychiatrist, allowed out`,
    against: `
      section of form, maternity leave, this section`,
  },
  'continuity-of-care': {
    strong: `
      same nurse, same doctor, same person, same midwife, same worker, same team, same face, different doctor,
      different nurse, different person, different people, different worker, someone different, continuity,
      consistency of care, repeat myself, repeat my story, start again, tell story again, told my story, handover, hand over,
      passed around, passed from pillar, pillar to post, passed between, follow up, aftercare, after care, transferred,
      moved ward, between teams, join up, gp not, hospital and gp, named nurse, key worker, keyworker, care coordinator,
      changes of staff, never see same, new worker, referred on, ongoing support, once a week for years, nine workers,
      workers in, different staff, different consultant, different midwife, different gp, different one,
      every time different, different each time, each time different, new person, new doctor, new nurse, new face,
      new one every, changed worker, worker left, worker changed, changed consultant, changed nurse, explain again,
      explain all over again, all over again, say same thing, tell same, same story, same questions, same things, asked same,
      same consultant, same people, same staff, same gp, same physio, same lady, familiar face, familiar, from day one,
      seen me through, throughout journey, know my history, history, forgotten about, forgotten, dropped, abandoned, shunted,
      bounced, bounced around, bounced between, sent from one, one ward to next, one ward to another, one place to another,
      ward to ward, pushed around, ping pong, ask the doctor and doctor, no idea had been in, surgery had no idea,
      gp had no idea, gp did not know, gp knew, letter to gp, told my gp, checked up, check up on me after, checked after,
      contacted after, afterwards, after surgery, post op, rehab, rehabilitation, long term, longer term, between hospital,
      between services, other services, other departments, between departments, departments, shared records,
      share information, each other, liaised, referred, one person who, single point, point of contact, one point of contact,
      moving ward, moved bay, moved bed, moved again, changing wards, transition`,
    fair: `
      again, team, link, social worker, cpn, support afterwards, same, different, regular, changed, every time, each time,
      pillar, someone new, gp, physio, services, beginning`,
  },
  discharge: {
    strong: `
      discharge, discharge lounge, discharge letter, discharge papers, go home, going home, sent home, went home,
      home too soon, home too early, let out, let home, ready for home, leaving hospital, left hospital, back home,
      home safely, allowed home, care package, package of care, kicked out, home same day, coping at home, cope at home,
      manage at home, at home after, out on ear, off i went, wanted bed, needed bed, bed was needed, off home, packed off,
      let go, leaving, before i left, when i left, after leaving, after i left, once home, once i got home, got home,
      get home, when i got home, arrived home, come home, came home, way home, at home alone, coping, cope, stairs,
      carers sorted, home care, home help, carers at home, equipment at home, bed at home, social care, social services,
      readmitted, readmission, back in, ended up back, back in hospital, bed blocking, medically fit, fit to go,
      ready to leave, ready to go, not ready to, papers to leave, waiting for papers, discharge time, discharge planning,
      discharge process, discharge team, discharge summary, discharge nurse, pre discharge, home visit before,
      occupational therapist, ot visit, intermediate care, rehab unit, rushed out, turfed out, chucked out, thrown out,
      shown door, pushed out`,
    fair: `
      home, transport home, support at home, release, arranged, tuesday, friday, stay longer, convalesce, midnight, early,
      safe at home`,
    against: `
      home visit, care home, from home, close to home, near home, nursing home`,
  },
  'supplying-understanding-medication': {
    strong: `
      medication, medicine, meds, tablets, pills, prescription, prescribed, pharmacy, pharmacist, chemist, dose, dosage,
      insulin, inhaler, injections, antibiotics, side effects, drug, drugs round, antidepressants, steroids, blister pack,
      repeat prescription, take home tablets, water pills, script, dispensary, dispensed, ttos, medicated, overmedicated,
      repeat medication, own medicines, own tablets, own medication, how to take, when to take, new stuff, new tablets,
      missed dose, drug chart, drug trolley, allergy, allergic to, penicillin, statin, blood thinners, warfarin, heparin,
      puffer, epipen, creams, ointment, sedated, sedative, sleeping tablets, sleeping pills, antipsychotic, lithium, depot,
      methadone, chemo tablets, iv antibiotics, nebuliser, eye drop, laxatives, vitamins, hrt, contraception`,
    fair: `
      capsule, run out, drops, nausea, sick, take, different things, given wrong, chart, drip`,
    against: `
      painkillers, pain relief, pain medication`,
  },
  'pain-management': {
    strong: `
      pain, painful, painless, pain relief, painkiller, pain killers, in agony, agony, epidural, morphine, paracetamol,
      codeine, gas and air, hurt, sore, ache, aching, numb, anaesthetic, discomfort, suffering, comfortable no pain,
      not feel thing, tears with pain, hurt like, agonising, excruciating, unbearable, throbbing, stinging, stung, tender,
      climbing walls, something stronger, pain free, free of pain, comfy, sore afterwards, giving me gip, gip, in tears,
      screamed, writhing, spasm, cramps, migraine, contractions, entonox, diamorphine, oramorph, ibuprofen, co codamol,
      tramadol, fentanyl, spinal, block wore off, wore off, nerve block, local, sedation, numbing cream, anaesthetised,
      pain scale, pain score, pain team, pain clinic, dull ache`,
    fair: `
      uncomfortable, crying, stronger, feel thing, back, carried on, topped up, twinge`,
    against: `
      pain to park, pain in neck`,
  },
};
