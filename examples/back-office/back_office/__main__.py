"""`python -m back_office` is `back-office`."""

from back_office.cli import run

if __name__ == "__main__":
    run()
