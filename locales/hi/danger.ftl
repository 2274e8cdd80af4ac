# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.

danger-words =
    सीने में दर्द | छाती में दर्द | छाती में बहुत दर्द | सीने में बहुत दर्द | सीने में तेज |
    छाती में तेज | साँस नहीं | सांस नहीं | साँस लेने में | सांस लेने में | दम घुट | गले में अटक |
    दिल का दौरा | हार्ट अटैक | लकवा मार | स्ट्रोक | बेहोश | होश नहीं | होश खो | दौरा पड़ | मिर्गी |
    बहुत खून | खून बह रहा | खून नहीं रुक | खून बंद नहीं | ज़हर | जहर | आत्महत्या | खुदकुशी |
    मरना चाहता | मरना चाहती | जान दे दूँ | आग लग | आग लगी | गैस लीक | गैस की बदबू | गैस की गंध |
    गैस रिस | बचाओ | एम्बुलेंस | एंबुलेंस | आपातकाल | इमरजेंसी | पुलिस को बुला | पुलिस बुला |
    पानी की थैली | प्रसव पीड़ा | मुझे मार रहा | मुझे मार रहे | मुझे पीट | मारपीट | चाकू | बंदूक |
    बलात्कार | घरेलू हिंसा | हमला कर | घर में घुस | बिजली का झटका | करंट लग | डूब रहा | डूब रही |
    लिफ्ट में फँस | लिफ्ट में फंस
cancel-words = रद्द | रद्द करें | रुको
