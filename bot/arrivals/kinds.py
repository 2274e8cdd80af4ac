"""The kinds of alert that an arrival raises."""

from bot.alerts.kinds import AlertKind

ARRIVAL = AlertKind("arrival", ends_with_subject=True, joins_storms=True)
# Climbs twice as fast.
MEDICAL = AlertKind("medical", ends_with_subject=True, haste=2)
NAMES = (ARRIVAL.name, MEDICAL.name)
