import type { LanguageWords } from './language-words.ts';

/** English words of the news. */
export const english: LanguageWords = {
  abbreviations:
    'mr|mrs|ms|dr|prof|rev|sen|rep|gov|gen|maj|col|lt|capt|cmdr|sgt|cpl|adm|brig|st|jr|sr|vs|etc|no|inc|ltd|co|corp|dept|est|approx|u.s|u.k|u.n|e.u|a.m|p.m|e.g|i.e|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|mt|ave|fig|vol',
  says: 'said|says|say|saying|told|tells|tell|telling|added|adds|adding|stated|states|announced|announces|declared|declares|reported|reports|reporting|reportedly|claimed|claims|claiming|warned|warns|warning|insisted|insists|wrote|writes|tweeted|tweets|posted|called|calls|calling|described|describes|vowed|vows|accused|accuses|blamed|blames|asked|asks|asking|dismissed|dismisses|rejected|rejects|confirmed|confirms|denied|denies|promised|promises|urged|urges|thanked|thanks|praised|replied|replies|noted|notes|explained|explains|pledged|pledges|condemned|condemns|argued|argues|repeated|repeats|continued|counted|counts|estimated|estimates|put|gave|gives|expressed|expresses|offered|offers|ordered|orders|demanded|demands|revealed|shouted|acknowledged|admitted|indicated|highlighted|criticised|criticized|ridiculed|spoke',
  accordingTo: 'according to|citing|quoting|quoted by|told by|as told to|in the words of',
  he: 'he|she|his|her',
  they: 'they|it|its',
  signs: {
    '>': 'more than|over|above|upwards of|in excess of|exceeding|greater than',
    '>=': 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of',
    '<=': 'up to|as many as|at most|no more than|not more than|a maximum of|as much as|to as many as',
    '<': 'fewer than|less than|under|below',
    '~': 'about|around|some|nearly|almost|approximately|roughly|close to|an estimated|estimated|circa|as few as',
  },
  signsAfter: { '>=': 'or more|at least', '>': 'plus', '<=': 'or fewer|or less|at most', '~': 'or so' },
  counts: {
    killed:
      'killed|kills|kill|killing|killings|dead|died|die|dies|dying|death|deaths|deadly|fatalities|fatality|slain|murdered|lives|perished|corpses|bodies|toll|drowned',
    wounded: 'wounded|injured|injuries|injury|hurt|wounds|hospitalised|hospitalized|hospital',
    detained:
      'detained|arrested|arrests|arrest|detentions|detention|detainees|held|custody|jailed|imprisoned|rounded|apprehended',
    troops: 'troops|troop|soldiers|soldier|peacekeepers|peacekeeper|servicemen|personnel|paratroopers|contingent|force',
    missing: 'missing|disappeared|unaccounted',
    displaced: 'displaced|evacuated|evacuees|refugees|fled|homeless',
    attackers: 'attackers|attacked|attacking|assailants|gunmen|militants|bandits',
    vehicles: 'vehicles|cars|trucks|buses',
  },
  counted: {
    'security-forces':
      'security officers|security officer|officers|officer|police|policemen|policeman|policewoman|security forces|security personnel|law enforcement|servicemen|soldiers|soldier|guardsmen|guards|firefighters',
    protesters: 'protesters|protester|protestors|protestor|demonstrators|demonstrator|rioters|rioter',
    civilians: 'civilians|civilian|residents|bystanders|passers-by',
    children: 'children|child|minors|schoolchildren',
    journalists: 'journalists|journalist|reporters|reporter',
  },
  noCount:
    '%|percent|per cent|percentage|pc|°|degrees|km|kilometres|kilometers|kilometre|kilometer|miles|mile|metres|meters|metre|meter|cm|mm|ft|feet|inches|kg|kilograms|tonnes|tons|litres|liters|gallons|barrels|hectares|acres|mph|kmh|dollars|dollar|euros|euro|pounds|pence|cents|roubles|rubles|a.m|p.m|am|pm|gmt',
  ages: 'aged|age|year-old|years old|years of age|year old',
  units: {
    hour: 'hours',
    hours: 'hours',
    day: 'days',
    days: 'days',
    week: 'weeks',
    weeks: 'weeks',
    month: 'months',
    months: 'months',
    year: 'years',
    years: 'years',
    decade: 'decades',
    decades: 'decades',
    minute: 'minutes',
    minutes: 'minutes',
  },
  leaning:
    'earlier|so far|a day after|a day before|a day earlier|a day later|days after|days before|days later|days earlier|hours before|hours after|hours later|hours earlier|the next day|the following day|the previous day|the same day|that day|that evening|that night|soon after|shortly after|later|soon|recently|now|previously|the day after|the day before|a week later|a week earlier|at the time|since then|by then|until now|to date|during the day|in the coming days|for days|in recent years|meanwhile|by midnight|at midnight',
  leaningAfterUnit: 'after|before|later|earlier',
  ofThem: 'of them|of whom|of those|of these|of which|including|among them',
  future: 'will|would|shall|going|planned|due|expected|may|might|scheduled',
  coordinating: 'and|but|while|whereas',
  joints: 'and|but|while|with|which|who|after|as|when|though|although|where|whereas|including|because|before|since',
  stop: 'a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|as|is|are|was|were|be|been|being|has|have|had|he|she|it|its|his|her|their|they|them|him|that|this|these|those|which|who|whom|whose|what|when|where|there|than|then|so|not|no|into|over|after|before|about|up|out|also|mr|mrs|ms|will|would|could|should|can|may|might|do|does|did|more|most|some|any|all|both|such|other|said|says|saying|told|our|we|i|you|your|my|us|if|during|while|amid|between|through|against|under|very|one|just|only|how|why|because',
  ambiguousDates: 'sun|mon|sat|wed|fri|mar|may|jan|sep|dec|tue|thu|jun|jul|apr|aug|oct|nov|feb|march|august|june|april',
  officials: 'officials|official',
  endings: "'s|’s|s",
};
