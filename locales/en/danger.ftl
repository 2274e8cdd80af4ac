danger-family-breath = cannot breathe
danger-family-heart = heart or stroke
danger-family-blood = heavy bleeding
danger-family-wound = injury or burn
danger-family-fall = fall
danger-family-unconscious = unconscious or convulsions
danger-family-poison = poison or pills
danger-family-self-harm = danger to their own life
danger-family-fire = fire or smoke
danger-family-gas = smell of gas
danger-family-flood = flood or drowning
danger-family-trapped = trapped or buried
danger-family-birth = birth
danger-family-attack = attack or threat
danger-family-weapon = weapon
danger-family-rape = sexual violence
danger-family-break-in = break-in or robbery
danger-family-missing-child = missing or abducted child
danger-family-help = call for help
danger-alert = 🆘 <b>{ $family }</b>
    <b>{ $name }</b> wrote:
    { $words }
    { $facts }
danger-fact-language = Language: { $language }
danger-fact-gate = Checked in at the gate: { $gate }
danger-fact-group = Written in a group. They may not have started the bot yet, so an answer may not reach them.
danger-ask = 🆘 <b>Are you in danger?</b> Then call now:
    { $numbers }

    If you are in danger, tap the first button and people will be called. If you tap nothing, they will be called in two minutes.
danger-ask-yes = 🆘 I am in danger
danger-ask-no = I need something
danger-ask-calm = Good. Write here what you need: the staff read it, in your language too. Send /help to see what else you can do here.
danger-in-group = 🆘 In danger, call now: { $numbers }. The staff on call have been alerted. Tap below and write to us privately.
danger-in-group-button = Write privately
danger-own = If you yourself are in danger, tap here. People will be called at once.
danger-fact-in-group = Written in the group: { $group }
danger-fact-nameless = Their name is hidden, so they can't be written to in private. Answer in the group, or go there.
