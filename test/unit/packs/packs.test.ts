import { describe, expect, it } from 'vitest';
import { Pack } from '../../../contract/pack.ts';
import { Policy } from '../../../contract/policy.ts';
import { Locale } from '../../../contract/words.ts';
import { demoPolicy } from '../../../packs/demo-policy.ts';
import { packs } from '../../../packs/registry.ts';
import { check } from '../../../utils/checks/check.ts';
import { compile } from '../../../utils/checks/compile.ts';
import { policyOf } from '../checks/policies.ts';

const languages = Locale.options;

describe.each(packs.map((pack) => [pack.id, pack] as const))('pack %s', (id, pack) => {
  it('is a pack, and its rules carry its name', () => {
    expect(Pack.parse(pack)).toEqual(pack);
    for (const rule of pack.rules) expect(rule.id.startsWith(`${id}.`), rule.id).toBe(true);
  });

  it('speaks every language', () => {
    for (const text of [pack.title, ...pack.rules.flatMap((rule) => [rule.message, rule.why])]) {
      expect(Object.keys(text).sort()).toEqual([...languages].sort());
    }
  });

  it('shows each rule at work in every language, and each rule of words also silent in it', () => {
    for (const rule of pack.rules) {
      const examples = pack.examples.filter((example) => example.rule === rule.id);
      for (const language of languages) {
        const own = examples.filter((example) => example.language === language);
        expect(own.length, `${rule.id} ${language}`).toBeGreaterThan(0);
        if (rule.detector.kind !== 'term') continue;
        expect(
          own.some((example) => example.finds.length > 0),
          `${rule.id} ${language} finds`,
        ).toBe(true);
        expect(
          own.some((example) => example.finds.length === 0),
          `${rule.id} ${language} stays silent`,
        ).toBe(true);
      }
    }
  });

  const compiled = compile(policyOf([], { packs: [id] }), packs, 'en');
  it.each(
    pack.examples.map((example) => [example.rule, example.language, example.text.slice(0, 60), example] as const),
  )('%s in %s: %s', (rule, language, _, example) => {
    for (const told of [language, undefined]) {
      const { findings } = check(compiled, {
        text: example.text,
        platform: example.platform,
        identity: example.identity ?? 'official',
        language: told,
        now: 0,
      });
      expect(findings.filter((finding) => finding.rule === rule).map((finding) => finding.match)).toEqual(
        example.finds,
      );
    }
  });
});

describe('the demo policy', () => {
  it('is a policy', () => {
    expect(Policy.parse(demoPolicy)).toEqual(demoPolicy);
  });

  it('names packs that exist and speaks every language', () => {
    expect(demoPolicy.packs.filter((id) => !packs.some((pack) => pack.id === id))).toEqual([]);
    for (const text of demoPolicy.rules.flatMap((rule) => [rule.message, rule.why])) {
      expect(Object.keys(text).sort()).toEqual([...languages].sort());
    }
  });

  it.each([
    ['pl', 'Bez gwarantowanego zysku? Gwarantowanym zyskiem, pewnych zysków, podwoisz.', 4],
    ['hu', 'Garantált hozamot, garantált hozamú, biztos nyereséggel, kockázatmenteset.', 4],
    ['el', 'Εγγυημένες αποδόσεις, εγγυημένων αποδόσεων, σίγουρου κέρδους, χωρίς κανέναν κίνδυνο.', 4],
    ['id', 'Imbal hasil dijamin, pasti untung, bebas risiko, melipatgandakan uangmu.', 4],
  ] as const)('knows the inflections: %s', (language, text, count) => {
    const compiled = compile(demoPolicy, packs, 'en');
    const { findings } = check(compiled, { text, language, identity: 'official', now: 0 });
    expect(findings.filter((finding) => finding.rule === 'fin.promissory-return')).toHaveLength(count);
  });

  it.each([
    ['pl', 'Oferujemy gwarantowanego zysku.', 'stałego oprocentowania'],
    ['hu', 'Garantált hozammal várjuk.', 'Rögzített kamattal'],
    ['el', 'Προσφέρουμε εγγυημένες αποδόσεις.', 'σταθερά επιτόκια'],
    ['id', 'Kami menawarkan imbal hasil terjamin.', 'suku bunga tetap'],
  ] as const)('writes the fix in the case of the grammar: %s', (language, text, fix) => {
    const compiled = compile(demoPolicy, packs, 'en');
    expect(check(compiled, { text, language, identity: 'official', now: 0 }).findings[0]?.fix).toBe(fix);
  });
});
