import type { StyleName } from './processor.ts';

/** What the two make of one case. */
export interface Difference {
  readonly ours: string;
  readonly theirs: string;
}

/** Where we differ from the processor on purpose, and why. */
export const DIFFERENCES: Readonly<Record<string, Readonly<{ why: string } & Partial<Record<StyleName, Difference>>>>> =
  {
    'site-unsigned': {
      why: 'The manual ends a page’s title with a full stop where no author stands before it (14.207), as the style of the 18th edition does.',
      chicago: {
        ours: 'Radio Wave. “River Rises Again.” March 2, 2021. https://gazette.example/a.',
        theirs: 'Radio Wave. “River Rises Again,” March 2, 2021. https://gazette.example/a.',
      },
    },
    'person-and-agency': {
      why: 'After an inverted name a comma stands before the next one, whoever that is; the processor puts none before a body.',
      apa: {
        ours: 'Reyes, D., & Agence France-Presse. (2021, March 2). River rises again. <i>The Delta Gazette</i>. https://gazette.example/a',
        theirs:
          'Reyes, D. & Agence France-Presse. (2021, March 2). River rises again. <i>The Delta Gazette</i>. https://gazette.example/a',
      },
      chicago: {
        ours: 'Reyes, Dana, and Agence France-Presse. “River Rises Again.” <i>The Delta Gazette</i>, March 2, 2021. https://gazette.example/a.',
        theirs:
          'Reyes, Dana and Agence France-Presse. “River Rises Again.” <i>The Delta Gazette</i>, March 2, 2021. https://gazette.example/a.',
      },
      mla: {
        ours: 'Reyes, Dana, and Agence France-Presse. “River Rises Again.” <i>The Delta Gazette</i>, 2 Mar. 2021, https://gazette.example/a.',
        theirs:
          'Reyes, Dana and Agence France-Presse. “River Rises Again.” <i>The Delta Gazette</i>, 2 Mar. 2021, https://gazette.example/a.',
      },
    },
    'own-site': {
      why: 'APA and MLA name a body that publishes its own page once.',
      apa: {
        ours: 'Radio Wave. (2021, March 2). <i>River rises again</i>. https://gazette.example/a',
        theirs: 'Radio Wave. (2021, March 2). <i>River rises again</i>. Radio Wave. https://gazette.example/a',
      },
      mla: {
        ours: '“River Rises Again.” <i>Radio Wave</i>, 2 Mar. 2021, https://gazette.example/a.',
        theirs: 'Radio Wave. “River Rises Again.” <i>Radio Wave</i>, 2 Mar. 2021, https://gazette.example/a.',
      },
    },
    'own-newspaper': {
      why: 'MLA names a body that publishes what it wrote once.',
      mla: {
        ours: '“River Rises Again.” <i>The Delta Gazette</i>, 2 Mar. 2021, https://gazette.example/a.',
        theirs:
          'The Delta Gazette. “River Rises Again.” <i>The Delta Gazette</i>, 2 Mar. 2021, https://gazette.example/a.',
      },
    },
    initials: {
      why: 'Initials keep the hyphen that was printed.',
      mla: {
        ours: 'Reyes, D. A., and J.-P. Okoye. “River Rises Again.” <i>The Delta Gazette</i>, 2 Mar. 2021, https://gazette.example/a.',
        theirs:
          'Reyes, D. A., and J. P. Okoye. “River Rises Again.” <i>The Delta Gazette</i>, 2 Mar. 2021, https://gazette.example/a.',
      },
    },
    'kazakh-name': {
      why: 'The processor does not know Kazakh capitals, and leaves such names without initials.',
      apa: {
        ours: 'Құдретова, Ә., & Ахметов, Ө. (2021, March 2). Өзен арнасынан асты. <i>The Delta Gazette</i>. https://gazette.example/a',
        theirs:
          'Құдретова, Әлия, & Ахметов, Өмір. (2021, March 2). Өзен арнасынан асты. <i>The Delta Gazette</i>. https://gazette.example/a',
      },
    },
    translated: {
      why: 'A translation is no part of the title: outside its italics (APA) or quotation marks (Chicago 14.99, MLA).',
      apa: {
        ours: '<i>Река вышла из берегов</i> [River breaks its banks]. (2021, March 2). Radio Wave. https://gazette.example/a',
        theirs:
          '<i>Река вышла из берегов [River breaks its banks]</i>. (2021, March 2). Radio Wave. https://gazette.example/a',
      },
      chicago: {
        ours: 'Radio Wave. “Река вышла из берегов” [River breaks its banks]. March 2, 2021. https://gazette.example/a.',
        theirs:
          'Radio Wave. “Река вышла из берегов [River breaks its banks],” March 2, 2021. https://gazette.example/a.',
      },
      mla: {
        ours: '“Река вышла из берегов” [“River breaks its banks”]. <i>Radio Wave</i>, 2 Mar. 2021, https://gazette.example/a.',
        theirs:
          '“Река вышла из берегов [River breaks its banks].” <i>Radio Wave</i>, 2 Mar. 2021, https://gazette.example/a.',
      },
    },
    retracted: {
      why: 'That it was retracted is no part of the title: outside its italics (APA) or quotation marks.',
      apa: {
        ours: 'Reyes, D. (2021, March 3). <i>River rises</i> [Retracted]. The Delta Gazette.',
        theirs: 'Reyes, D. (2021, March 3). <i>River rises [Retracted]</i>. The Delta Gazette.',
      },
      chicago: {
        ours: 'Reyes, Dana. “River Rises” [Retracted]. The Delta Gazette, March 3, 2021.',
        theirs: 'Reyes, Dana. “River Rises [Retracted].” The Delta Gazette, March 3, 2021.',
      },
      mla: {
        ours: 'Reyes, Dana. “River Rises” [Retracted]. <i>The Delta Gazette</i>, 3 Mar. 2021.',
        theirs: 'Reyes, Dana. “River Rises [Retracted].” <i>The Delta Gazette</i>, 3 Mar. 2021.',
      },
    },
    'translated-question': {
      why: 'A translation is no part of the title: outside its quotation marks (Chicago 14.99, MLA).',
      chicago: {
        ours: '<i>The Delta Gazette</i>. “¿Sube el río?” [Is the river rising?]. March 2, 2021. https://gazette.example/a.',
        theirs:
          '<i>The Delta Gazette</i>. “¿Sube el río? [Is the river rising?].” March 2, 2021. https://gazette.example/a.',
      },
      mla: {
        ours: '“¿Sube el río?” [“Is the river rising?”]. <i>The Delta Gazette</i>, 2 Mar. 2021, https://gazette.example/a.',
        theirs:
          '“¿Sube el río? [Is the river rising?].” <i>The Delta Gazette</i>, 2 Mar. 2021, https://gazette.example/a.',
      },
    },
    supplied: {
      why: 'A description is no title: neither italics nor quotation marks nor title case.',
      apa: {
        ours: '[Report on the flood]. (2021, March 2). Radio Wave. https://gazette.example/a',
        theirs: '<i>[Report on the flood]</i>. (2021, March 2). Radio Wave. https://gazette.example/a',
      },
      chicago: {
        ours: 'Radio Wave. [Report on the flood]. March 2, 2021. https://gazette.example/a.',
        theirs: 'Radio Wave. “[Report on the Flood],” March 2, 2021. https://gazette.example/a.',
      },
      mla: {
        ours: '[Report on the flood]. <i>Radio Wave</i>, 2 Mar. 2021, https://gazette.example/a.',
        theirs: '“[Report on the Flood].” <i>Radio Wave</i>, 2 Mar. 2021, https://gazette.example/a.',
      },
    },
    'date-inferred': {
      why: 'A date that the source does not state stands in square brackets; CSL-JSON has no mark for it but `circa`, which says that it is not certain.',
      apa: {
        ours: 'River rises again. ([2021, March 2]). <i>The Delta Gazette</i>. https://gazette.example/a',
        theirs: 'River rises again. (2021, March 2). <i>The Delta Gazette</i>. https://gazette.example/a',
      },
      chicago: {
        ours: '<i>The Delta Gazette</i>. “River Rises Again.” [March 2, 2021]. https://gazette.example/a.',
        theirs: '<i>The Delta Gazette</i>. “River Rises Again.” March 2, 2021. https://gazette.example/a.',
      },
      mla: {
        ours: '“River Rises Again.” <i>The Delta Gazette</i>, [2 Mar. 2021], https://gazette.example/a.',
        theirs: '“River Rises Again.” <i>The Delta Gazette</i>, 2 Mar. 2021, https://gazette.example/a.',
      },
    },
    'question-on-site': {
      why: 'As above: no comma after the title of an unsigned page.',
      chicago: {
        ours: 'Radio Wave. “Where Does the River Go?” March 2, 2021. https://gazette.example/a.',
        theirs: 'Radio Wave. “Where Does the River Go?,” March 2, 2021. https://gazette.example/a.',
      },
    },
    'straight-quotes': {
      why: 'The processor loses the first capital within single quotation marks.',
      chicago: {
        ours: '<i>The Delta Gazette</i>. “Mayor’s ‘Open the Gates’ Order.” March 2, 2021. https://gazette.example/a.',
        theirs: '<i>The Delta Gazette</i>. “Mayor’s ‘open the Gates’ Order.” March 2, 2021. https://gazette.example/a.',
      },
      mla: {
        ours: '“Mayor’s ‘Open the Gates’ Order.” <i>The Delta Gazette</i>, 2 Mar. 2021, https://gazette.example/a.',
        theirs: '“Mayor’s ‘open the Gates’ Order.” <i>The Delta Gazette</i>, 2 Mar. 2021, https://gazette.example/a.',
      },
    },
    'quotes-at-end-on-site': {
      why: 'As above: no comma after the title of an unsigned page.',
      chicago: {
        ours: 'Radio Wave. “Mayor Calls It ‘a Lie.’” March 2, 2021. https://gazette.example/a.',
        theirs: 'Radio Wave. “Mayor Calls It ‘a Lie,’” March 2, 2021. https://gazette.example/a.',
      },
    },
    'title-case-hyphens': {
      why: 'The first part of a hyphenated word has a capital (Chicago 8.161).',
      chicago: {
        ours: '<i>The Delta Gazette</i>. “Mayor Gives Open-the-Gates Order to Off-Duty Guards.” March 2, 2021. https://gazette.example/a.',
        theirs:
          '<i>The Delta Gazette</i>. “Mayor Gives Open-the-Gates Order to off-Duty Guards.” March 2, 2021. https://gazette.example/a.',
      },
      mla: {
        ours: '“Mayor Gives Open-the-Gates Order to Off-Duty Guards.” <i>The Delta Gazette</i>, 2 Mar. 2021, https://gazette.example/a.',
        theirs:
          '“Mayor Gives Open-the-Gates Order to off-Duty Guards.” <i>The Delta Gazette</i>, 2 Mar. 2021, https://gazette.example/a.',
      },
    },
  };
