import actors from '../../content/vocabulary/actors.json' with { type: 'json' };
import outputs from '../../content/vocabulary/outputs.json' with { type: 'json' };
import ratings from '../../content/vocabulary/ratings.json' with { type: 'json' };

/** Names of who is asked to act, by id. */
export const actorLabels = actors;
/** Names of the project's outputs, by their numbers. */
export const outputLabels = outputs;
/** Names of the ratings, by id. */
export const ratingLabels = ratings;

/** The ids of a vocabulary in their order. */
export const idsIn = <Id extends string>(vocabulary: Record<Id, unknown>) => Object.keys(vocabulary) as Id[];
