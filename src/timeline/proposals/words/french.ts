import type { LanguageWords } from './language-words.ts';

/** French words of the news. */
export const french: LanguageWords = {
  abbreviations:
    'm|mm|mme|mmes|mlle|dr|me|pr|gén|col|cap|st|ste|etc|av|bd|art|env|ex|p|no|janv|févr|avr|juill|sept|oct|nov|déc',
  says: 'dit|disent|déclaré|déclare|affirmé|affirme|affirment|annoncé|annonce|ajouté|ajoute|assuré|assure|indiqué|indique|indiquent|expliqué|explique|précisé|précise|estimé|estime|accusé|accuse|averti|avertit|confirmé|confirme|dénoncé|dénonce|rapporté|rapporte|rapportent|répondu|écrit|demandé|demande|promis|promet|souligné|souligne|lancé|lance|poursuivi|martelé|reconnu|ordonné|appelé|qualifié|compté|recensé',
  accordingTo: "selon|d’après|d'après|de source|citant|aux dires de",
  he: 'il|elle|son|sa',
  they: 'ils|elles|leur|leurs',
  signs: {
    '>': 'plus de|au-delà de|plus d',
    '>=': 'au moins|au minimum|pas moins de',
    '<=': "jusqu’à|jusqu'à|au plus|au maximum|pas plus de",
    '<': 'moins de',
    '~': 'environ|près de|quelque|presque|une|autour de|à peu près|aux alentours de',
  },
  signsAfter: { '>=': 'au moins|au minimum|ou plus', '~': 'environ', '<=': 'au plus' },
  counts: {
    killed: 'tué*|tuant|mort*|décès|décéd*|décédé*|victimes|assassin*|cadavre*|péri|morts',
    wounded: 'bless*|hospitalis*',
    detained: 'arrêt*|interpell*|détenu*|détention|garde à vue|emprisonn*',
    troops: 'soldat*|militaire*|troupes|casques bleus|contingent',
    missing: 'disparu*|portés disparus',
    displaced: 'déplacé*|évacu*|réfugi*',
    attackers: 'assaillant*|attaquant*|agresseur*|attaqué',
    vehicles: 'véhicule*|voiture*|camion*|bus',
  },
  counted: {
    'security-forces':
      'policier*|agents|forces de l’ordre|forces de sécurité|soldat*|militaire*|gendarme*|pompier*|gardes',
    protesters: 'manifestant*|émeutier*',
    civilians: 'civil*|habitant*|passant*',
    children: 'enfant*|mineur*',
    journalists: 'journaliste*|reporter*',
  },
  noCount:
    '%|pour cent|degrés|km|kilomètres|kilomètre|mètres|mètre|kg|kilos|tonnes|litres|hectares|dollars|dollar|euros|euro|francs|centimes|€|h|heures',
  ages: 'ans|âgé|âgée|âgés',
  units: {
    heure: 'hours',
    heures: 'hours',
    jour: 'days',
    jours: 'days',
    semaine: 'weeks',
    semaines: 'weeks',
    mois: 'months',
    an: 'years',
    ans: 'years',
    année: 'years',
    années: 'years',
    minutes: 'minutes',
  },
  leaning:
    "plus tôt|auparavant|plus tard|le lendemain|la veille|ce jour-là|un jour après|un jour avant|jusqu’ici|jusqu'ici|à ce jour|récemment|bientôt|peu après|ensuite|le même jour|pour l’heure|ces derniers jours",
  leaningAfterUnit: 'après|avant|plus tard|plus tôt',
  ofThem: "d'entre eux|d'entre elles|dont|parmi eux|parmi lesquels",
  future: 'sera|seront|devrait|prévu',
  coordinating: 'et|mais|tandis',
  joints: 'et|mais|tandis|qui|que|alors|quand|où|après|avec|dont|car',
  stop: 'a|à|au|aux|le|la|les|l|un|une|des|de|du|d|en|et|ou|que|qu|qui|dans|par|pour|sur|se|s|sa|son|ses|ce|cet|cette|ces|est|sont|était|été|être|avoir|ont|avait|ne|pas|plus|il|elle|ils|elles|on|nous|vous|leur|leurs|avec|sans|sous|après|avant|mais|comme|dont|où|selon|dit|aussi|très|entre|depuis|lors',
  ambiguousDates: 'mars|mai',
  officials: 'responsables|officiels',
  endings: 's',
};
