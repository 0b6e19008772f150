import type { LanguageWords } from './language-words.ts';

/** Spanish words of the news. */
export const spanish: LanguageWords = {
  abbreviations:
    'sr|sra|srta|dr|dra|prof|gral|cnel|cap|av|avda|núm|num|art|pág|ud|uds|ee.uu|ee|uu|p.ej|a.m|p.m|d|dña|etc|aprox|st|tte|sto|sta',
  says: 'dijo|dice|dicen|dijeron|afirmó|afirma|afirmaron|aseguró|asegura|declaró|declara|anunció|anuncia|anunciaron|informó|informa|informaron|señaló|señala|añadió|añade|agregó|explicó|explica|advirtió|advierte|denunció|denuncia|indicó|indica|confirmó|confirma|sostuvo|sostiene|reiteró|pidió|pide|preguntó|respondió|acusó|acusa|prometió|escribió|contó|ordenó|calificó|expresó|expresa|reportó|reportaron|comunicó|cifró',
  accordingTo: 'según|de acuerdo con|en palabras de|citando a|a juicio de',
  he: 'él|ella|su',
  they: 'ellos|ellas|sus',
  signs: {
    '>': 'más de|por encima de|más que',
    '>=': 'al menos|por lo menos|como mínimo|no menos de|cuando menos',
    '<=': 'hasta|como máximo|no más de|a lo sumo',
    '<': 'menos de|por debajo de',
    '~': 'unos|unas|alrededor de|cerca de|casi|aproximadamente|en torno a|algunos|algunas',
  },
  signsAfter: { '>=': 'o más|como mínimo|al menos', '~': 'aproximadamente', '<=': 'como máximo' },
  counts: {
    killed: 'muert*|murier*|murió|mató|mataron|fallec*|asesin*|víctimas mortales|decesos|cadáver*|vidas|fatal*',
    wounded: 'herid*|lesion*|hospitaliz*',
    detained: 'deten*|detuv*|arrest*|apres*|encarcel*|custodia',
    troops: 'soldado*|militar*|tropas|efectivos|cascos azules|contingente|uniformados',
    missing: 'desaparecid*',
    displaced: 'desplazad*|evacuad*|refugiad*|evacuaron',
    attackers: 'atacantes|asaltantes|agresores|atacaron',
    vehicles: 'vehículos|coches|camiones|autobuses',
  },
  counted: {
    'security-forces': 'policía*|agente*|fuerzas de seguridad|soldado*|militar*|guardia*|bombero*|uniformado*',
    protesters: 'manifestante*',
    civilians: 'civil*|vecino*|transeúnte*',
    children: 'niño*|niña*|menor*',
    journalists: 'periodista*|reportero*',
  },
  noCount:
    '%|por ciento|grados|km|kilómetros|kilómetro|metros|metro|kg|kilos|toneladas|litros|hectáreas|dólares|dólar|euros|euro|pesos|peso|céntimos|horas de la',
  ages: 'años de edad|edad',
  units: {
    hora: 'hours',
    horas: 'hours',
    día: 'days',
    días: 'days',
    semana: 'weeks',
    semanas: 'weeks',
    mes: 'months',
    meses: 'months',
    año: 'years',
    años: 'years',
    minutos: 'minutes',
  },
  leaning:
    'antes|anteriormente|más tarde|al día siguiente|el día anterior|ese día|un día después|un día antes|horas antes|horas después|hasta ahora|hasta el momento|por ahora|recientemente|pronto|luego|poco después|ese mismo día|en los últimos años|entonces',
  leaningAfterUnit: 'después|antes|más tarde',
  ofThem: 'de ellos|de ellas|de los cuales|de las cuales|entre ellos|entre ellas|incluidos|incluidas',
  future: 'será|serán|podría|prevé|previsto',
  coordinating: 'y|e|pero|mientras',
  joints: 'y|e|pero|mientras|que|con|cuando|aunque|donde|tras|después|porque|quien|quienes',
  stop: 'a|al|el|la|los|las|un|una|unos|unas|de|del|en|y|e|o|u|que|con|por|para|se|su|sus|es|son|fue|fueron|ha|han|había|era|eran|ser|estar|está|están|como|más|menos|pero|no|ni|lo|le|les|este|esta|estos|estas|ese|esa|eso|esto|entre|sobre|tras|desde|hasta|sin|también|ya|cuando|donde|quien|según|dijo|afirmó|muy|si|nos|nuestro|hay|ante|contra|durante',
  ambiguousDates: 'sol|mar',
  officials: 'funcionario*|responsables',
  endings: 's|es',
};
