# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-arrival-coming-now = कोई अभी आपके पास आ रहा है।
phrase-arrival-where-are-you = आप कहाँ हैं?
phrase-arrival-how-many-people = आपके साथ कितने लोग हैं?
phrase-waiting-wait-here = कृपया यहीं इंतज़ार करें।
phrase-waiting-interpreter-coming = इस बातचीत में एक अनुवादक को जोड़ा जा रहा है।
phrase-waiting-message-received = हमें आपका संदेश मिल गया है।
phrase-quarantine-stay-home = कृपया अपने घर में ही रहें और दरवाज़ा बंद रखें।
phrase-health-need-doctor = क्या आपको डॉक्टर की ज़रूरत है?
phrase-health-send-temperature = कृपया थर्मामीटर की ऐसी फ़ोटो भेजें जिसमें आपका तापमान दिखे।
phrase-health-pain-where = दर्द कहाँ हो रहा है?
phrase-health-breathe-well = क्या आपको साँस ठीक से आ रही है?
phrase-medicine-needed = क्या आपको दवा चाहिए? कृपया दवा के पैकेट की फ़ोटो भेजें।
phrase-food-coming = खाना आपके दरवाज़े तक पहुँचाया जाएगा।
phrase-home-name-and-flat = आपका नाम क्या है, और आप किस इमारत और किस फ़्लैट में हैं?
phrase-thanks-thank-you = धन्यवाद।
phrase-danger-call-120 = अभी 120 पर कॉल करें।
phrase-danger-are-you-safe = क्या आप इस समय सुरक्षित हैं?
phrase-calm-not-understood = समझ नहीं आया। कृपया दूसरे शब्दों में बताएँ।
phrase-calm-write-short = कृपया छोटे वाक्य लिखें।
phrase-calm-yes-no = कृपया “हाँ” या “नहीं” में जवाब दें।
