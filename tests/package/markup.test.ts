// @vitest-environment node
import { expect, it } from 'vitest';
import { readTags } from '../../scorm/package/markup';

it('keeps the case of XML and lowers that of HTML', () => {
  const source = '<A:b adlcp:scormType="sco">x</A:b>';
  expect(readTags(source, 'xml')).toEqual([{ name: 'A:b', attributes: { 'adlcp:scormType': 'sco' }, text: 'x' }]);
  expect(readTags(source, 'html')).toEqual([{ name: 'a:b', attributes: { 'adlcp:scormtype': 'sco' }, text: 'x' }]);
});

it('reads every way of writing an attribute', () => {
  const [tag] = readTags(`<a one="1 > 0" two='2' three=3 four\nfive = "5\n6">`, 'html');
  expect(tag?.attributes).toEqual({ one: '1 > 0', two: '2', three: '3', four: '', five: '5\n6' });
});

it('skips comments, closing tags and declarations', () => {
  expect(readTags('<?xml version="1.0"?><!DOCTYPE x><!-- <no/> --><yes/></no>', 'xml').map((tag) => tag.name)).toEqual(['yes']);
});
