import dengji
from harness import DATA, rate, start

start("dengji")
text = (DATA / "qr.txt").read_text()
style = {"scale": 4, "margin": 4}
note = f"symbol version {dengji.QrCode(text).version}"
rate("SVG", lambda: dengji.QrCode(text).to_svg(style), note=note)
rate("PNG", lambda: dengji.QrCode(text).to_png(style), note=note)
