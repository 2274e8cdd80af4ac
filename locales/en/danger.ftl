# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    I can't breathe | can't breathe | cannot breathe | can not breathe | cant breathe | not breathing |
    isn't breathing | stopped breathing | difficulty breathing | trouble breathing | hard to breathe |
    short of breath | shortness of breath | suffocating | choking | chest pain | pain in my chest |
    my chest hurts | heart attack | stroke | unconscious | passed out | fainted | collapsed |
    won't wake up | not waking up | seizure | convulsions | bleeding heavily | heavy bleeding |
    bleeding a lot | won't stop bleeding | overdose | poisoned | took poison | suicide | kill myself |
    want to die | end my life | house is on fire | there is a fire | building is on fire | on fire |
    smell of gas | smell gas | gas leak | smoke in the | emergency | call an ambulance |
    need an ambulance | call 120 | call the police | call 911 | waters broke | water broke | in labour |
    in labor | being attacked | beating me | hitting me | he hit me | has a knife | has a gun | raped |
    domestic violence | breaking in | break into my | trapped | electric shock | drowning |
    anaphylaxis | please save me | help! | help me! | sos
cancel-words = cancel | stop
