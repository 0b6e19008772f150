import type { MergedEvent } from '../merge/merge-event.ts';
import type { Claim, Disagreement, DisagreementField, GeoPlace } from '../model.ts';
import { dateClaims } from './date-claims.ts';
import { figureDisagreements } from './figure-disagreements.ts';
import { namingDisagreements } from './naming-disagreements.ts';
import { placeClaims } from './place-claims.ts';
import { wordingDisagreements } from './wording-disagreements.ts';

/**
 * Everything on which an event's reports cannot all be right: date, place, figures, naming, wording, in this order.
 *
 * @param event the merged event
 * @param places the vocabulary's, by slug
 */
export function findDisagreements({ reports }: MergedEvent, places: ReadonlyMap<string, GeoPlace>): Disagreement[] {
  // One report alone differs from nobody.
  if (reports.length < 2) return [];
  return [
    ...onField('date', dateClaims(reports)),
    ...onField('place', placeClaims(reports, places)),
    ...figureDisagreements(reports),
    ...namingDisagreements(reports),
    ...wordingDisagreements(reports),
  ];
}

function onField(field: DisagreementField, claims: readonly Claim[]): Disagreement[] {
  if (claims.length === 0) return [];
  return [{ field, measure: null, of: null, speaker: null, saying: null, claims }];
}
