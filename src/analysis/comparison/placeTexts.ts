import { formatPlace } from '../../format/places.ts';
import type { Place } from './places.ts';
import type { ComparisonWords } from './valueTexts.ts';

/** Where a report says something, or where it would. */
export function placeText({ page, comparison }: ComparisonWords, place: Place): string {
  switch (place.kind) {
    case 'stands':
      return formatPlace(page, place.source);
    case 'would-stand':
      return comparison.t('place.wouldStand', { section: formatPlace(page, place.source) });
    case 'no-place':
      return comparison.t('place.none');
    default:
      return place satisfies never;
  }
}
