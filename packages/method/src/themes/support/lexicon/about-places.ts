import type { Lexicon } from './lexicon.ts';

/** What a place is like, what there is to eat and to do, and how to get there. */
export const aboutPlaces: Lexicon = {
  'activities-access-to-fresh-air': {
    strong: `
      activity, fresh air, garden, outside, outdoors, gym, exercise, walk, bored, boring, boredom, nothing to do,
      something to do, art, crafts, music group, group, games, bingo, occupational therapy, cooking group, yoga, play room,
      playroom, toys, jigsaw, pool table, football, trips, day trips, library, books, courtyard, play specialist,
      staring at walls, four walls, nothing happens, pass time, kill time, dominoes, scrabble, chess, paints, drawing,
      pottery, knitting, sewing, singing, choir, karaoke, quiz, quizzes, baking, sky, see sky, sunshine, in sun, stroll,
      wander, pets, therapy dog, dog visit, volunteers reading, reading group, hobby, stimulation, stimulating, occupied,
      keep busy, kept busy, exercise class, swimming, cycling, sport, table tennis, ot groups, workshop, outing, day out,
      smoking area, balcony, terrace, roof garden, play area, play leader, entertainment`,
    fair: `
      puzzles, play, day room, colouring, cards, sessions, magazines, lifted me, tonic, class, painted, thursdays, day,
      sit out`,
  },
  'electronic-entertainment': {
    strong: `
      tv, tvs, telly, television, wifi, wi fi, internet, radio, phone charger, charger, charging point, charge phone,
      plug socket, ipad, tablet to watch, netflix, bedside screen, headphones, signal, phone signal, mobile signal,
      game console, xbox, playstation, dvd, films, broadband, hospedia, channel, remote control, socket, online access,
      get online, got online, hotspot, 4g, 5g, plug, plug points, usb, charging, phone dead, battery, programme, box sets,
      streaming, youtube, iplayer, kindle, video games, playing games on, set over bed, tv over bed, telly over, remote,
      subtitles, tv lounge, tv room, tv package, tv card, top up card, speakers, audiobook, music on, tvs in, screens`,
    fair: `
      laptop, computer, watch, mobile, set, dead, power, online, conked`,
  },
  'cleanliness-tidiness-infection-control': {
    strong: `
      clean, cleaner, cleanliness, spotless, dirty, filthy, filth, dust, dusty, hygiene, hygienic, unhygienic, infection,
      infection control, mask, hand gel, sanitiser, sanitizer, washed hands, gloves, mrsa, covid, norovirus, stain, tidy,
      untidy, blood on floor, sticky, smear, mould, mouldy, rubbish, overflowing bin, bins, social distancing, bug, mopped,
      grubby, disgusting toilets, immaculate, loos, loo dirty, eat off floor, eat dinner off, muck, mucky, plaster under bed,
      grime, grimy, cobwebs, ants, mice, mouse, cockroach, flies, rats, gleaming, sparkling, pristine, scrubbed, hoover,
      vacuumed, disinfect, sterile, steriliser, wipes, wiped, wipe down, wiped down, wash, without washing, aprons, ppe,
      germs, virus, flu, caught, picked up infection, sepsis, isolation, isolated with, c diff, diarrhoea, vomit, sick on,
      faeces, poo, excrement, bloody, blood stains, old blood, bedpan, commode, soiled sheets, clean sheets, fresh sheets,
      bedding changed, linen, clutter, litter, trash, cigarette ends, sanitary, speck, disgrace, smelt clean, clean place,
      clean room, clean ward, distancing, vaccinated`,
    fair: `
      disgusting, mess, urine, state of toilets, changed sheets, floor, gel, worn, state, cleaning staff`,
  },
  'sensory-experience': {
    strong: `
      noise, noisy, loud, quiet, quieter, lights, bright light, lights on, bright, dark, temperature, hot, too hot, too cold,
      boiling, freezing, stuffy, heating, air conditioning, draught, draughty, smell, smelly, smelt, stank, stink, beeping,
      alarms, banging, sleep, no sleep, could not sleep, snoring, shouting all night, sleepless, peaceful, peace and quiet,
      kept awake, awake, ventilation, slamming doors, fan, stifling, chilly, warm room, not get wink, wink, oven, like oven,
      sauna, furnace, fridge, like fridge, bleeping, buzzing, humming, drilling, building work, alarm going, glare, dazzling,
      dim, gloomy, pitch black, chatted at desk, chatting all night, talking all night, chatter, racket, din, volume,
      deafening, ponged, odour, stench, whiff, reek, fresh smell, perished, shivering, sweating, sweltering, warm,
      warmth in room, radiator, aircon, air con, air, airless, windows not open, window would not, open window, blinds,
      sunlight, natural light, hushed, tranquil, serene, calm atmosphere, relaxing, soothing, sensory, overstimulating,
      overwhelming noise, sensory room, sensory overload, ear plugs, eye mask, woken, woke, wake, waking, disturbed,
      disturbance, insomnia, rest at night, get any rest, no rest, could not rest, crying out, screaming all night,
      cried all night, cried out`,
    fair: `
      cold, night, rest, window, slept, earplugs, calm, desk, blankets, hours sleep, overwhelming`,
    against: `
      cold food, food cold, cold tea, hot food, hot meal, hot drink, bring to light`,
  },
  'environment-facilities-equipment': {
    strong: `
      waiting room, waiting area, seats, chairs, bed, mattress, bathroom, toilet, shower, building, facilities, equipment,
      wheelchair, lift, curtain, privacy, space, cramped, decor, decoration, run down, rundown, old building, modern,
      furniture, machine, scanner, broken, out of order, water cooler, pillow, blanket, ward old, single room, side room,
      mixed ward, locker, changing room, baby change, hoist, ramp, disabled access, disabled toilet, accessible, step free,
      environment, comfortable, atmosphere, refurbished, shabby, paint, welcoming building, sofa, paint peeling, peeling,
      wallpaper, carpet, lick of paint, redecorated, decorated, tired looking, dated, dingy, drab, depressing place,
      clinical, new unit, new building, brand new, state of art, purpose built, spacious, roomy, airy, swing cat, cat in,
      too small, tiny, overcrowded, packed in, packed like, standing room, stand up, sit down, nowhere to sit,
      somewhere to sit, place to sit, sit on, hear business, hear everything, overheard, overhear, confidential,
      confidentiality, confidentially, private room, own room, shared room, shared bathroom, en suite, ensuite, single sex,
      six bed, bed bay, bust, broke, broke down, faulty, not working, out of action, repair, fix, fixed, maintenance, leak,
      flooded, blood pressure machine, monitor, x ray machine, mri machine, walking frame, crutches, zimmer, commodes, gown,
      do not do up, plank, like plank, lumpy, bed linen, armchair, recliner, cot, loo, one loo, basin, sink, taps, hot water,
      bath, wet room, grab rail, handrail, automatic doors, heavy door, wide enough, door was locked, locked doors, hooks,
      cupboard, storage, drawer, bedside cabinet, reception area, foyer, entrance, signal in lift, lounge, cosy, homely,
      welcoming place, nice place, lovely place, pleasant place, nice ward, comfy chairs, comfy bed, comfy,
      uncomfortable chairs, uncomfortable bed, hard chairs, hard seats, plastic chairs`,
    fair: `
      room, ward, corridor, door, layout, area, clinic room, crowded, surroundings, screen, wheel, walls, bay, unit, place,
      hospital, theatre, trolley`,
    against: `
      delivery room, waiting room for`,
  },
  'food-drink-provision-facilities': {
    strong: `
      food, meal, drink, tea, coffee, cup of tea, cuppa, water jug, jug, breakfast, lunch, dinner, supper, sandwich, menu,
      canteen, cafe, restaurant, vending, vending machine, vegetarian, vegan, halal, kosher, gluten, gluten free,
      diabetic meal, toast, soup, hungry, starving, thirsty, portion, snack, diet, dietary, fruit, pudding, catering,
      hot meal, chef, biscuits, nil by mouth, fed, shop, tasteless, inedible, delicious, kitchen, grub, nosh, curry, stew,
      chips, meat, veg, vegetables, salad, roast, fish, porridge, cereal, custard, cake, crisps, chocolate, bananas, coeliac,
      celiac, allergies food, dairy free, dairy, soft diet, puree, thickened, tea cold, cold tea, stone cold, squash, juice,
      milk, hot drink, hot chocolate, beverage, refreshments, hydrated, dehydrated, dehydration, nothing to eat,
      nothing to drink, something to eat, something to drink, bite to eat, not eaten, crumb, could not eat, help eating,
      help with meals, mealtime, meal times, cooked, undercooked, overcooked, reheated, microwaved, stodgy, bland, tasty,
      yummy, appetising, unappetising, nutritious, nutrition, healthy eating, nourishing, cafeteria, coffee shop, costa,
      trolley came, tea trolley, tea lady, tea bar, hostess, feeding, fasting, plate, cutlery, spoon, cup, mug, straw,
      machine only, drinks machine, coffee machine`,
    fair: `
      eat, eating, water, taste, cold, choice of food, tray, thickener, hot, without meat, ordered, choice`,
    against: `
      drinking problem, water cooler`,
  },
  'service-location': {
    strong: `
      too far, far away, far to go, far from home, miles, miles away, local, nearer, nearer home, closer, closer home,
      close to home, near home, location, located, distance, easy to find, hard to find, difficult to find, find clinic,
      easy to get to, convenient, out of area, other side of town, long way, out of way, town, village, on doorstep, nearby,
      another city, local hospital, satellite clinic, mobile unit, other hospital, got lost, getting lost, other end of,
      other side of county, handy, round corner, around corner, down road, up road, end of street, walking distance,
      short walk, stone throw, maze, rabbit warren, warren, labyrinth, health centre in, each way, old site, moved to new,
      relocated, moving clinic, closed down, closure, closing, shut down, taken away from town, postcode, postcode lottery,
      rural, remote area, countryside, easily accessible, centrally located, central, well placed, well signposted location,
      same building, different building, different site, two sites, sites, across the site, other side of hospital,
      long walk, far to walk, walk to department, hour away, hour drive, long distance, distant, furthest, further, nearest,
      nearest hospital, closest, could not find, find way, finding`,
    fair: `
      near, far, travel, journey, area, lost, county, moved, city, leeds, way`,
    against: `
      close friend, lost notes, hard to find nurse`,
  },
  'transport-to-from-services': {
    strong: `
      bus, buses, bus stop, train, taxi, taxis, transport, patient transport, hospital transport, lift home, ambulance,
      paramedic, ambulance crew, shuttle, shuttle bus, park and ride, public transport, volunteer driver, driver, journey,
      bus service, minibus, travel, travel costs, fares, petrol, drove, drive, picked up, dropped off, bus pass, station,
      no car, not drive, number bus, stops, ambulance men, ambulance service, 999, neighbour takes, brought me in, relies on,
      rely on lifts, get lift, fetched, brought me back, take me home, took me home, taken home, cab, uber, hospital car,
      car service, volunteer car, community transport, dial a ride, nothing running, running on sunday, sunday service, tram,
      tube, rail, railway, change buses, changes on, two changes, connections, timetable, bus route, bus runs, bus fare,
      concessionary, mileage, reimbursed, travel expenses, expenses, claim travel, cost of getting, cost of travel,
      getting to hospital, getting here, way in, ferry, flight, air ambulance, stretcher, collect`,
    fair: `
      car, crew, trip, lift, road, trek, quid in, stuck, sunday, frame, changes`,
    against: `
      car park, wheelchair lift, transport cot`,
  },
  parking: {
    strong: `
      parking, car park, carpark, park car, parking space, parking charges, parking fee, parking fine, parking ticket,
      blue badge, disabled bay, pay and display, pay machine, ticket machine, barrier, nowhere to park, drop off point,
      drop off, park closer, number plate, permit, multistorey, multi storey, leave car, left car, place for car,
      room for car, clamped, towed, fined, coins, coins to get out, change for machine, change for meter, meter, charged,
      disabled spots, disabled spaces, badge holders, badge, chocka, full up, circling, round and round, drove around,
      driving round, driving around, find space, spot, bays, double parked, residents, on street, side streets, kerb,
      drop off zone, drop off area, parking app, ringo, anpr`,
    fair: `
      spaces, car, ticket, fine, quid, room, taken by vans, attendant`,
    against: `
      bay 3, bay with, park bench, fine thank, was fine, park and ride, theme park`,
  },
};
