# The phrase book: sentences of the relay, translated by people beforehand. Plain text only, no variables:
# a message that is exactly one of these is shown in the other person's language without a machine.

phrase-01-coming-now = कोई अभी आपके पास आ रहा है।
phrase-02-wait-here = कृपया यहीं इंतज़ार करें।
phrase-03-need-doctor = क्या आपको डॉक्टर की ज़रूरत है?
phrase-04-where-are-you = आप कहाँ हैं?
phrase-05-send-temperature = कृपया थर्मामीटर की ऐसी फ़ोटो भेजें जिसमें आपका तापमान दिखे।
phrase-06-call-120 = अभी 120 पर कॉल करें।
phrase-07-stay-home = कृपया अपने घर में ही रहें और दरवाज़ा बंद रखें।
phrase-08-are-you-safe = क्या आप इस समय सुरक्षित हैं?
phrase-09-how-many-people = आपके साथ कितने लोग हैं?
phrase-10-medicine-needed = क्या आपको दवा चाहिए? कृपया दवा के पैकेट की फ़ोटो भेजें।
phrase-11-food-coming = खाना आपके दरवाज़े तक पहुँचाया जाएगा।
phrase-12-interpreter-coming = इस बातचीत में एक अनुवादक को जोड़ा जा रहा है।
phrase-13-not-understood = समझ नहीं आया। कृपया दूसरे शब्दों में बताएँ।
phrase-14-write-short = कृपया छोटे वाक्य लिखें।
phrase-15-pain-where = दर्द कहाँ हो रहा है?
phrase-16-breathe-well = क्या आपको साँस ठीक से आ रही है?
phrase-17-yes-no = कृपया “हाँ” या “नहीं” में जवाब दें।
phrase-18-thank-you = धन्यवाद।
phrase-19-message-received = हमें आपका संदेश मिल गया है।
phrase-20-name-and-flat = आपका नाम क्या है, और आप किस इमारत और किस फ़्लैट में हैं?
