"""`back-office case`: stored cases, one at a time."""

from __future__ import annotations

import json
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import dengji
import typer

from back_office import importing, look, materials, report, rules, say
from back_office.store import Unknown

if TYPE_CHECKING:
    from dengji.documents import Command, Project

app = typer.Typer(help="案件：查找、查看、办理、核对 / stored cases", no_args_is_help=True, rich_markup_mode=None)
Id = Annotated[str, typer.Argument(metavar="ID", help="案件编号 / id of the case")]


@app.command("list")
def list_(
    search: Annotated[
        str | None, typer.Argument(help="批号、项目、坐落、单元号、姓名中的文字 / text to look for")
    ] = None,
    status: Annotated[str | None, typer.Option(help="案件状态的代码，如 unconfirmed / code of a status")] = None,
    project: Annotated[str | None, typer.Option(help="项目编号 / the project's id")] = None,
    overdue: Annotated[bool, typer.Option("--overdue", help="签名二维码已失效的 / signing code lapsed")] = False,
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 50,
    db: say.Database = say.DB,
    now: say.Now = "",
    as_json: say.Json = False,
) -> None:
    """查找子案 / find sub-cases"""
    with say.answering(as_json):
        store = say.store(db)
        columns = store.tables.sub_case.c
        conditions: list[Any] = []
        if search:
            conditions.append(columns.search.contains(search, autoescape=True))
        if status:
            conditions.append(columns.status == status)
        if project:
            conditions.append(columns.project == project)
        if overdue:
            conditions.append(columns.ticket_expires < rules.rfc3339(say.instant(now)))
        rows = store.rows("sub_case", *conditions, limit=limit)
        if as_json:
            say.show(rows)
            return
        names = {code: label["zh"] for code, label in rules.columns(rules.profile()).items()}
        head = [
            "案件",
            "子案",
            *(names[code] for code in ("batch_number", "project", "location", "buyer", "case_status")),
        ]
        say.table(
            "",
            head,
            [
                [
                    row["caseId"],
                    row["subCase"],
                    row["number"],
                    row["projectName"],
                    row["location"],
                    "、".join(row["buyers"]),
                    row["statusName"]["zh"],
                ]
                for row in rows
            ],
        )
        say.say(f"{len(rows)} 件" + ("（已到上限，可用 --limit 增加）" if len(rows) == limit else ""))


@app.command()
def show(
    id: Id, actor: say.ActorFile = None, db: say.Database = say.DB, now: say.Now = "", as_json: say.Json = False
) -> None:
    """查看一件案件：子案、待办、期限、现在能做什么 / one case: what is to be done, what lapses"""
    with say.answering(as_json):
        at, who = say.instant(now), say.actor(actor)
        case = say.store(db).load(id)
        profile = rules.rules_of(case)
        view = rules.viewing(profile, at, who)
        question = report.question(at, 366, actor=who)
        found = look.ask(case, question)
        if not found.case:
            raise say.Wrong("没有可以查看的内容 / nothing of this case is yours to see")
        actions = [offer for offer in case.actions(view) if offer["allowed"]]
        if as_json:
            answer = {**found.as_dict(), "actions": actions}
            say.show(answer)
            return
        head = found.case
        say.say(f"{head['caseId']}　{head['number']}　{head['projectName']}　第 {head['version']} 版")
        say.say(f"{rules.name('case_stage', head['stage'])['zh']}，{rules.in_china(head['created'])} 新建")
        names = {code: label["zh"] for code, label in rules.columns(profile).items()}
        say.table(
            "\n子案",
            ["子案", names["location"], names["buyer"], names["case_status"], names["time"]],
            [
                [
                    row["subCase"],
                    row["location"],
                    "、".join(row["buyers"]),
                    row["statusName"]["zh"],
                    rules.in_china(row["time"]),
                ]
                for row in found.sub_cases
            ],
        )
        say.table(
            "\n待办",
            ["何时", "由谁", "事项", "内容"],
            [
                [
                    "现在" if task.now else "稍后",
                    f"{rules.name('role', task.role)['zh']} {task.name}",
                    look.step(task.action),
                    task.text,
                ]
                for task in found.tasks
            ],
        )
        say.table(
            "\n期限",
            ["到期", "内容", "由谁", "如何处理"],
            [[rules.in_china(due.at), due.text, due.who, due.remedy] for due in found.dues],
        )
        offered = dict.fromkeys(offer["name"]["zh"] for offer in actions)
        say.say(f"\n现在可以：{'、'.join(offered) or '无'}")


@app.command("open")
def open_(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="工作簿 / a workbook")],
    project: Annotated[Path, typer.Option(exists=True, dir_okay=False, help="楼盘表（JSON） / the project")],
    actor: Annotated[Path, typer.Option(exists=True, dir_okay=False, help="经办人（JSON） / the handler")],
    number: Annotated[str, typer.Option(help="批号 / number of the batch")] = "",
    business: Annotated[str | None, typer.Option(help="表中未写业务类型时按此类型 / business type")] = None,
    force: Annotated[bool, typer.Option("--force", help="有错误也开立，之后再改 / though there are errors")] = False,
    db: say.Database = say.DB,
    now: say.Now = "",
    as_json: say.Json = False,
) -> None:
    """把检查无误的工作簿开立为批次；同一文件再交一次不会重复 / open batches from a workbook"""
    with say.answering(as_json):
        at, who = say.instant(now), say.actor(actor)
        profile = rules.profile()
        read: Project = dengji.from_json("Project", project.read_bytes())
        if "actingFor" not in who:
            raise say.Wrong("经办人没有代表的企业（actingFor） / the handler acts for no enterprise")
        imported = importing.check(file, profile, rules.day(at), say.business(business))
        if imported.wrong and not force:
            text = f"{imported.wrong} 件申请有错误，请先用 import 改正，或加 --force"
            if as_json:
                say.show({"refused": [{"text": text}], "report": imported.report})
            else:
                say.errors.print(text)
            raise typer.Exit(1)
        opened: list[dict[str, Any]] = []
        store = say.store(db)
        for batch in importing.batches(imported, profile, read, who["actingFor"]["enterprise"], number):
            texts = [dengji.text(finding) for finding in batch.findings]
            if not batch.units:
                opened.append({"case": None, "units": 0, "findings": texts})
                continue
            store.open(batch.opening, rules.context(profile, at, who))
            for command in batch.filling:
                store.give(batch.case_id, command, rules.context(profile, at, who))
            opened.append({"case": batch.case_id, "units": batch.units, "findings": texts})
        if as_json:
            say.show(opened)
        for one in opened if not as_json else ():
            say.say(f"批次 {one['case'] or '未开立'}：{one['units']} 个单元")
            for text in one["findings"]:
                say.say(f"  · {text}")
        raise typer.Exit(1 if any(one["findings"] for one in opened) else 0)


@app.command()
def give(
    id: Id,
    command: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="指令（JSON） / a command")],
    actor: Annotated[Path, typer.Option(exists=True, dir_okay=False, help="谁来办（JSON） / who gives it")],
    db: say.Database = say.DB,
    now: say.Now = "",
    as_json: say.Json = False,
) -> None:
    """办理一步：指令被拒时说明原因，由谁处理 / carry out one command"""
    with say.answering(as_json):
        _give(id, dengji.from_json("Command", command.read_bytes()), actor, db, now, as_json)


def _give(id: str, command: Command, actor: Path, db: str, now: str, as_json: bool) -> None:
    store = say.store(db)
    profile = rules.rules_of(store.load(id))
    outcome = store.give(id, command, rules.context(profile, say.instant(now), say.actor(actor)))
    if as_json:
        say.show({key: value for key, value in outcome.items() if key != "entry"})
        return
    say.say("此前已办理，未重复" if outcome["repeated"] else f"已办理，第 {outcome['version']} 版")
    for finding in outcome["report"]["findings"]:
        say.say(f"  · {dengji.text(finding)}")
    if outcome["effects"]:
        say.say(f"  {len(outcome['effects'])} 项待送出，由 back-office work 送出")


@app.command()
def do(
    id: Id,
    action: Annotated[str, typer.Argument(help="不带内容的事项：save 保存、submit 提交、delete 删除 / what to do")],
    actor: Annotated[Path, typer.Option(exists=True, dir_okay=False, help="谁来办（JSON） / who does it")],
    db: say.Database = say.DB,
    now: say.Now = "",
    as_json: say.Json = False,
) -> None:
    """办理不带内容的一步：保存、提交…… / carry out a step that needs nothing else: save, submit, ..."""
    with say.answering(as_json):
        # Given again it is another step: whoever means the same one gives the command with its id.
        command = dengji.from_json("Command", {"id": secrets.token_hex(16), "action": {"type": action}})
        _give(id, command, actor, db, now, as_json)


@app.command("materials")
def materials_(
    id: Id,
    folder: Annotated[Path, typer.Argument(exists=True, file_okay=False, help="材料文件夹 / folder of files")],
    actor: Annotated[Path, typer.Option(exists=True, dir_okay=False, help="经办人（JSON） / the handler")],
    db: say.Database = say.DB,
    now: say.Now = "",
    as_json: say.Json = False,
) -> None:
    """上传材料：文件名即清单中的材料名；某一子案专有的放在以其编号命名的子文件夹 / upload files named like their items"""
    with say.answering(as_json):
        found = materials.upload(say.store(db), id, folder, say.actor(actor), say.instant(now))
        if as_json:
            say.show({"files": found.files, "missing": found.missing, "unknown": found.unknown})
        else:
            say.say(f"上传 {found.files} 份，缺少 {len(found.missing)} 份")
            say.table("", ["子案", "缺少的材料"], [[sub_case or "共享", name] for sub_case, name in found.missing])
            for file in found.unknown:
                say.say(f"  · 清单中没有这一项，未上传：{file}")
        raise typer.Exit(1 if found.missing or found.unknown else 0)


@app.command()
def check(
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="[ID]...", help="不填为全部 / all where none is named")
    ] = None,
    db: say.Database = say.DB,
    now: say.Now = "",
    processes: say.Processes = None,
    as_json: say.Json = False,
) -> None:
    """重放日志，核对快照和哈希链 / replay logs and compare them with what is stored"""
    with say.answering(as_json):
        store = say.store(db)
        question = report.question(say.instant(now), 1, verify=True)
        night = report.collect(store, question, of=ids, processes=processes, quiet=as_json)
        if as_json:
            say.show({"cases": night.cases, "faults": [{"case": case, "text": text} for case, text in night.faults]})
        else:
            say.table("", ["案件", "问题"], [list(fault) for fault in night.faults])
            say.say(
                f"核对 {night.cases} 件，{len({case for case, _ in night.faults})} 件有问题，{night.seconds:.1f} 秒"
            )
        raise typer.Exit(1 if night.faults else 0)


@app.command()
def log(id: Id, db: say.Database = say.DB, as_json: say.Json = False) -> None:
    """列出一件案件的经过 / what happened in a case"""
    with say.answering(as_json):
        entries = [json.loads(entry) for entry in say.store(db).log(id)]
        if not entries:
            raise Unknown(id)
        if as_json:
            say.show(entries)
            return
        rows = []
        for entry in entries:
            payload = entry.get("payload")
            action = payload["command"]["action"]["type"] if payload else None
            role = payload["actor"]["role"] if payload else None
            done = rules.name("action", action)["zh"] if action else "（内容已删除）"
            who = rules.name("role", role)["zh"] if role else ""
            rows.append([str(entry["sequence"]), rules.in_china(entry["now"]), who, done, entry["digest"][:16]])
        say.table("", ["版本", "时间", "角色", "事项", "摘要"], rows)


@app.command()
def outbox(
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 50, db: say.Database = say.DB, as_json: say.Json = False
) -> None:
    """尚未送出的事项：取签、送登记机构等 / effects that are still to be carried out"""
    with say.answering(as_json):
        waiting = say.store(db).effects(limit)
        if as_json:
            say.show([{"id": id, "case": stream, "effect": effect} for id, stream, effect in waiting])
            return
        say.table(
            "",
            ["案件", "事项", "编号"],
            [[stream, rules.name("effect", effect["type"])["zh"], id[:20]] for id, stream, effect in waiting],
        )
        say.say(f"{len(waiting)} 项")
