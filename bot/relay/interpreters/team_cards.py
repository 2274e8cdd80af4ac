"""What coordinators see of interpreters: how soon a human comes, and who wishes to be one."""

from typing import Any

from bot.relay.interpreters.buttons import ShowTeam, ShowWaiting
from bot.relay.interpreters.team import Member, Team
from bot.relay.interpreters.wish_cards import wish
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import Foreign, Joined, LanguageName, Text

PAGE = 8  # languages
NONE = "–"


def team_page(team: Team, page: int) -> Screen:
    """Show a page of languages, each with its people and how soon one of them came."""
    pages = max(1, -(-len(team.lines) // PAGE))
    page = page if 0 <= page < pages else 0
    lines: list[Any] = [Text("team-head", {"count": str(team.people)})]
    for line in team.lines[page * PAGE : (page + 1) * PAGE]:
        minutes = NONE if line.minutes is None else str(line.minutes)
        args = {
            "language": LanguageName(line.language),
            "people": str(line.people),
            "free": str(line.free),
            "cases": str(line.cases),
            "served": str(line.served),
            "minutes": minutes,
        }
        lines.append(Text("team-line", args))
    if team.asked:
        args = {"yes": str(team.understood), "all": str(team.asked)}
        lines.append(Text("team-understood", args))
    rows = []
    if team.waiting:
        count = {"count": str(team.waiting)}
        rows.append([Button("team-waiting", ShowWaiting().pack(), count)])
    if pages > 1:
        rows.append([Button("areas-more", ShowTeam((page + 1) % pages).pack())])
    return Screen("relay-lines", {"lines": Joined(lines)}, rows)


def member(one: Member) -> Screen:
    """Ask a coordinator about somebody who waits, with what they said of themselves."""
    screen = wish(one.person, one.waiting)
    if not one.note:
        return screen
    lines = [
        Text(screen.text_id, screen.args),
        Text("interpret-note", {"words": Foreign(one.note)}),
    ]
    return Screen("relay-lines", {"lines": Joined(lines, "\n")}, screen.buttons)
