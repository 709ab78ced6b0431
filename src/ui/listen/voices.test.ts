import { expect, it } from 'vitest';
import { voice } from '../../../tests/support/fake-speech';
import { chooseVoice } from './voices';

const chosen = (language: string, ...voices: SpeechSynthesisVoice[]) => chooseVoice(voices, language)?.lang;

it('takes a voice on the device before one that sends the text away', () => {
  expect(chosen('en', voice('en-US', { localService: false, default: true }), voice('en-GB'))).toBe('en-GB');
});

it('takes the voice of the region: es-US, then es-MX, then any Spanish', () => {
  expect(chosen('es', voice('es-ES'), voice('es-MX'), voice('es-US'))).toBe('es-US');
  expect(chosen('es', voice('es-ES'), voice('es-MX'))).toBe('es-MX');
  expect(chosen('es', voice('en-US'), voice('es-ES'))).toBe('es-ES');
});

it('takes the one that the device prefers among equals', () => {
  const own = voice('en-US', { name: 'own', default: true });
  expect(chooseVoice([voice('en-US', { name: 'other' }), own], 'en')).toBe(own);
});

it('knows the tags of Android, and no voice of another language', () => {
  expect(chosen('es', voice('es_US'))).toBe('es_US');
  expect(chosen('es', voice('en-US'), voice('est-EE'))).toBeUndefined();
});
