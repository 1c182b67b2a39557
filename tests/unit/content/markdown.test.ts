/** What Markdown means, case by case, and the exact place of every fault. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from './fixture.ts';

/** Name, text, blocks, messages with line and column. */
const CASES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['one paragraph', 'Один\nдва.', ['p(Один два.)'], []],
  // Regression: two asterisks were emphasis, and «ч/год по 2 руб. за 1 кВт» stood in italics between «кВт» and «ч».
  [
    'products of units',
    'Ушло 350 кВт*ч/год по *два* руб. за 1 кВт*ч и 5 Н*м.',
    ['p(Ушло 350 кВт*ч/год по _два_ руб. за 1 кВт*ч и 5 Н*м.)'],
    [],
  ],
  // Regression: «5H2O и FeSO4» stood in italics, and the stars were lost.
  [
    'products of molecules',
    'Соли CuSO4*5H2O и FeSO4*7H2O, слово A*б*в.',
    ['p(Соли CuSO4*5H2O и FeSO4*7H2O, слово A_б_в.)'],
    [],
  ],
  ['products of figures', 'Так: 5*6=30 и 7*8=56.', ['p(Так: 5*6=30 и 7*8=56.)'], []],
  // Regression: a quotation of «10 млн руб.» was printed.
  [
    'more than a number, at a line’s start',
    '>10 млн руб. получили *три* завода.\n\n> 10 млн',
    ['p(>10 млн руб. получили _три_ завода.)', 'quote[p(10 млн)]'],
    [],
  ],
  // Regression: it was set as code.
  ['a paragraph that is indented', '    Текст.\n\n\tЕщё.', ['p(Текст.)', 'p(Ещё.)'], []],
  // Regression: what a star in the table called was an entry of a list.
  [
    'a note with a star under a table that calls it',
    '| А | Б |\n| - | - |\n| в | 12* |\n\n* С учётом *всех*.\n\nТекст.',
    ['table[А|Б / в|12*]', 'p(* С учётом _всех_.)', 'p(Текст.)'],
    [],
  ],
  [
    'a note with a star that an abbreviation calls',
    '| А | Б |\n| - | - |\n| Тульская обл.* | 12 |\n\n* С учётом Узловой.\n\nТекст.',
    ['table[А|Б / Тульская обл.*|12]', 'p(* С учётом Узловой.)', 'p(Текст.)'],
    [],
  ],
  [
    'a list under a table without stars',
    '| А | Б |\n| - | - |\n| **в** | 12 |\n\n* Завод.\n* Верфь.',
    ['table[А|Б / *в*|12]', 'ul[p(Завод.), p(Верфь.)]'],
    [],
  ],
  ['two speeches', '— А?\n— Б.', ['p(— А? — Б.)'], ['speeches-together 2:1']],
  // Regression: an interview copied from a page had its answers in the same paragraphs, and only those of two dashes were told.
  ['a speech behind a question', 'Как?\n‒ Так.', ['p(Как? ‒ Так.)'], ['speeches-together 2:1']],
  [
    'words of the author in a quotation',
    '«А, — сказал он.\n— Б».',
    ['p(«А, — сказал он. — Б».)'],
    [],
  ],
  ['a dash at a line’s start', 'Итог.\n— это рост.', ['p(Итог. — это рост.)'], []],
  // Regression: lines of a page ran together in the print, and nobody was told.
  [
    'lines of a page',
    'Почта редакции\nРаботы принимают до вторника.',
    ['p(Почта редакции Работы принимают до вторника.)'],
    ['lines-together 2:1'],
  ],
  ['a speech that goes on behind a question', '— А?\n— спросил он.', ['p(— А? — спросил он.)'], []],
  [
    'a cell too many in a row, one too few in the next',
    '| А | Б |\n| - | - |\n| в | г | д |\n| е |',
    ['table[А|Б / в|г / е|]'],
    ['extra-cells 3:9', 'missing-cells 4:1'],
  ],
  [
    'a text close behind a table',
    '| А | Б |\n| - | - |\n| в | г |\nТекст.\n\nЕщё.',
    ['table[А|Б / в|г / Текст.|]', 'p(Ещё.)'],
    ['missing-cells 4:1'],
  ],
  [
    'empty cells',
    '| А | Б |\n| - | - |\n| в | |\n| | г |\n| | |',
    ['table[А|Б / в| / |г / |]'],
    [],
  ],
  ['two speeches apart', '— А?\n\n— Б.', ['p(— А?)', 'p(— Б.)'], []],
  ['a speech over two lines', '— А,\n— сказал он.', ['p(— А, — сказал он.)'], []],
  ['headings', '## А\n\n### Б\n\n#### В', ['h2(А)', 'h3(Б)', 'h4(В)'], []],
  ['a lone #', '# А', ['h2(А)'], ['heading-depth 1:1']],
  ['heading of level 5', '##### А', ['h4(А)'], ['heading-depth 1:1']],
  ['empty heading', '##\n', [], ['empty-heading 1:1']],
  // Regression: they printed as empty boxes and marks alone, and nobody was told.
  ['code without a line', 'А.\n\n~~~\n~~~\n\nБ.', ['p(А.)', 'p(Б.)'], ['empty-block 3:1']],
  // Regression: all that followed was set as code, and nobody told.
  [
    'code that nothing closes',
    'А.\n\n~~~~А~~ б\n\nВ.',
    ['p(А.)', 'code(\nВ.)'],
    ['unclosed-code 3:1', 'words-beside-fence 3:5'],
  ],
  [
    'code that a list or a quotation closes',
    '- ```\n  а\n  ```\n- ```\n  б\n\nВ.\n\n> ~~~\n> г\n> ~~~~',
    ['ul[code(а), code(б)]', 'p(В.)', 'quote[code(г)]'],
    ['unclosed-code 4:3'],
  ],
  // Regression: what stood beside the fence was lost.
  [
    'code that begins beside its fence',
    '``` npm ci\nnpm test\n```\n\n~~~Важно\nа\n~~~',
    ['code(npm test)', 'code(а)'],
    ['words-beside-fence 1:5', 'words-beside-fence 5:4'],
  ],
  [
    'code with its language',
    '```js {1,2} title="a b.js"\na\n```\n\n``` {.python #x}\na\n```\n\n~~~c++\na\n~~~',
    ['code(a)', 'code(a)', 'code(a)'],
    [],
  ],
  ['empty note', ':::note\n:::', [], ['empty-block 1:1']],
  ['a note of its title alone', ':::note[А]\n:::', ['note(А)[]'], ['empty-block 1:1']],
  ['empty quotation', '>\n\nА.', ['p(А.)'], ['empty-block 1:1']],
  ['an empty entry among others', '- а\n-\n- б', ['ul[p(а), p(б)]'], ['empty-block 2:1']],
  ['a table of empty cells', '| | |\n| - | - |\n| | |', [], ['empty-block 1:1']],
  ['a table without rows', '| А | Б |\n| - | - |', ['table[А|Б]'], ['empty-block 1:1']],
  ['a footnote without a text', 'А[^1].\n\n[^1]:', ['p(А.)'], ['empty-footnote 3:1']],
  ['time and colons', 'В 10:30 :word и :note[а] было.', ['p(В 10:30 :word и :note[а] было.)'], []],
  ['double colons in text', 'Счёт 1::2 и C::D.', ['p(Счёт 1::2 и C::D.)'], []],
  [
    'note',
    ':::note[Для справки]\nА.\n\nБ.\n:::\n\nВ.',
    ['note(Для справки)[p(А.) p(Б.)]', 'p(В.)'],
    [],
  ],
  ['note without label', ':::note\nА.\n:::', ['note()[p(А.)]'], []],
  ['note not closed', 'А.\n\n:::note\nБ.', ['p(А.)', 'note()[p(Б.)]'], ['unclosed-note 3:1']],
  [
    'note in a note',
    ':::note\nА.\n\n::::note\nБ.\n::::\n:::',
    ['note()[p(А.) note()[p(Б.)]]', 'p(:::)'],
    ['nested-note 4:1', 'stray-fence 7:1'],
  ],
  ['unknown block directive', ':::nota\nА.\n:::', ['note()[p(А.)]'], ['unknown-directive 1:1']],
  ['unknown line directive', '::figura{src=a.jpg}', [], ['unknown-directive 1:1']],
  ['note with a space', '::: note\nА.\n:::', ['p(::: note А. :::)'], ['directive-syntax 1:1']],
  ['closing fence alone', 'А.\n:::', ['p(А. :::)'], ['stray-fence 2:1']],
  [
    'figure',
    '::figure{src=a.jpg alt="Два слова" caption="Под **ней**" credit=Автор width=60mm side=left}',
    ['figure(a.jpg)'],
    [],
  ],
  ['figure without alt', '::figure{src=a.jpg}', ['figure(a.jpg)'], ['missing-alt 1:1']],
  ['figure decorative', '::figure{src=a.jpg decorative}', ['figure(a.jpg)'], []],
  ['figure without src', '::figure{alt=а}', [], ['missing-attribute 1:1']],
  [
    'figure with unquoted words',
    '::figure{src=a.jpg alt=Два слова}',
    ['figure(a.jpg)'],
    ['unknown-attribute 1:28'],
  ],
  [
    'figure with bad width',
    '::figure{src=a.jpg alt=а width=60}',
    ['figure(a.jpg)'],
    ['bad-length 1:32'],
  ],
  [
    'figure with bad side',
    '::figure{src=a.jpg alt=а side=top}',
    ['figure(a.jpg)'],
    ['bad-side 1:31'],
  ],
  ['figure over all columns', '::figure{src=a.jpg alt=а side=page}', ['figure(a.jpg)'], []],
  [
    'table over all columns',
    'А.\n\n:::table{side=page}\nТаблица 1. Б\n\n| А |\n| - |\n| 1 |\n\nПо данным В.\n:::\n\nГ.',
    ['p(А.)', 'tableFloat(page)[p(Таблица 1. Б) table[А / 1] p(По данным В.)]', 'p(Г.)'],
    [],
  ],
  ['table of no side', ':::table\n| А |\n| - |\n| 1 |\n:::', ['tableFloat()[table[А / 1]]'], []],
  [
    'table with bad side',
    ':::table{side=pgae}\n| А |\n| - |\n| 1 |\n:::',
    ['tableFloat()[table[А / 1]]'],
    ['bad-side 1:15'],
  ],
  [
    'table at a side of the text',
    ':::table{side=left}\n| А |\n| - |\n| 1 |\n:::',
    ['tableFloat()[table[А / 1]]'],
    ['bad-side 1:15'],
  ],
  [
    'table with another attribute',
    ':::table{width=page}\n| А |\n| - |\n| 1 |\n:::',
    ['tableFloat()[table[А / 1]]'],
    ['unknown-attribute 1:10'],
  ],
  [
    'table not closed',
    ':::table{side=page}\n| А |\n| - |\n| 1 |',
    ['tableFloat(page)[table[А / 1]]'],
    ['unclosed-table 1:1'],
  ],
  [
    'table that is none',
    ':::table{side=page}\nА.\n:::',
    ['tableFloat(page)[p(А.)]'],
    ['not-one-table 1:1'],
  ],
  [
    'table with a list',
    ':::table{side=page}\n| А |\n| - |\n| 1 |\n\n- Б\n:::',
    ['tableFloat(page)[table[А / 1] ul[p(Б)]]'],
    ['not-one-table 1:1'],
  ],
  ['table of two colons', '::table{side=page}', [], ['unknown-directive 1:1']],
  ['table not parsed', '::: table', ['p(::: table)'], ['directive-syntax 1:1']],
  ['figure not parsed', '::figure(a.jpg)', ['p(::figure(a.jpg))'], ['directive-syntax 1:1']],
  [
    'note with attributes',
    ':::note{color=red}\nА.\n:::',
    ['note()[p(А.)]'],
    ['unknown-attribute 1:9'],
  ],
  // Regression: the words were lost.
  [
    'picture with a label',
    '::figure[Под *ней*]{src=a.jpg alt="А"}',
    ['figure(a.jpg)'],
    ['directive-syntax 1:10'],
  ],
  ['picture alone', '![А](a.jpg "Под ней")', ['figure(a.jpg)'], []],
  ['picture in text', 'Один ![А](a.jpg) два.', ['p(Один два.)', 'figure(a.jpg)'], []],
  ['pictures in one paragraph', '![А](a.jpg)\n![Б](b.jpg)', ['figure(a.jpg)', 'figure(b.jpg)'], []],
  ['picture without alt', 'А. ![](a.jpg)', ['p(А.)', 'figure(a.jpg)'], ['missing-alt 1:4']],
  ['picture by reference', '![А][x]\n\n[x]: a.jpg', ['figure(a.jpg)'], []],
  ['picture in a list', '- Один ![А](a.jpg)\n- два', ['ul[p(Один) figure(a.jpg), p(два)]'], []],
  ['picture in a heading', '## А ![А](a.jpg)', ['h2(А)', 'figure(a.jpg)'], []],
  ['picture in a link', '[![А](a.jpg)](https://a.ru)', ['figure(a.jpg)'], ['linked-image 1:1']],
  ['html comment', 'А <!-- б --> в.\n\n<!-- г -->', ['p(А в.)'], []],
  // Regression: all of the text behind it was lost.
  [
    'comment that nothing closes',
    'А.\n\n<!-- б -->\n\n<div> <!-- в\n\nГ.\n\n<!-- д\n\nЕ.',
    ['p(А.)', 'p(Г.)'],
    ['html 5:1', 'unclosed-comment 5:7', 'unclosed-comment 9:1'],
  ],
  // Regression: these went without a word.
  [
    'html of no tag',
    'А <![CDATA[ б ]]> в <?php 1 ?> г.\n\n<!DOCTYPE html>',
    ['p(А в г.)'],
    ['html 1:3', 'html 1:21', 'html 3:1'],
  ],
  ['html inline', 'А <b>б</b> в<br>г.', ['p(А б в⏎г.)'], ['html 1:3']],
  // Regression: the break was set, and told as left out
  ['html break', '| А<br>б |\n| --- |\n| в<BR/>г |', ['table[А⏎б / в⏎г]'], []],
  ['html break of no line', 'А.\n\n<br>\n\nБ.', ['p(А.)', 'p(Б.)'], ['html 3:1']],
  // Regression: two breaks left an empty line
  ['two breaks', 'А.<br> <br>Б.  \n\\\nв.<br>', ['p(А.⏎Б.⏎в.)'], []],
  ['html block', '<div class="a">\nА и <i>б</i>\n</div>', ['p(А и б)'], ['html 1:1', 'html 2:5']],
  [
    'raised and lowered figures',
    '10<sup>6</sup> и 10<sup>-12</sup>, x<SUP>n+1</SUP>, H<sub>2</sub>O, **м<sup>2</sup>**.',
    ['p(10⁶ и 10⁻¹², xⁿ⁺¹, H₂O, *м²*.)'],
    [],
  ],
  [
    'raised and lowered letters',
    'E<sup>кин</sup>, x<sub>n</sub>, <sup>**2**</sup>, 5<sup></sup>, 5<sup>2</sub>.',
    ['p(E↑кин, x↓n, *2*, 5, 52.)'],
    ['html 1:33', 'html 1:52', 'html 1:66'],
  ],
  [
    'raised and lowered pieces',
    'PM<sub>2,5</sub>, PM<sub>2,5-10</sub>, x<sup>a-1</sup>, 5<sup>-1,5</sup>, 21<SUP>пол-а</SUP>, **T<sub>max</sub>**.',
    ['p(PM↓2,5, PM↓2,5–10, x↑a−1, 5↑−1,5, 21↑пол-а, *T↓max*.)'],
    [],
  ],
  [
    'nothing that can be raised',
    'А<sup>слишком много</sup>, б<sub>девятьзнк</sub>, в<sup>г.',
    ['p(Аслишком много, бдевятьзнк, вг.)'],
    ['html 1:2', 'html 1:29', 'html 1:52'],
  ],
  [
    'script',
    '<script>\nalert(1)\n</script>\n\nА <script>б</script> в.',
    ['p(А в.)'],
    ['html 1:1', 'html 5:3'],
  ],
  ['style', '<style>\np {}\n</style>', [], ['html 1:1']],
  ['entity', 'А &amp; &laquo;б&raquo; &lt;b&gt;', ['p(А & «б» <b>)'], []],
  [
    'undefined reference',
    'А [б][в] и [г][].',
    ['p(А [б][в] и [г][].)'],
    ['undefined-reference 1:3', 'undefined-reference 1:12'],
  ],
  [
    'undefined reference with marks',
    'А [**б**][в].',
    ['p(А [*б*][в].)'],
    ['undefined-reference 1:9'],
  ],
  ['brackets are text', 'А [б] и [в]: \\[г\\]\\[д\\].', ['p(А [б] и [в]: [г][д].)'], []],
  ['undefined picture', '![А][в]', ['p(![А][в])'], ['undefined-reference 1:1']],
  ['undefined footnote', 'А[^1].', ['p(А[^1].)'], ['undefined-footnote 1:2']],
  [
    'two undefined footnotes',
    'А[^1][^2].',
    ['p(А[^1][^2].)'],
    ['undefined-footnote 1:2', 'undefined-footnote 1:6'],
  ],
  ['reference', 'А [б][в].\n\n[в]: https://a.ru', ['p(А <б https://a.ru>.)'], []],
  [
    'footnote',
    'А[^1] б[^x] в[^1].\n\n[^1]: Раз.\n[^x]: Два.',
    ['p(А^1{p(Раз.)} б^2{p(Два.)} в^1{p(Раз.)}.)'],
    [],
  ],
  // Regression: a call began a line, and two stood apart with a comma between them on the line.
  [
    'calls typed apart',
    'А [^1], [^2]\n[^3] б, **в** [^4] г.\n\n[^1]: Раз.\n[^2]: Два.\n[^3]: Три.\n[^4]: Ещё.',
    ['p(А^1{p(Раз.)}^2{p(Два.)}^3{p(Три.)} б, *в*^4{p(Ещё.)} г.)'],
    [],
  ],
  // Regression: the comma stood a space behind the mark.
  [
    'a call with spaces round it',
    'А [^1] , б [^1] в.\n\n[^1]: Раз.',
    ['p(А^1{p(Раз.)}, б^1{p(Раз.)} в.)'],
    [],
  ],
  ['a call that opens a text', '[^1] А.\n\n[^1]: Раз.', ['p(^1{p(Раз.)} А.)'], []],
  // Regression: the second of two notes with one name was lost, and nobody told.
  [
    'footnote given twice',
    'А[^1].\n\n[^1]: Раз.\n\n[^1]: Два.',
    ['p(А^1{p(Раз.)}.)'],
    ['repeated-footnote 5:1'],
  ],
  ['footnote unused', 'А.\n\n[^1]: Раз.', ['p(А.)'], ['unused-footnote 3:1']],
  [
    'footnote of itself',
    'А[^1].\n\n[^1]: Раз[^1].',
    ['p(А^1{p(Раз.)}.)'],
    ['circular-footnote 3:10'],
  ],
  [
    'autolink',
    'https://tass.ru/ и <https://tass.ru/a/>, www.hse.ru, a@b.ru.',
    [
      'p(<tass.ru=https://tass.ru/> и <tass.ru/a=https://tass.ru/a/>, <www.hse.ru=https://www.hse.ru>, <a@b.ru=mailto:a@b.ru>.)',
    ],
    [],
  ],
  [
    'autolink before a quote',
    '«Сайт https://tass.ru».',
    ['p(«Сайт <tass.ru=https://tass.ru>».)'],
    [],
  ],
  [
    'link whose text is its address',
    '[https://a.ru/](https://a.ru/)',
    ['p(<a.ru=https://a.ru/>)'],
    [],
  ],
  ['link', '[А](https://a.ru "б")', ['p(<А https://a.ru>)'], []],
  // Regression: spaces at the ends of a label were a part of the link, and underlined.
  [
    'spaces at the ends of a label',
    'А [ Б ](https://a.ru) в, г [_д_\n](https://b.ru)е, [https://a.ru ](https://a.ru)ж[ ](https://a.ru)з.',
    ['p(А <Б https://a.ru> в, г <_д_ https://b.ru> е, <a.ru=https://a.ru> ж з.)'],
    ['empty-link 2:49'],
  ],
  // Regression: it went without a word.
  ['link without words', 'А[](https://a.ru) б.', ['p(А б.)'], ['empty-link 1:2']],
  ['link to nothing', '[А]()', ['p(А)'], ['link-empty 1:1']],
  ['link without scheme', '[А](hse.ru)', ['p(А)'], ['link-without-scheme 1:5']],
  ['link to a script', '[А](javascript:alert)', ['p(А)'], ['link-unknown-scheme 1:5']],
  ['link to a file', 'Б [А](b.md)', ['p(Б А)'], ['link-local 1:7']],
  ['link by email', '[А](a@b.ru)', ['p(А)'], ['link-without-scheme 1:5']],
  ['link in a definition', '[А][x]\n\n[x]: ftp://a.ru', ['p(А)'], ['link-unknown-scheme 3:1']],
  // Regression: the line was lost.
  [
    'address that nobody asks for',
    '[Смех]: зал\n\n[Б][в]. ![г][]\n\n[в]: https://a.ru\n[г]: a.jpg\n\n[//]: # (примечание)',
    ['p(<Б https://a.ru>.)', 'figure(a.jpg)'],
    ['unused-reference 1:1'],
  ],
  // Regression: the link led to another address than the nearer one.
  [
    'address given twice',
    '[А].\n\n[а]: https://a.ru\n[А]: https://a.ru\n[а]: https://b.ru',
    ['p(<А https://a.ru>.)'],
    ['repeated-reference 5:1'],
  ],
  // Regression: 2025 was printed for 2026.
  [
    'years that begin lines',
    '2023. А\n2024. Б\n2026. В\n2028. Г',
    ['ol2023[p(А), p(Б), p(В), p(Г)]'],
    ['number-out-of-turn 3:1'],
  ],
  [
    'numbers left to the program',
    '1. а\n1. б\n1. в\n\n0) а\n1) б\n1) в\n2) г',
    ['ol1[p(а), p(б), p(в)]', 'ol0[p(а), p(б), p(в), p(г)]'],
    [],
  ],
  [
    'numbers that count down',
    '> 3. а\n> 2. б',
    ['quote[ol3[p(а), p(б)]]'],
    ['number-out-of-turn 2:3'],
  ],
  ['lists', '- а\n- б\n\n3. в\n4. г', ['ul[p(а), p(б)]', 'ol3[p(в), p(г)]'], []],
  ['loose list', '- а\n\n- б', ['ul~[p(а), p(б)]'], []],
  ['tasks', '- [ ] а\n- [x] б', ['ul[☐p(а), ☑p(б)]'], []],
  ['table', '| а | б |\n|:--|--:|\n| **в** ||\n| г | д |', ['table[а|б / *в*| / г|д]'], []],
  ['quotation', '> А.\n>\n> — Б', ['quote[p(А.) p(— Б)]'], []],
  // Regression: whose it is was an entry of a list.
  ['quotation with a hyphen before its author', '> А.\n>\n> - Б', ['quote[p(А.) p(- Б)]'], []],
  ['quotation that ends in a list', '> А:\n> - б\n> - В', ['quote[p(А:) ul[p(б), p(В)]]'], []],
  ['quotation of one entry', '> - А', ['quote[ul[p(А)]]'], []],
  // Regression: «[!NOTE]» was printed, and nobody told.
  [
    'note as on GitHub',
    'А.\n\n> [!NOTE]\n> Б',
    ['p(А.)', 'quote[p([!NOTE] Б)]'],
    ['unknown-directive 3:3'],
  ],
  ['code', '```\na\n  b\n```\n\nВ `c`.', ['code(a\n  b)', 'p(В `c`.)'], []],
  ['rule', 'А.\n\n---\n\nБ.', ['p(А.)', 'rule', 'p(Б.)'], []],
  ['marks', '**а** *б* ~~в~~ ~г~', ['p(*а* _б_ ~в~ ~г~)'], []],
  ['hard break', 'А\\\nб  \nв', ['p(А⏎б⏎в)'], []],
  [
    'control characters',
    'А\u0007б\u202eв\u200bг',
    ['p(Абвг)'],
    ['unprintable-character 1:2', 'unprintable-character 1:4', 'unprintable-character 1:6'],
  ],
  // Regression: words at a line break of Word were joined; the line separator of Unicode stopped the PDF.
  [
    'separators of lines and pages',
    'а\u000bб\u2028в &#x2029; г\u000c\u0085',
    ['p(а б в   г)'],
    [
      'unprintable-character 1:1',
      'unprintable-character 1:2',
      'unprintable-character 1:4',
      'unprintable-character 1:17',
      'unprintable-character 1:18',
    ],
  ],
  ['direction mark as entity', 'А&#x202e;б', ['p(Аб)'], ['unprintable-character 1:1']],
  ['null', 'А\u0000б', ['p(Аб)'], ['unprintable-character 1:2']],
  ['dash speech', '— Да, — сказал он.', ['p(— Да, — сказал он.)'], []],
];

describe('a speech that became a list', () => {
  it.each([
    ['- Мы возили валки, - рассказал директор. - Теперь куём.', ['speech-as-list 1:1']],
    [
      '- Что дальше? - спросил он.\n- Работаем, — директор завода ответил.',
      ['speech-as-list 1:1', 'speech-as-list 2:1'],
    ],
    ['- Мы молчали!\n  - думали мы.', []],
    // Regression: these verbs of saying were not known.
    ['- В мороз надевай, - советует мастер Фарида.', ['speech-as-list 1:1']],
    ['- Мы возили валки, - рассказывает он.', ['speech-as-list 1:1']],
    ['- Ура! - кричат они.', ['speech-as-list 1:1']],
    ['- Мы ждали, - и снова пауза. - Теперь куём.', ['speech-as-list 1:1']],
    ['> - Да, – сказал он.', ['speech-as-list 1:3']],
    // Regression: an interview was set as a list, and nobody was told.
    ['- Когда?\n\n- Весной.\n\n- А где?\n\n- В Туле.', ['speech-as-list 1:1']],
    ['- Когда?\n- Весной.\n- Где?\n- В Туле.', []],
    ['- Когда?\n\n- Где?\n\n- Почему?\n\n- И так далее.', []],
    ['- Кластер, созданный в 2020 году, - первый в регионе.', []],
    ['- Завод — лидер, — и порт.', []],
    ['- 50 тыс. - больше, чем было.', []],
    ['- «Мы построили завод», — сказал губернатор.', []],
    ['1. Да, - сказал он.', []],
    ['* Да, - сказал он.', []],
    ['— Да, - сказал он.', []],
  ])('%s', (text, lines) => {
    expect(parse(text).lines).toEqual(lines);
  });
});

describe('Markdown', () => {
  it.each(CASES)('%s', (_, text, shown, lines) => {
    const parsed = parse(text);
    expect(parsed.shown).toEqual(shown);
    expect(parsed.lines).toEqual(lines);
  });

  it('nests sixteen deep and no deeper', () => {
    expect(parse(`${'> '.repeat(16)}А.`).lines).toEqual([]);
    expect(parse(`${'> '.repeat(17)}А.`).lines).toEqual(['nesting-too-deep 1:35']);
    expect(parse(`${'> '.repeat(100)}А.`).lines).toEqual(['nesting-too-deep 1:1']);
    const marks = (count: number) =>
      `${'*а _а '.repeat(count / 2)}${'а_ а* '.repeat(count / 2)}`.trim();
    expect(parse(marks(16)).lines).toEqual([]);
    expect(parse(marks(18)).lines).toEqual(['nesting-too-deep 1:50']);
  });

  it('reads a line of text without blocks', () => {
    expect(parse('2024. Итоги **года**', 'line').shown).toEqual(['p(2024. Итоги *года*)']);
    expect(parse('# А', 'line').shown).toEqual(['p(# А)']);
    expect(parse('::figure{src=a}', 'line').shown).toEqual(['p(::figure{src=a})']);
  });

  it('makes figures with all that is said of them', () => {
    const [block] = parse(
      '::figure{src=a.jpg alt="Два слова" caption="Под ней" credit=Автор width=60mm side=left}',
    ).blocks;
    expect(block).toMatchObject({
      type: 'figure',
      image: {
        src: 'a.jpg',
        path: '/d/a.jpg',
        alt: 'Два слова',
        decorative: false,
        caption: { text: 'Под ней' },
        credit: { text: 'Автор' },
        width: { value: 60, unit: 'mm' },
        side: 'left',
      },
    });
    const [plain] = parse('![А](a.jpg "Под ней")').blocks;
    expect(plain).toMatchObject({
      image: { caption: { text: 'Под ней', segments: [{ at: 0, start: 12 }] } },
    });
  });

  it('gives every block the place of its source', () => {
    const text = 'Один\n\n> два\n\n- три\n- **четыре**\n';
    const spans = parse(text).blocks.map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(['Один', '> два', '- три\n- **четыре**']);
  });

  it('never throws, whatever the text', () => {
    const parts = [
      ':::note',
      ':::',
      '::figure{',
      '}',
      '[',
      ']',
      '](',
      ')',
      '![',
      '*',
      '_',
      '`',
      '<',
      '>',
      '|',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '# ',
      '[^a]',
      '[^a]: ',
      '&#x202e;',
      '<script>',
      'https://',
      'a@b.ru',
      '\\',
      '~~',
      '\u0000',
      '\ud800',
      '    ',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 3 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('');
        for (const block of parse(whole).blocks) {
          expect(block.span.start).toBeGreaterThanOrEqual(0);
          expect(block.span.end).toBeLessThanOrEqual(whole.length);
        }
        parse(whole, 'line');
      }),
      { numRuns: 300 },
    );
  });
});

// Regression: whoever forgot the colon of a note was told to add a line that stood there.
it('a mark that opens a line is taken for a note without its colon', () => {
  const hints = (text: string) => parse(text).diagnostics.map(({ hints }) => hints[0]?.en);
  expect(hints('А[^1].\n\n[^1] Раз.')).toEqual([
    'Add a line “[^1]: …”.',
    'If this is the note itself, put a colon behind its mark: “[^1]: …”.',
  ]);
});
