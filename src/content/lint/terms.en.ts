import { term } from './term';

/** English words that blame a child, sell a crime as a trade, or put the adult in the middle. */
export const termsEn = [
  term('prostitut\\p{L}*', 'child who was sexually exploited; child sex trafficking'),
  term('(?:child|kiddie|teen|juvenile) porn\\p{L}*|kid porn', 'child sexual abuse material (CSAM)'),
  term('johns?|turn(?:s|ed|ing)? tricks?', 'person who bought sex from a child; buyer'),
  term(
    'clients?|customers?',
    'person who bought sex from a child; buyer (for people a program serves: child, young person, family)',
  ),
  term(
    'pimp\\p{L}*|(?:his|her|their|a) stable|in the life|turned (?:her|him|them) out|daddy|sugar dadd\\p{L}*',
    'trafficker; person controlling the child',
  ),
  term(
    '(?:broken|ruined|damaged) (?:child|children|girls?|boys?|teens?|kids?|lives|life|people)',
    'child who experienced trafficking',
  ),
  term('rescu(?:e|es|ed|ing|er|ers)', 'reach safety; get help; respond'),
  term(
    '(?:sav(?:e|es|ed|ing)) (?:a|the|this|that|these|those|our|every|one|more)? ?(?:child|children|girls?|boys?|teens?|kids?|victims?)',
    'get help; respond',
  ),
  term('hero(?:es|ic)?', 'an adult who responds'),
  term(
    '(?:prostituted|sold|sells?|selling) (?:herself|himself|themselves|themself|her body|his body|their bod(?:y|ies))',
    'was exploited by; someone exploited',
  ),
  term(
    'sex with (?:a |an |the )?(?:minors?|child|children|teens?|teenagers?|students?|girls?|boys?|underage\\p{L}*)|underage sex',
    'sexual abuse; exploitation',
  ),
  term('(?:relationship|affair) with an older (?:man|woman|boy|partner)', 'sexual abuse; exploitation'),
  term(
    'promiscu\\p{L}*|provocative\\p{L}*|slut\\p{L}*|act(?:s|ed|ing)? out',
    'the fact you can see, such as "missed three days"',
  ),
  term('modern(?:-day)? slavery|sex slaves?|slaves?|enslave\\p{L}*', 'trafficking'),
  term('pa?edophil\\p{L}*', 'offender; person who abused'),
  term('stockholm syndrome|trauma[- ]bond\\p{L}*', 'strong attachment built by control and kindness in turns'),
  term(
    '(?:a|the) runaway|runaways|runaway (?:child|children|girls?|boys?|teens?|youth|kids?)',
    'child who has run away; child missing from home or care',
  ),
];
