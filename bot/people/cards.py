"""What people are shown about themselves and about invites."""

from collections.abc import Callable, Sequence
from typing import Any

from bot.people import doors
from bot.people.buttons import ChooseLanguage, DecideRequest, InviteRole
from bot.people.model import INVITABLE, Invite, Person, Role, RoleRequest, name_of
from bot.places.model import Area
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import At, Foreign, LanguageName, Text

# --- people -------------------------------------------------------------------------------------


def welcome(person: Person, near: Sequence[str] = ()) -> Screen:
    """Greet somebody by name, and show them the ways in.

    Who surely writes in another language than they are addressed in gets that with one tap; of
    whose language nothing is known, all of them. `near`: the languages of their area.
    """
    rows = doors.rows_for(person)
    if (better := doors.better_locale(person)) is not None:
        rows = [[doors.language_button(better, ChooseLanguage(better).pack())], *rows]
    if not doors.is_language_known(person):
        rows = [*rows, *doors.language_rows(doors.likely_locales(person, near))]
    return Screen("welcome", {"name": Foreign(person.name)}, rows)


def ask_language(person: Person, near: Sequence[str] = ()) -> Screen:
    """Offer the languages in which Weft writes, the likely ones first."""
    return Screen("language-ask", buttons=doors.language_rows(doors.likely_locales(person, near)))


def language_set(person: Person) -> Screen:
    """Confirm the language that they chose."""
    reads = LanguageName(person.locale)
    if person.other_language is None:
        return Screen("language-set", {"language": reads})
    args = {"language": LanguageName(person.other_language), "other": reads}
    return Screen("language-other-set", args)


def which_language(codes: Sequence[str], choose: Callable[[str], str]) -> Screen:
    """Ask which of the languages of a similar name they mean."""
    rows = [[doors.language_button(code, choose(code))] for code in codes]
    return Screen("language-other-which", buttons=rows)


def role_taken(role: Role, area: Area | None) -> Screen:
    """Tell somebody that a role of theirs was taken away."""
    return Screen("role-taken", {"role": Text(f"role-{role}"), "area": _area(area)})


# --- invites ------------------------------------------------------------------------------------


def invite_roles() -> Screen:
    """Ask which role an invite shall give."""
    buttons = [
        [Button("role-label", InviteRole(role).pack(), {"role": str(role)})] for role in INVITABLE
    ]
    return Screen("invite-ask-role", buttons=buttons)


def invite_made(invite: Invite, *, zone: str, bot_username: str) -> Screen:
    """Show an invite's link; its end is said in the area's zone, or for all areas in `zone`."""
    args = {
        "role": Text(f"role-{invite.role}"),
        "area": _area(invite.area),
        "uses": invite.uses_left,
        "until": At(invite.expires_at, invite.area.zone if invite.area else zone),
        "link": Foreign(f"https://t.me/{bot_username}?start={invite.payload}"),
    }
    return Screen("invite-made", args)


def request_state(request: RoleRequest) -> Screen:
    """Tell who asked for a role how their request stands."""
    return Screen(f"request-{request.state}", _request_args(request))


def request_card(request: RoleRequest) -> Screen:
    """Ask a coordinator to approve or decline."""
    buttons = [
        [
            Button("request-approve", DecideRequest(request.id, 1).pack()),
            Button("request-decline", DecideRequest(request.id, 0).pack()),
        ]
    ]
    return Screen("request-card", _request_args(request), buttons)


def request_decided(request: RoleRequest, by: Person) -> Screen:
    """Show in place of the card what was decided, and by whom."""
    return Screen(f"request-card-{request.state}", _request_args(request) | {"by": name_of(by)})


def _request_args(request: RoleRequest) -> dict[str, Any]:
    return {
        "name": name_of(request.person),
        "role": Text(f"role-{request.invite.role}"),
        "area": _area(request.invite.area),
    }


def _area(area: Area | None) -> Foreign | Text:
    return Foreign(area.name) if area else Text("invite-all-areas")
