import assert from 'node:assert/strict';
import type { Locales, Texts } from '../../element/text.js';
import { loadWording } from '../../element/testing/wording.js';
import { toPieces } from '../../element/wording.js';
import { compare } from '../comparison.js';
import { tellSides } from '../further/one-sided.js';
import { strings as furtherStrings } from '../further/strings.js';
import { strings as methodStrings, type MethodSetting } from '../method/strings.js';
import { toMethod } from '../method/view-model.js';
import { indexOf, toRadarView, type RadarSight } from '../view-model.js';
import { choosePresentation } from '../presentation.js';
import { sampleNow } from '../samples.js';
import { strings, type RadarSetting } from '../strings.js';
import { readNamed } from './read-named.js';

/** A profile as it is shown, at the time of the sample unless said otherwise, with the texts of a late part. */
export async function showWith(
  late: Locales<Texts>,
  data: unknown,
  locale = 'en',
  sight: Partial<RadarSight> = {},
  now = sampleNow,
) {
  const own = await loadWording(strings, locale);
  const { profile, invalid } = readNamed(data, own.text);
  assert.ok(profile);
  const wishes = { person: undefined, host: undefined, isNarrow: false };
  const texts = await loadWording(late, locale);
  const further = await loadWording(furtherStrings, locale);
  const text = (key: string, values?: Record<string, string | number>) =>
    own.text(key as 'label', values) ||
    texts.text(key, values) ||
    further.text(key as 'goUp', values);
  const setting: RadarSetting = { ...own, now, text };
  const presentation = choosePresentation(profile, wishes);
  const view = toRadarView(profile, { invalid, presentation, tellSides, ...sight }, setting);
  const comparisons = compare(profile, locale, sight.least);
  const chosen = indexOf(profile, sight.chosen);
  return { content: { profile, comparisons, view, least: sight.least, chosen }, setting };
}

/** What is shown of a profile, and how it was measured. */
export async function show(
  data: unknown,
  locale = 'en',
  now = sampleNow,
  sight: Partial<RadarSight> = {},
) {
  const { content, setting } = await showWith(methodStrings, data, locale, sight, now);
  const { profile, comparisons, view } = content;
  const method = toMethod(profile, comparisons, setting as MethodSetting);
  return { ...view, method: [toPieces(view.rule), ...method] };
}

/** Spaces that do not break read as any other. */
export const plain = (words: string | undefined) => words?.replaceAll(/[\u00a0\u202f]/g, ' ');
