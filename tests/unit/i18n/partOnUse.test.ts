import { describe, expect, it, vi } from 'vitest';
import { loadLanguage, partOnUse } from '../../../src/i18n/partOnUse.ts';

const english = { hello: 'Good day' } as const;
const french = { hello: 'Bonjour' } as const;

describe('a part of the words', () => {
  it('is English at once, and another language once it is fetched', async () => {
    const fetchFile = vi.fn(async () => french);
    const part = partOnUse<typeof english>('greeting', english, { './fr/greeting.ts': fetchFile });
    expect(part.load('en'), 'nothing to wait for').toHaveProperty('status', 'fulfilled');
    expect(part.beside({ language: 'en' }).t('hello')).toBe('Good day');
    const coming = part.load('fr');
    expect(part.load('fr'), 'one fetch for all who wait').toBe(coming);
    expect(part.beside({ language: 'fr' }).t('hello')).toBe('Good day');
    await coming;
    expect(part.load('fr'), 'the same for good, as React asks').toBe(coming);
    expect(coming).toHaveProperty('status', 'fulfilled');
    const words = part.beside({ language: 'fr' });
    expect([words.t('hello'), words.language, words.locale]).toEqual(['Bonjour', 'fr', 'fr-u-nu-latn']);
    expect(fetchFile).toHaveBeenCalledTimes(1);
  });

  it('that a language does not have yet is English, counted and dated as in that language', async () => {
    const part = partOnUse<typeof english>('greeting', english, {});
    await part.load('ru');
    const words = part.beside({ language: 'ru' });
    expect([words.t('hello'), words.locale]).toEqual(['Good day', 'ru-u-nu-latn']);
  });

  it('may come without its keys, in the order of the English messages, with gaps in English', async () => {
    const several = { hello: 'Good day', bye: 'Goodbye', thanks: 'Thank you' } as const;
    const part = partOnUse<typeof several>('talk', several, {
      './fr/talk.ts': async () => ['Bonjour', null, 'Merci'],
      './es/talk.ts': async () => ['Buenos días'],
    });
    const saidIn = async (language: 'fr' | 'es') => {
      await part.load(language);
      const { t } = part.beside({ language });
      return [t('hello'), t('bye'), t('thanks')];
    };
    expect(await saidIn('fr')).toEqual(['Bonjour', 'Goodbye', 'Merci']);
    expect(await saidIn('es')).toEqual(['Buenos días', 'Goodbye', 'Thank you']);
  });

  it('comes with all others where the page changes its language, and is tried again where that failed', async () => {
    let isCut = true;
    const fetchFile = async () => {
      if (isCut) throw new Error('no line');
      return french;
    };
    const part = partOnUse<typeof english>('greeting', english, { './es/greeting.ts': fetchFile });
    await expect(loadLanguage('es')).rejects.toThrow('no line');
    expect(part.beside({ language: 'es' }).t('hello')).toBe('Good day');
    isCut = false;
    await loadLanguage('es');
    expect(part.beside({ language: 'es' }).t('hello')).toBe('Bonjour');
  });

  it('that failed is the same failure at once, and asked for anew a moment later', async () => {
    vi.useFakeTimers();
    try {
      const fetchFile = vi.fn(async () => french);
      fetchFile.mockRejectedValueOnce(new Error('no line'));
      const part = partOnUse<typeof english>('greeting', english, { './fr/greeting.ts': fetchFile });
      await expect(part.load('fr')).rejects.toThrow('no line');
      await expect(part.load('fr')).rejects.toThrow('no line');
      expect(fetchFile).toHaveBeenCalledTimes(1);
      vi.advanceTimersByTime(1000);
      await part.load('fr');
      expect(part.beside({ language: 'fr' }).t('hello')).toBe('Bonjour');
    } finally {
      vi.useRealTimers();
    }
  });
});
