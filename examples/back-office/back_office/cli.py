"""`back-office`: the command line, Chinese first. What a command does is in the module that it names; here it is asked."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer

from back_office import (
    cli_case,
    demo,
    fonts,
    importing,
    papers,
    playing,
    report,
    rules,
    say,
    sealing,
    spark,
    statistics,
    verifying,
    workbook,
    worker,
)

app = typer.Typer(
    help="不动产登记后台：导入、报表、文书与签章、验证、统计、案件。 / A back office for real-estate registration.\n\n"
    "退出码：0 没有问题；1 有问题需要处理；2 无法执行。每条命令都可加 --json。",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)
app.add_typer(cli_case.app, name="case")

Business = Annotated[
    str | None, typer.Option("--business", help="表中未写业务类型时按此类型，如 presale_advance_notice / business type")
]
Files = Annotated[list[Path], typer.Option(exists=True, dir_okay=False)]


@app.command("import")
def import_(
    files: Annotated[list[Path], typer.Argument(help="工作簿 .xlsx 或 .csv / workbooks")],
    out: say.Out = say.OUT,
    business: Business = None,
    as_json: say.Json = False,
    now: say.Now = "",
) -> None:
    """检查工作簿，交回带标注的原表（只检查，不入库；入库用 case open） / check workbooks and hand them back with marks"""
    with say.answering(as_json):
        out.mkdir(parents=True, exist_ok=True)
        today = rules.day(say.instant(now))
        answers, is_clean = [], True
        for file in files:
            found = importing.check(file, rules.profile(), today, say.business(business))
            target = out / f"{file.stem}-校验.xlsx"
            workbook.mark(found.sheet, found.correction, target)
            is_clean = is_clean and found.is_clean
            answers.append(
                {
                    "file": str(file),
                    "corrected": str(target),
                    "subCases": len(found.sub_cases),
                    "withErrors": found.wrong,
                    "report": found.report,
                    "seconds": found.seconds,
                }
            )
            if not as_json:
                say.say(f"{file.name}：读取 {len(found.sub_cases)} 件申请，{found.wrong} 件有错误 → {target}")
                _tell_summary(found)
        if as_json:
            say.show(answers)
        raise typer.Exit(0 if is_clean else 1)


def _tell_summary(found: importing.Imported) -> None:
    """What the summary sheet says of findings: the table between its two blank rows."""
    blocks: list[list[list[str]]] = [[]]
    for row in found.correction["summary"]["rows"]:
        if row:
            blocks[-1].append(row)
        else:
            blocks.append([])
    for row in blocks[0][1:]:
        say.say("  " + "  ".join(cell for cell in row if cell))
    if len(blocks) > 1 and len(blocks[1]) > 1:
        say.table("", blocks[1][0], [[*row, ""][: len(blocks[1][0])] for row in blocks[1][1:25]])


@app.command()
def template(
    business: Annotated[str, typer.Argument(help="业务类型，如 presale_advance_notice / business type")],
    target: Annotated[Path, typer.Argument(help="写到哪个 .xlsx / where to")],
    now: say.Now = "",
    as_json: say.Json = False,
) -> None:
    """生成空白填报工作簿，带填写说明与下拉选项 / make a workbook to be filled in"""
    with say.answering(as_json):
        say.business(business)
        made = rules.profile().sheet_template(business, rules.day(say.instant(now)))
        workbook.template(made, target)
        if as_json:
            say.show({"file": str(target), "columns": made["columns"]})
        else:
            say.say(f"已生成 {target}（{len(made['columns'])} 列）")


@app.command("report")
def report_(
    db: say.Database = say.DB,
    out: say.Out = say.OUT,
    days: Annotated[int, typer.Option(min=1, max=3660, help="统计今后多少日内到期 / days ahead")] = 60,
    verify: Annotated[bool, typer.Option("--verify", help="同时逐案重放日志，核对快照 / replay every log too")] = False,
    actor: say.ActorFile = None,
    now: say.Now = "",
    processes: say.Processes = None,
    as_json: say.Json = False,
) -> None:
    """夜间报表：何时到期、谁该办什么（网页和工作簿）；有异常时退出码为 1 / what lapses when, who must do what"""
    with say.answering(as_json):
        question = report.question(say.instant(now), days, verify=verify, actor=say.actor(actor))
        night = report.collect(say.store(db), question, processes=processes, quiet=as_json)
        out.mkdir(parents=True, exist_ok=True)
        stem = f"report-{rules.day(question.now):%Y%m%d}"
        page, book = out / f"{stem}.html", out / f"{stem}.xlsx"
        page.write_text(report.page(night), "utf-8")
        report.workbook(night, book)
        if as_json:
            say.show({**night.as_dict(), "page": str(page), "workbook": str(book)})
        else:
            say.say(f"{night.cases} 件案件，{night.sub_cases} 件子案，用时 {night.seconds:.1f} 秒")
            say.say(
                f"  已过期未处理 {len(night.past)}，七日内到期 {len(night.within(7))}，期内到期 {len(night.coming)}"
            )
            say.say(f"  现在可办 {sum(task.now for task in night.tasks)}，异常 {len(night.faults)}")
            say.table("", ["案件", "异常"], [list(fault) for fault in night.faults[:20]])
            say.say(f"网页 {page}\n工作簿 {book}")
        raise typer.Exit(1 if night.faults else 0)


@app.command("work")
def work_(
    db: say.Database = say.DB,
    outside: Annotated[str | None, typer.Option(help="外部系统地址（examples/outside） / the systems outside")] = None,
    simulate: Annotated[
        Path | None,
        typer.Option(
            exists=True, dir_okay=False, help="试用：各方当即照办，签章由此经办人（JSON） / everybody does it at once"
        ),
    ] = None,
    every: Annotated[
        float | None,
        typer.Option(min=0.1, help="每隔多少秒再来一轮，直到中断；不填则办到无事可办 / seconds between rounds"),
    ] = None,
    now: say.Now = "",
    as_json: say.Json = False,
) -> None:
    """送出发件箱中的事项，办理收到的答复 / hand effects over, and carry out what is answered"""
    with say.answering(as_json):
        if (outside is None) == (simulate is None):
            raise say.Wrong("请给出 --outside 或 --simulate 之一 / give one of them")
        world: worker.World = worker.Outside(outside) if outside else worker.Simulated(say.actor(simulate))
        store, total = say.store(db), worker.Round()
        while True:
            done = worker.work(store, world, say.instant(now))
            total.handed += done.handed
            total.given += done.given
            total.refused += done.refused
            if every is not None and not done.is_idle and not as_json:
                counts = f"送出 {done.handed.total()}，办理 {done.given.total()}，被拒 {len(done.refused)}"
                say.say(f"{rules.in_china(rules.rfc3339(rules.present()))}  {counts}")
            if every is None and (done.is_idle or (now and done.early)):
                break
            time.sleep(every or (1 if done.early else 0))
        if as_json:
            answered = {"handed": dict(total.handed), "given": dict(total.given), "refused": total.refused}
            say.show({**answered, "waiting": store.waiting()})
        else:
            say.say(f"送出 {total.handed.total()} 项，办理答复 {total.given.total()} 项，被拒 {len(total.refused)} 项")
            rows = [[rules.name("action", action)["zh"], str(count)] for action, count in total.given.most_common()]
            say.table("", ["事项", "次数"], rows)
            say.table("", ["案件", "被拒的原因"], [list(one) for one in total.refused[:50]])
            if waiting := store.waiting():
                say.say(f"发件箱中还有 {waiting} 项等待答复，稍后再来一轮，或用 --every 一直办理")
        raise typer.Exit(1 if total.refused else 0)


@app.command("papers")
def papers_(
    db: say.Database = say.DB,
    out: say.Out = say.OUT / "papers",
    kind: Annotated[
        list[papers.Kind] | None,
        typer.Option("--kind", help="申请表、收件清单、办结证明，可重复；默认申请表 / which papers"),
    ] = None,
    case: Annotated[list[str] | None, typer.Option("--case", help="只做这些案件，可重复 / only these cases")] = None,
    key: Annotated[Path | None, typer.Option(exists=True, help="签章密钥文件（试用） / a key in a file")] = None,
    cert: Annotated[list[Path] | None, typer.Option(exists=True, help="签章证书，可重复 / its certificates")] = None,
    platform: Annotated[str | None, typer.Option(help="签章平台地址，代替 --key / a sealing platform")] = None,
    handler: Annotated[str, typer.Option(help="经办人证件号码，供平台核对权限 / number of the handler")] = "",
    font: Annotated[Path | None, typer.Option(exists=True, help="字体文件，默认自动查找 / a font")] = None,
    bold: Annotated[Path | None, typer.Option(exists=True, help="粗体字体文件 / its bold")] = None,
    now: say.Now = "",
    processes: say.Processes = None,
    as_json: say.Json = False,
) -> None:
    """批量制作文书并签章；不给密钥也不给平台时只排版 / typeset papers and seal them"""
    with say.answering(as_json):
        sealer: sealing.Sealer | None = None
        if platform:
            sealer = sealing.PlatformSealer(platform, handler)
        elif key:
            sealer = sealing.SoftwareSealer(key, tuple(cert or ()))
        order = papers.Order(
            out, say.instant(now), fonts.choose(font, bold), tuple(kind or (papers.Kind.application,)), sealer
        )
        store = say.store(db)
        streams = case or store.streams()
        made = list(
            papers.make_all(store.stored(10, of=streams), len(streams), order, processes=processes, quiet=as_json)
        )
        wrong = [one for one in made if one.problems]
        if as_json:
            say.show([one.as_dict() for one in made])
        else:
            sealed = sum(one.sealed for one in made)
            say.say(f"制作 {len(made)} 份，已签章 {sealed} 份，有问题 {len(wrong)} 份 → {out}")
            rows = [[one.case_id, one.sub_case, one.kind, "；".join(one.problems)] for one in wrong[:50]]
            say.table("", ["案件", "子案", "文书", "问题"], rows)
        raise typer.Exit(1 if wrong else 0)


@app.command()
def verify(
    paths: Annotated[list[Path], typer.Argument(exists=True, help="PDF 文件或文件夹 / files or folders")],
    trust: Annotated[list[Path] | None, typer.Option(exists=True, help="信任的证书，可重复 / to trust")] = None,
    makers: Annotated[list[Path] | None, typer.Option(exists=True, help="信任的制章者证书 / makers of seals")] = None,
    certificates: Annotated[list[Path] | None, typer.Option(exists=True, help="其他证书 / other certificates")] = None,
    crl: Annotated[list[Path] | None, typer.Option(exists=True, help="证书吊销列表 / revocation lists")] = None,
    ocsp: Annotated[list[Path] | None, typer.Option(exists=True, help="OCSP 响应 / OCSP responses")] = None,
    table: Annotated[Path | None, typer.Option(help="另存为工作簿 / a workbook too")] = None,
    now: say.Now = "",
    processes: say.Processes = None,
    as_json: say.Json = False,
) -> None:
    """批量验证 PDF 的签名签章：全部有效时退出码为 0 / verify the signatures of many PDFs"""
    with say.answering(as_json):
        read = [tuple(path.read_bytes() for path in given or ()) for given in (trust, makers, certificates, crl, ocsp)]
        files = list(verifying.pdfs(paths))
        found = verifying.verify_all(
            files, verifying.Trust(*read), say.instant(now), processes=processes, quiet=as_json
        )
        if table:
            verifying.table(found, table)
        if as_json:
            say.show([one.as_dict() for one in found])
        else:
            counts = {name: sum(one.verdict == name for one in found) for name in verifying.VERDICTS}
            told = "，".join(f"{verifying.verdict_name(name)} {count}" for name, count in counts.items() if count)
            say.say(f"{len(found)} 个文件：{told or '没有 PDF 文件'}")
            shown = verifying.worst_first(found)
            rows = [[one.file, verifying.verdict_name(one.verdict), one.words] for one in shown[:200]]
            say.table("", ["文件", "结论", "说明"], rows, lambda at: verifying.STYLES[shown[at].verdict])
            if table:
                say.say(f"工作簿 {table}")
        raise typer.Exit(0 if found and all(one.verdict == "valid" for one in found) else 1)


@app.command("stats")
def stats(db: say.Database = say.DB, out: say.Out = say.OUT, now: say.Now = "", as_json: say.Json = False) -> None:
    """统计：按项目、状态、周（网页和工作簿） / figures by project, status and week"""
    with say.answering(as_json):
        found = statistics.collect(say.store(db), say.instant(now))
        out.mkdir(parents=True, exist_ok=True)
        page, book = out / "statistics.html", out / "statistics.xlsx"
        page.write_text(statistics.page(found), "utf-8")
        statistics.workbook(found, book)
        if as_json:
            say.show({**found.as_dict(), "page": str(page), "workbook": str(book)})
        else:
            say.say(f"{found.cases} 件案件，{found.sub_cases} 件子案")
            rows = [[name, str(counts.total())] for name, counts in found.projects.items()]
            say.table("", ["项目", "子案"], rows)
            say.table("", ["状态", "子案"], [[name, str(count)] for name, count in found.statuses.most_common()])
            say.say(f"网页 {page}\n工作簿 {book}")


@app.command("spark")
def spark_(
    db: say.Database = say.DB,
    out: say.Out = say.OUT / "spark",
    master: Annotated[str, typer.Option(help="Spark 的地址 / master")] = "local[*]",
    days: Annotated[int, typer.Option(min=1, max=3660, help="统计今后多少日内到期 / days ahead")] = 60,
    verify: Annotated[bool, typer.Option("--verify", help="同时逐案重放日志 / replay every log too")] = False,
    partitions: Annotated[int | None, typer.Option(min=1, help="分区数 / partitions")] = None,
    now: say.Now = "",
    as_json: say.Json = False,
) -> None:
    """海量案件：用 Spark 分区计算，与夜间报表答案相同 / the same answers for millions of cases, on Spark"""
    with say.answering(as_json):
        question = report.question(say.instant(now), days, verify=verify)
        session = spark.session(master)
        try:
            totals = spark.run(session, db, question, out, partitions)
        finally:
            session.stop()
        if as_json:
            say.show({**totals, "folder": str(out)})
        else:
            say.say(f"{totals['cases']} 件案件，异常 {len(totals['faults'])} → {out}")
            for title, key in (("状态", "statuses"), ("到期", "dues"), ("现在可办", "now")):
                rows = sorted(totals[key].items(), key=lambda pair: -pair[1])
                say.table("", [title, "数量"], [[name, str(count)] for name, count in rows])
        raise typer.Exit(1 if totals["faults"] else 0)


@app.command("sample")
def sample_(
    db: say.Database = say.DB,
    cases: Annotated[int, typer.Option(min=1, max=1_000_000, help="多少件 / how many")] = 200,
    seed: Annotated[int, typer.Option(help="同一种子生成同样的案件 / the same seed, the same cases")] = 1,
    now: say.Now = "",
    processes: say.Processes = None,
    as_json: say.Json = False,
) -> None:
    """往数据库里放样例案件，供试用 / fill a database with sample cases"""
    with say.answering(as_json):
        playing.fill(db, cases, seed, say.instant(now), processes=processes, quiet=as_json)
        if as_json:
            say.show({"cases": cases, "db": db.split("@")[-1]})
        else:
            say.say(f"已生成 {cases} 件样例案件")


@app.command("demo")
def demo_(
    folder: Annotated[Path, typer.Argument(file_okay=False, help="放在哪个文件夹 / into which folder")] = Path(
        "back-office-demo"
    ),
    cases: Annotated[int, typer.Option(min=10, max=100_000, help="样例案件数 / sample cases")] = 300,
    platform: Annotated[str | None, typer.Option(help="签章平台地址；不填用样例密钥 / a sealing platform")] = None,
    handler: Annotated[str, typer.Option(help="经办人证件号码，供平台核对权限 / number of the handler")] = "",
    now: say.Now = "",
    as_json: say.Json = False,
) -> None:
    """把全部功能用样例数据走一遍，并说明看哪里 / do all of it with sample data, and say where to look"""
    with say.answering(as_json):
        made = demo.run(folder, cases, say.instant(now), platform, handler, quiet=as_json)
        if as_json:
            say.show(made)
        else:
            for name, place in made.items():
                say.say(f"{name}：{place}")


def run() -> None:
    """The program."""
    app()
