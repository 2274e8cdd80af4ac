# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    göğsüm ağrıyor | göğüs ağrısı | göğsümde ağrı | göğsünde ağrı | göğsüm sıkışıyor | göğsümde baskı |
    nefes alamıyorum | nefes alamıyor | nefes almıyor | nefes almakta | nefes darlığı | nefesi durdu |
    soluk alamıyor* | boğuluyorum | boğuluyor | boğazına kaçtı | kalp krizi | felç geçir* |
    inme geçir* | bilinci kapalı | bilincini kaybetti | bilinci yerinde değil | bayıldı | bayıldım |
    baygın | kendinden geçti | uyanmıyor | nöbet geçir* | havale geçir* | çok kanıyor |
    kanama durmuyor | çok kan kaybediyor | kan kaybediyor | kanaması var | aşırı doz | zehirlendi |
    zehirlendim | zehir içti | intihar | kendimi öldür* | ölmek istiyorum | yaşamak istemiyorum |
    yangın | yanıyor ev | evimiz yanıyor | ev yanıyor | bina yanıyor | gaz kokusu | gaz kokuyor |
    gaz kaçağı | gaz sızıntısı | imdat | yardım edin | acil durum | ambulans | polisi ara* |
    polis çağır* | polisi çağır* | suyum geldi | suyu geldi | doğum başladı | doğuruyorum |
    beni dövüyor | dövüyor | bana vuruyor | bıçak çekti | bıçağı var | elinde bıçak | silahı var |
    tecavüz | aile içi şiddet | saldırıyor | saldırıya uğradı* | eve giriyorlar | elektrik çarptı |
    asansörde kaldım | asansörde mahsur | mahsur kaldı*
cancel-words = iptal | iptal et | vazgeç | dur
