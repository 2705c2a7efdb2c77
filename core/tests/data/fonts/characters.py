"""Writes to standard output the characters that the test font shall hold. Run it in this folder."""

from pathlib import Path

CORE = Path(__file__).resolve().parents[3]
ROOT = CORE.parent

SOURCES = [
    *CORE.glob("platform/data/profiles/*.json"),
    CORE / "base/data/dictionaries.json",
    CORE / "base/data/requirements.json",
    CORE / "base/src/finding/catalogue.rs",
    *CORE.glob("src/paper/*.rs"),
    *CORE.glob("pdf/src/document/paper/*.rs"),
    *CORE.glob("tests/all/support/*.json"),
    *ROOT.glob("examples/data/**/*.json"),
    *ROOT.glob("tests/vectors/**/*.json"),
]

# Names, trades and seals as they occur in tests of papers and seals, and what a form is set with.
MORE = """
东西南北中省市区县镇乡街道路号楼栋单元室层苑庄园村湾港江河湖海山岭桥岗塘滨城
有限责任公司股份集团控股房地产开发置业投资建设发展实业贸易科技网络信息技术服务物业管理咨询银行支行分行营业部
财务专用章合同发票业务法定代表人负责人名章印之骑缝电子签章报关人事行政公章党委工会委员会办公室
一二三四五六七八九十百千万亿元角分零壹贰叁肆伍陆柒捌玖拾佰仟整年月日时秒第页共
赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹
欧阳上官诸葛司马慕容尉迟伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英辉玲建国红志建文斌宇浩凯倩婷雪琳晨欣怡梓涵子轩
贝锦鸿瑞恒泰盛达昊宸鑫森淼焱垚龘𠮷䶮囍
深圳广州南宁广西壮族自治区广东北京上海天津重庆
，。、；：？！“”‘’（）《》〈〉【】〔〕—…·～￥℃㎡№○●□■√×÷±→←↑↓①②③④⑤⑥⑦⑧⑨⑩★☆　
"""

characters = set(MORE) | {chr(code) for code in range(0x20, 0x7F)}
for source in SOURCES:
    characters |= set(source.read_text(encoding="utf-8"))
print("".join(sorted(character for character in characters if character.isprintable() or character == "　")))
