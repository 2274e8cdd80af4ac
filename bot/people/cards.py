"""What people are shown about themselves and about invites."""

from typing import Any

from bot.people.buttons import ChooseLanguage, DecideRequest, InviteRole
from bot.people.model import INVITABLE, Invite, Person, Role, RoleRequest, name_of
from bot.places.model import Area
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts import render as texts
from bot.spine.texts.render import At, Foreign, LanguageName, Text

# --- people -------------------------------------------------------------------------------------


def welcome(person: Person) -> Screen:
    """Greet somebody by name and offer the languages."""
    return Screen("welcome", {"name": Foreign(person.name)}, language_buttons())


def language_set(locale: str) -> Screen:
    """Confirm the language in which Weft writes from now on."""
    return Screen("language-set", {"language": LanguageName(locale)})


def language_buttons() -> Keyboard:
    """Offer every locale, each labelled in its own language, two a row."""
    buttons = [
        Button("language-name", ChooseLanguage(code).pack(), {"name": texts.own_name(code)})
        for code in texts.locales()
    ]
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]


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
