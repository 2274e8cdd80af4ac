# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    nyeri dada | sakit dada | dada sakit | dada saya sakit | dada terasa sakit | tidak bisa bernapas |
    tidak bisa bernafas | tidak dapat bernapas | gak bisa napas | nggak bisa napas | susah napas |
    susah bernapas | sulit bernapas | sesak napas | sesak nafas | berhenti bernapas | tidak bernapas |
    tercekik | tersedak | serangan jantung | stroke | tidak sadar | tidak sadarkan diri | pingsan |
    tidak mau bangun | tidak bangun bangun | kejang | pendarahan | perdarahan | berdarah banyak |
    banyak darah | overdosis | keracunan | minum racun | bunuh diri | ingin mati | mau mati |
    kebakaran | rumah terbakar | terbakar api | bau gas | gas bocor | kebocoran gas | tolong! |
    tolong saya | gawat darurat | keadaan darurat | darurat | ambulans | panggil polisi |
    hubungi polisi | telepon polisi | ketuban pecah | mau melahirkan | akan melahirkan | memukul saya |
    memukuli saya | dipukuli | bawa pisau | membawa pisau | diperkosa | pemerkosaan |
    kekerasan dalam rumah tangga | kdrt | diserang | menyerang saya | masuk paksa | tersengat listrik |
    kesetrum | tenggelam | terjebak di lift | terjebak dalam lift
cancel-words = batal | batalkan | berhenti
