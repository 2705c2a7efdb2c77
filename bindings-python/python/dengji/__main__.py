"""`python -m dengji`: answers at the shell, for people (Chinese first) and, with `--json`, for programs.

It ends with 0 when nothing stands against what was asked, with 1 when something does, with 2 when it could not be asked.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

import dengji

if TYPE_CHECKING:
    from dengji.documents import Actor, Block, Duty, Finding, Label, PaperHead, SealTodo

PROFILE = "guangzhou-registration"
FILE = "JSON 文件，- 为标准输入 / a JSON file, - for standard input"
Account = dengji.SealAccount | dengji.EnterpriseAccount | dengji.LicenceWallet
BY_FIRST_EVENT: dict[str, type[Account]] = {
    "account_opened": dengji.SealAccount,
    "registered": dengji.EnterpriseAccount,
    "wallet_opened": dengji.LicenceWallet,
}
"""The kinds of accounts, by the event with which a log of the kind begins."""
BY_FIELD: dict[str, type[Account]] = {
    "accountId": dengji.SealAccount,
    "loginName": dengji.EnterpriseAccount,
    "device": dengji.LicenceWallet,
}
"""The kinds of accounts, by a field that only the snapshots of the kind have."""
PROFILES: dict[str, type[dengji.IdentityProfile | dengji.LicenceProfile | dengji.Profile | dengji.SealProfile]] = {
    "IdentityProfile": dengji.IdentityProfile,
    "LicenceProfile": dengji.LicenceProfile,
    "Profile": dengji.Profile,
    "SealProfile": dengji.SealProfile,
}
"""Documents that are linted: they are classes of that name."""
SEVERITIES = {"error": "错误", "warning": "注意", "info": "提示"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the result is the exit code."""
    given = parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = given.run
    try:
        return run(given)
    except (dengji.DengjiError, OSError) as error:
        if given.json and isinstance(error, dengji.DengjiError):
            show({"error": type(error).__name__, "findings": error.findings})
        else:
            print(error, file=sys.stderr)
        return 2


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="python -m dengji", description="不动产登记 / real-estate registration")
    commands = top.add_subparsers(required=True, metavar="COMMAND")

    number = command(commands, "id", identify, "检查一个号码 / check one number")
    number.add_argument("kind", help="uscc, resident_id, unit_code, ...")
    number.add_argument("number")
    number.add_argument("--today", help="日期 YYYY-MM-DD / the day in China")

    check = command(commands, "check", check_document, "检查一份文档 / check a document")
    check.add_argument("file", help=FILE)
    names = dengji.document_names()
    check.add_argument(
        "--as", dest="kind", choices=names, default="SubCaseDocument", help="文档类型 / the kind of document"
    )
    check.add_argument("--profile", default=PROFILE)
    check.add_argument("--today", help="日期 YYYY-MM-DD / the day in China")

    explain = command(commands, "explain", explain_case, "案件或账户还差什么 / what is left for a case or an account")
    explain.add_argument("file", help=f"快照或事件日志 / a snapshot or an event log: {FILE}")
    explain.add_argument("--profile", default=PROFILE, help="案件的规则 / the profile of a case")
    explain.add_argument("--now", help="时刻 RFC 3339 / the instant")

    replay = command(commands, "replay", replay_log, "重放事件日志 / replay an event log")
    replay.add_argument("file", help=FILE)

    verify = command(commands, "verify", verify_document, "验证一份已签章的 PDF / verify a signed PDF")
    verify.add_argument("file", help="PDF 文件，- 为标准输入 / a PDF, - for standard input")
    for option, text in {
        "--trust": "信任的证书 PEM/DER / certificates to trust",
        "--makers": "信任的制章者证书 PEM/DER / certificates of makers of seals to trust",
        "--certificates": "其他证书 PEM/DER / other certificates",
        "--crl": "证书吊销列表 / a list of revoked certificates",
        "--ocsp": "OCSP 响应 / an OCSP response",
    }.items():
        verify.add_argument(option, metavar="FILE", action="append", default=[], help=f"{text}（可重复 / repeatable）")
    verify.add_argument("--at", metavar="INSTANT", help="验证时刻 RFC 3339 / the instant of verifying")
    return top


def command(commands: Any, name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    made.add_argument("--json", action="store_true", help="输出 JSON / answer as JSON")
    made.set_defaults(run=run)
    return made


def identify(given: argparse.Namespace) -> int:
    report = dengji.check_identifier(given.kind, given.number, day(given)).report()
    if given.json:
        show(report)
        return 1 if any(finding["severity"] == "error" for finding in report["findings"]) else 0
    print(report["masked"], "" if report["findings"] else "未发现问题 / nothing found")
    for part in report["parts"]:
        print(f"  {part['name']}: {part['value']}")
    return tell(report["findings"])


def check_document(given: argparse.Namespace) -> int:
    document = dengji.from_json(given.kind, content(given.file))
    findings: list[Finding] = []
    if given.kind == "SubCaseDocument":
        findings = dengji.Profile.builtin(given.profile).check(document, day(given))["findings"]
    elif given.kind in PROFILES:
        findings = PROFILES[given.kind](document).lint()["findings"]
    if given.json:
        show({"document": document, "findings": findings})
        return 1 if any(finding["severity"] == "error" for finding in findings) else 0
    if not findings:
        print(f"未发现问题：{given.kind} / nothing found: {given.kind}")
    return tell(findings)


def explain_case(given: argparse.Namespace) -> int:
    text = content(given.file)
    is_log = text.lstrip().startswith(b"[")
    if account := kind_of(text):
        return explain_account(account.replay(text) if is_log else account.from_state(text), given)
    case = dengji.Case.replay(text) if is_log else dengji.Case.from_state(text)
    profile = dengji.Profile.builtin(given.profile)
    now = given.now or datetime.now(timezone.utc)
    context = dengji.Context(now, {"id": "shell", "role": "system"}, profile)
    todo, progress = case.todo(context), case.progress(profile)
    if given.json:
        show({"progress": progress, "todo": todo})
        return 1 if todo else 0
    print(
        f"案件阶段 / stage: {progress['stage']}; 子案 / sub-cases: {progress['total']}, "
        f"已签 / signed {progress['signed']}, 已确认 / confirmed {progress['confirmed']}, "
        f"已完税 / taxed {progress['taxCleared']}, 已申请 / filed {progress['filed']}"
    )
    for person in todo:
        print(person["name"] or person["role"])
        for item in person["items"]:
            when = "现在可办 / now" if item["now"] else "稍后 / later"
            place = f" {item['subCase']}" if "subCase" in item else ""
            print(f"  {when} {item['action']}{place}: {dengji.text(item['finding'])}")
            print(f"      {dengji.text(item['finding'], 'en')} [{item['finding']['code']}]")
    if not todo:
        print("没有待办事项 / nothing is left to do")
    return 1 if todo else 0


def explain_account(account: Account, given: argparse.Namespace) -> int:
    todo: Sequence[SealTodo | Duty] = []
    # What is left depends on the rules, which are those that the account follows.
    follows = account.state()["metadata"]["profile"]
    rules = follows["id"], follows["version"]
    now = given.now or datetime.now(timezone.utc)
    shell: Actor = {"id": "shell", "role": "system"}
    if isinstance(account, dengji.SealAccount):
        todo = account.todo(dengji.SealContext(now, shell, dengji.SealProfile.builtin(*rules)))
    elif isinstance(account, dengji.EnterpriseAccount):
        todo = account.todo(dengji.AccountContext(now, shell, dengji.IdentityProfile.builtin(*rules)))
    if given.json:
        show({"version": account.version, "todo": todo})
        return 1 if todo else 0
    for item in todo:
        print(f"{item['name'] or item['role']} {item['action']}: {dengji.text(item['finding'])}")
        print(f"    {dengji.text(item['finding'], 'en')} [{item['finding']['code']}]")
    if not todo:
        print("没有待办事项 / nothing is left to do")
    return 1 if todo else 0


def replay_log(given: argparse.Namespace) -> int:
    log = content(given.file)
    account = kind_of(log)
    findings = (account.verify_log(log) if account else dengji.verify_log(log))["findings"]
    sound = not any(finding["severity"] == "error" for finding in findings)
    if account and sound:
        replayed = account.replay(log)
        if given.json:
            show({"findings": findings, "state": replayed.state()})
        else:
            print(f"日志完整，账户第 {replayed.version} 版 / the log is sound: account, version {replayed.version}")
        return 0
    state = dengji.Case.replay(log).state() if sound else None
    if given.json:
        show({"findings": findings} if state is None else {"findings": findings, "state": state})
        return 0 if sound else 1
    if state is not None:
        print(
            f"日志完整，案件 {state['caseId']} 第 {state['metadata']['version']} 版 / "
            f"the log is sound: case {state['caseId']}, version {state['metadata']['version']}"
        )
    return tell(findings)


def verify_document(given: argparse.Namespace) -> int:
    trusted, makers, known, lists, responses = (
        [content(file) for file in files]
        for files in (given.trust, given.makers, given.certificates, given.crl, given.ocsp)
    )
    verifier = dengji.Verifier(trusted, known, makers=makers, crls=lists, ocsp_responses=responses)
    pdf = content(given.file)
    report = verifier.verify(pdf, given.at or datetime.now(timezone.utc))
    if given.json:
        show(report)
    else:
        digest = f"SHA-256 {dengji.digest('sha256', pdf).hex()}"
        head: PaperHead = {"date": report["verifiedAt"][:10]}
        # A name that is no UTF-8 is shown as far as it is.
        name = os.fsencode(given.file).decode("utf-8", "replace")
        for block in dengji.verification_paper(report, name, digest, "", head)["blocks"]:
            tell_block(block)
    return 0 if report["verdict"] == "valid" else 1


def tell_block(block: Block) -> None:
    """Print a block of a paper for people."""
    if block["type"] == "grid":
        for pair in block["pairs"]:
            if pair["value"]:
                print(f"  {both(pair['label'])}: {pair['value']}")
    elif block["type"] == "table":
        print(f"  {' | '.join(both(column['label']) for column in block['columns'])}")
        for row in block["rows"]:
            print("    " + " | ".join(cell or "—" for cell in row["cells"]).replace("\n", "\n      "))
    elif block["type"] == "paragraph":
        print(both(block["text"]))
    elif block["type"] == "heading" or block["type"] == "note":
        print(f"\n{both(block['text'])}")


def both(text: Label) -> str:
    return f"{text['zh']} / {text['en']}"


def kind_of(text: bytes) -> type[Account] | None:
    """Which account this is a log or a snapshot of; none for a case, and for what cannot be read."""
    try:
        read = json.loads(text)
        if isinstance(read, list):
            return BY_FIRST_EVENT.get(read[0]["payload"]["events"][0]["type"])
        return next((kind for field, kind in BY_FIELD.items() if field in read), None)
    except (ValueError, LookupError, TypeError, RecursionError):
        # What is wrong with it, the reader of cases says.
        return None


def day(given: argparse.Namespace) -> str:
    """The day in China: the one that was given, or today by this machine's clock."""
    return given.today or datetime.now(timezone(timedelta(hours=8))).date().isoformat()


def content(file: str) -> bytes:
    return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()


def show(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def tell(findings: Iterable[Finding]) -> int:
    """Print findings for people; the result is the exit code."""
    wrong = False
    for finding in findings:
        wrong = wrong or finding["severity"] == "error"
        place = f" {finding['pointer']}" if finding["pointer"] else ""
        assumed = "（推定 / assumed）" if finding.get("assumed") else ""
        print(f"{SEVERITIES[finding['severity']]}{place} {dengji.text(finding)}{assumed}")
        print(f"    {dengji.text(finding, 'en')} [{finding['code']}]")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
