# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    nyeri dada | sakit dada | dada sakit | dada saya sakit | dada terasa sakit | dada nyeri | dada sesak |
    dada saya sesak | tidak bisa bernapas | tidak bisa bernafas | tidak bisa napas | tidak bisa nafas |
    tidak dapat bernapas | gak bisa napas | gak bisa nafas | ga bisa napas | ga bisa nafas | nggak bisa napas |
    nggak bisa nafas | enggak bisa napas | gabisa napas | susah napas | susah nafas | susah bernapas |
    susah bernafas | sulit napas | sulit nafas | sulit bernapas | sulit bernafas | sesak napas | sesak nafas |
    napas sesak | berhenti bernapas | tidak bernapas | tidak bernafas | kehabisan napas | tercekik | tersedak |
    serangan jantung | jantung berhenti | stroke | tidak sadar | tidak sadarkan diri | pingsan | tidak mau bangun |
    tidak bangun bangun | kejang | pendarahan | perdarahan | berdarah banyak | banyak darah | darah banyak |
    berdarah terus | darah terus keluar | darahnya tidak berhenti | darah tidak berhenti | muntah darah |
    batuk darah | overdosis | keracunan | minum racun | telan racun | bunuh diri | gantung diri | ingin mati |
    mau mati | pengen mati | pingin mati | tidak ingin hidup | saya tidak mau hidup | capek hidup | potong nadi |
    menyayat | lompat dari gedung | lompat dari lantai | lompat dari balkon | lompat dari jendela | kebakaran |
    terbakar | ada api | api besar | asap tebal | banyak asap | penuh asap | gas meledak | kompor meledak |
    tabung meledak | ada ledakan | bau gas | gas bocor | gasnya bocor | kebocoran gas | tolong! | tolong tolong! |
    tolong tolong tolong! | minta tolong! | tolong saya | tolong kami! | selamatkan | darurat | ambulans | ambulan |
    ambulance | panggil polisi | hubungi polisi | telepon polisi | telpon polisi | lapor polisi | telepon 120 |
    telpon 120 | hubungi 120 | ketuban pecah | pecah ketuban | mau melahirkan | akan melahirkan | mau lahiran |
    keguguran | memukul saya | memukuli | pukul saya | dipukul | dipukuli | menampar | ditusuk | ditikam | ditembak |
    dibunuh | membunuh saya | mau bunuh saya | mau membunuh | dicekik | bawa pisau | membawa pisau | pegang pisau |
    bawa senjata | diperkosa | pemerkosaan | perkosa | pelecehan | kekerasan | kdrt | diserang | menyerang saya |
    masuk paksa | mendobrak | perampok | dirampok | maling! | diculik | tersengat listrik | kesetrum | tersetrum |
    tenggelam | terjebak di lift | terjebak dalam lift | terperangkap | alergi parah | sekarat
cancel-words = batal | batalkan | berhenti
