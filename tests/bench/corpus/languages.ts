/** Languages of articles, with the share of 100 articles that each has. */
export const LANGUAGES = { en: 52, ru: 14, kk: 8, fr: 9, de: 9, es: 8 } as const;

export type Language = keyof typeof LANGUAGES;

/** Most frequent words, then syllables of which the others are made; by language. */
export const WORDS: Readonly<Record<Language, { readonly common: readonly string[]; readonly syllables: string[] }>> = {
  en: {
    common: split(
      'the of to and in a that for was on with as by at from it were had his they be an said this have not or but their ' +
        'which after who has more been when there she would one all people two up out about will other water than over ' +
        'new could some into no them only under its also first before where while many most last between then three any ' +
        'now such made during town river against because so if both through years since city night each being four told ' +
        'still until later back government did how near hours most off down even officials own road few way large five ' +
        'work small another among called council part house school minister days bridge police power week against right ' +
        'early late public station around group according again houses region north south east west along area home next ' +
        'several help number law women men families children money plan vote count order talks trucks boats field market ' +
        'train line roof wall door fire smoke rain wind snow ice dam flood strike wage union court judge charge trial ' +
        'doctor nurse bed medicine bread fuel coal gas oil cable wire signal port ship dock crane cargo border guard camp ' +
        'tent blanket square park street corner shop crowd march banner speech promise letter report study map photo film ' +
        'radio station paper page editor witness neighbour driver farmer teacher student worker owner leader member chief',
    ),
    syllables: split('ra ne ti lo sum ve da kor pi men fa gol be sta ur mi tan res hol dri ca lun por wes gan fel bro'),
  },
  ru: {
    common: split(
      'и в не на что с по это как к из у за от о для мы они его но то все было год город вода люди дом дорога река мост ' +
        'больше нет уже если время будет только сейчас после ночь день помощь власть работа школа суд голос выборы',
    ),
    syllables: split('ра не ти ло сум ве да кор пи мен фа гол бе ста ур ми тан рес хол дри ка лун пор вес ган фел бро'),
  },
  kk: {
    common: split(
      'және бұл мен үшін бір деп болды осы оның жоқ бар халық қала су үй жол өзен көпір көп күн түн көмек билік жұмыс ' +
        'мектеп сот дауыс сайлау адам біз олар енді қазір кейін дейін туралы',
    ),
    syllables: split('ра не ті ло сұм ве да қор пі мен фа ғол бе ста ұр мі тан рес хол дрі қа лұн пор вес ған фел бро'),
  },
  fr: {
    common: split(
      'le de la et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec nous ils son ' +
        'ville eau maison route pont nuit jour aide travail loi vote gens encore rien tout sans avant',
    ),
    syllables: split('ra né ti lo sou ve da cor pi men fa gol bé sta ur mi tan rès hol dri ca lun por vès gan fel bro'),
  },
  de: {
    common: split(
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an er so dass wir sie ' +
        'Stadt Wasser Haus Brücke Nacht Tag Hilfe Arbeit Gesetz Leute noch nichts alle ohne vor nach bis wird',
    ),
    syllables: split('ra ne ti lo sum ve da kor pi men fa gol be sta ur mi tan res hol dri ka lun por wes gan fel bro'),
  },
  es: {
    common: split(
      'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre ' +
        'ciudad agua casa puente noche ayuda trabajo ley voto gente todavía nada todo antes nosotros',
    ),
    syllables: split('ra ne ti lo sum ve da cor pi men fa gol be sta ur mi tan res jol dri ca lun por ves gan fel bro'),
  },
};

function split(words: string): string[] {
  return words.split(' ');
}
