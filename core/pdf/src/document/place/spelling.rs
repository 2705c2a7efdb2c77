//! One spelling for characters that look the same, so that a keyword is found however a producer wrote it.
//!
//! Fonts let an ideograph, a radical and a compatibility ideograph share a glyph, and producers write whichever character
//! they find first for it: 户 as ⼾, 示 as ⺬. Forms mix full and half width, vertical writing has brackets of its own, and
//! ligatures stand for two letters.

/// The characters that look like the radicals from U+2F00 on, in their order (Unicode, Equivalent_Unified_Ideograph).
const RADICALS: &str = concat!(
    "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾",
    "干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生",
    "用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷",
    "豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻",
    "黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠",
);

/// The ideographs that look like the supplementary radicals and the strokes (Unicode 15, Equivalent_Unified_Ideograph).
#[rustfmt::skip]
const PARTS: &[(char, char)] = &[
    ('\u{2e81}', '厂'), ('\u{2e82}', '乛'), ('\u{2e83}', '乚'), ('\u{2e84}', '乙'), ('\u{2e85}', '亻'), ('\u{2e86}', '冂'),
    ('\u{2e87}', '\u{20628}'), ('\u{2e88}', '刀'), ('\u{2e89}', '刂'), ('\u{2e8a}', '卜'), ('\u{2e8b}', '㔾'), ('\u{2e8c}', '小'),
    ('\u{2e8d}', '小'), ('\u{2e8e}', '兀'), ('\u{2e8f}', '尣'), ('\u{2e90}', '尢'), ('\u{2e91}', '\u{21bc2}'), ('\u{2e92}', '巳'),
    ('\u{2e93}', '幺'), ('\u{2e94}', '彑'), ('\u{2e95}', '\u{2b739}'), ('\u{2e96}', '忄'), ('\u{2e97}', '心'), ('\u{2e98}', '扌'),
    ('\u{2e99}', '攵'), ('\u{2e9b}', '旡'), ('\u{2e9c}', '日'), ('\u{2e9d}', '月'), ('\u{2e9e}', '歺'), ('\u{2e9f}', '母'),
    ('\u{2ea0}', '民'), ('\u{2ea1}', '氵'), ('\u{2ea2}', '氺'), ('\u{2ea3}', '灬'), ('\u{2ea4}', '爫'), ('\u{2ea5}', '爫'),
    ('\u{2ea6}', '丬'), ('\u{2ea7}', '牛'), ('\u{2ea8}', '犭'), ('\u{2ea9}', '王'), ('\u{2eaa}', '\u{24d14}'), ('\u{2eab}', '目'),
    ('\u{2eac}', '示'), ('\u{2ead}', '礻'), ('\u{2eae}', '\u{25ad7}'), ('\u{2eaf}', '糹'), ('\u{2eb0}', '纟'), ('\u{2eb1}', '罓'),
    ('\u{2eb2}', '罒'), ('\u{2eb3}', '㓁'), ('\u{2eb4}', '冗'), ('\u{2eb5}', '\u{2626b}'), ('\u{2eb6}', '羊'), ('\u{2eb7}', '\u{2634c}'),
    ('\u{2eb8}', '\u{2634b}'), ('\u{2eb9}', '耂'), ('\u{2eba}', '肀'), ('\u{2ebb}', '聿'), ('\u{2ebc}', '肉'), ('\u{2ebd}', '\u{26951}'),
    ('\u{2ebe}', '艹'), ('\u{2ebf}', '艹'), ('\u{2ec0}', '艹'), ('\u{2ec1}', '虎'), ('\u{2ec2}', '衤'), ('\u{2ec3}', '覀'),
    ('\u{2ec4}', '西'), ('\u{2ec5}', '见'), ('\u{2ec6}', '角'), ('\u{2ec7}', '\u{278b2}'), ('\u{2ec8}', '讠'), ('\u{2ec9}', '贝'),
    ('\u{2eca}', '\u{27fb7}'), ('\u{2ecb}', '车'), ('\u{2ecc}', '辶'), ('\u{2ecd}', '辶'), ('\u{2ece}', '辶'), ('\u{2ecf}', '邑'),
    ('\u{2ed0}', '钅'), ('\u{2ed1}', '長'), ('\u{2ed2}', '镸'), ('\u{2ed3}', '长'), ('\u{2ed4}', '门'), ('\u{2ed5}', '\u{28e0f}'),
    ('\u{2ed6}', '阝'), ('\u{2ed7}', '雨'), ('\u{2ed8}', '青'), ('\u{2ed9}', '韦'), ('\u{2eda}', '页'), ('\u{2edb}', '风'),
    ('\u{2edc}', '飞'), ('\u{2edd}', '食'), ('\u{2ede}', '\u{2967f}'), ('\u{2edf}', '飠'), ('\u{2ee0}', '饣'), ('\u{2ee1}', '\u{29810}'),
    ('\u{2ee2}', '马'), ('\u{2ee3}', '骨'), ('\u{2ee4}', '鬼'), ('\u{2ee5}', '鱼'), ('\u{2ee6}', '鸟'), ('\u{2ee7}', '卤'),
    ('\u{2ee8}', '麦'), ('\u{2ee9}', '黄'), ('\u{2eea}', '黾'), ('\u{2eeb}', '斉'), ('\u{2eec}', '齐'), ('\u{2eed}', '歯'),
    ('\u{2eee}', '齿'), ('\u{2eef}', '竜'), ('\u{2ef0}', '龙'), ('\u{2ef1}', '龜'), ('\u{2ef2}', '亀'), ('\u{2ef3}', '龟'),
    ('\u{31c6}', '\u{200cc}'), ('\u{31cf}', '乀'), ('\u{31d0}', '一'), ('\u{31d1}', '丨'), ('\u{31d2}', '丿'), ('\u{31d3}', '丿'),
    ('\u{31d4}', '丶'), ('\u{31d5}', '\u{200cd}'), ('\u{31d6}', '乛'), ('\u{31d7}', '\u{200ca}'), ('\u{31d8}', '\u{200ce}'), ('\u{31d9}', '\u{2010c}'),
    ('\u{31da}', '亅'), ('\u{31db}', '\u{21fe8}'), ('\u{31dc}', '\u{200cb}'), ('\u{31dd}', '乀'), ('\u{31de}', '\u{200d1}'), ('\u{31df}', '乚'),
    ('\u{31e0}', '乙'), ('\u{31e1}', '\u{2010e}'),
];

/// The ideographs that stand for the compatibility ideographs from U+F900 on, in their order (Unicode, NFKC); U+FFFD where
/// none is assigned.
const COMPATIBLE: &str = concat!(
    "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓",
    "爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北",
    "磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊",
    "練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉",
    "杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒",
    "狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀﨎﨏塚﨑晴﨓﨔凞猪益礼神祥福靖精羽﨟蘒﨡諸﨣﨤逸都﨧﨨﨩飯飼",
    "館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹",
    "艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘\u{fffd}\u{fffd}並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒",
    "敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈",
    "輸遲醙鉶陼難靖韛響頋頻鬒龜𢡊𢡄𣏕㮝䀘䀹𥉉𥳐𧻓齃龎",
);

/// Ideographs of which mainland fonts draw one and radicals name the other.
const TWINS: &[(char, char)] = &[('戶', '户'), ('戸', '户'), ('靑', '青'), ('黃', '黄')];

/// Marks of vertical writing (Unicode, NFKC).
#[rustfmt::skip]
const UPRIGHT: &[(char, char)] = &[
    ('\u{fe10}', ','), ('\u{fe11}', '、'), ('\u{fe12}', '。'), ('\u{fe13}', ':'), ('\u{fe14}', ';'), ('\u{fe15}', '!'),
    ('\u{fe16}', '?'), ('\u{fe17}', '〖'), ('\u{fe18}', '〗'), ('\u{fe31}', '—'), ('\u{fe32}', '–'), ('\u{fe33}', '_'),
    ('\u{fe34}', '_'), ('\u{fe35}', '('), ('\u{fe36}', ')'), ('\u{fe37}', '{'), ('\u{fe38}', '}'), ('\u{fe39}', '〔'),
    ('\u{fe3a}', '〕'), ('\u{fe3b}', '【'), ('\u{fe3c}', '】'), ('\u{fe3d}', '《'), ('\u{fe3e}', '》'), ('\u{fe3f}', '〈'),
    ('\u{fe40}', '〉'), ('\u{fe41}', '「'), ('\u{fe42}', '」'), ('\u{fe43}', '『'), ('\u{fe44}', '』'), ('\u{fe47}', '['),
    ('\u{fe48}', ']'),
];

/// The letters of the ligatures from U+FB00 on.
const LIGATURES: [&str; 7] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

fn in_order(table: &str, first: u32, character: char) -> Option<char> {
    let at = usize::try_from(u32::from(character).checked_sub(first)?).ok()?;
    table.chars().nth(at).filter(|twin| *twin != '\u{fffd}')
}

fn listed(table: &[(char, char)], character: char) -> Option<char> {
    let at = table.binary_search_by_key(&character, |(from, _)| *from).ok()?;
    table.get(at).map(|(_, to)| *to)
}

/// The one spelling of a character.
pub(super) fn fold(character: char) -> char {
    let plain = match character {
        '\u{2e80}'..='\u{2eff}' | '\u{31c0}'..='\u{31ef}' => listed(PARTS, character),
        '\u{2f00}'..='\u{2fd5}' => in_order(RADICALS, 0x2f00, character),
        '\u{f900}'..='\u{fad9}' => in_order(COMPATIBLE, 0xf900, character),
        '\u{fe10}'..='\u{fe48}' => listed(UPRIGHT, character),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0),
        _ => None,
    };
    let plain = plain.unwrap_or(character);
    // A mark of vertical writing stands for one of full width.
    let plain = if ('\u{ff01}'..='\u{ff5e}').contains(&plain) { fold(plain) } else { plain };
    TWINS.iter().find(|(twin, _)| *twin == plain).map_or(plain, |(_, usual)| *usual)
}

/// The letters that a character stands for: of a ligature several, of any other itself.
pub(super) fn letters(character: char) -> impl Iterator<Item = char> {
    let at = u32::from(character).checked_sub(0xfb00).and_then(|at| usize::try_from(at).ok());
    let ligature = at.and_then(|at| LIGATURES.get(at)).copied();
    ligature.unwrap_or_default().chars().chain(ligature.is_none().then_some(character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_twins() {
        let pairs = [
            ('\u{2f42}', '文'),
            ('\u{2ed3}', '长'),
            ('\u{2f3e}', '户'),
            ('\u{2eac}', '示'),
            ('\u{2e9f}', '母'),
            ('\u{2ee3}', '骨'),
            ('\u{2fad}', '青'),
            ('\u{2ed8}', '青'),
            ('\u{2fc8}', '黄'),
            ('\u{2f64}', '用'),
            ('\u{31d0}', '一'),
            ('\u{f967}', '不'),
            ('\u{f90a}', '金'),
            ('：', ':'),
            ('︵', '('),
            ('戶', '户'),
            ('登', '登'),
        ];
        for (from, to) in pairs {
            assert_eq!(fold(from), to, "{from}");
        }
    }

    #[test]
    fn every_radical_has_its_ideograph_and_folding_twice_is_folding_once() {
        assert!(PARTS.is_sorted_by_key(|(from, _)| *from) && UPRIGHT.is_sorted_by_key(|(from, _)| *from));
        assert_eq!((RADICALS.chars().count(), COMPATIBLE.chars().count()), (0xd6, 0x1da));
        for character in ('\u{2e80}'..='\u{2fd5}').chain('\u{f900}'..='\u{ff5e}') {
            let once = fold(character);
            assert_eq!(fold(once), once, "{character}");
            let is_radical =
                matches!(character, '\u{2e81}'..='\u{2e99}' | '\u{2e9b}'..='\u{2ef3}' | '\u{2f00}'..='\u{2fd5}');
            assert!(once != character || !is_radical, "{character}");
        }
    }

    #[test]
    fn ligatures_are_several_letters() {
        assert_eq!(letters('ﬃ').collect::<String>(), "ffi");
        assert_eq!(letters('登').collect::<String>(), "登");
    }
}
