# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = कोई अभी आपके पास आ रहा है।
phrase-arrival-in-minutes = लगभग { $number } मिनट में कोई आपके पास पहुँचेगा।
phrase-arrival-where-are-you = आप कहाँ हैं?
phrase-arrival-which-gate = आप किस गेट पर हैं?
phrase-arrival-how-many-people = आपके साथ कितने लोग हैं?
phrase-arrival-luggage-or-walking = क्या आपको सामान उठाने या चलने में मदद चाहिए?
phrase-arrival-gate-opens = आपके लिए गेट अभी खोला जा रहा है।
phrase-arrival-go-with-them = कृपया उनके साथ जाएँ जो आपको लेने आएँ।
phrase-arrival-bus-leaves = बस छूटने का समय: { $time }।

phrase-waiting-wait-here = कृपया यहीं इंतज़ार करें।
phrase-waiting-wait-minutes = कृपया लगभग { $number } मिनट और इंतज़ार करें।
phrase-waiting-message-received = हमें आपका संदेश मिल गया है।
phrase-waiting-asking-colleague = टीम में पूछा जा रहा है। जवाब आपको यहीं मिलेगा।
phrase-waiting-answer-by = हमारा जवाब आपको ज़्यादा से ज़्यादा इस समय तक मिलेगा: { $time }।
phrase-waiting-interpreter-coming = इस बातचीत में एक अनुवादक को जोड़ा जा रहा है।
phrase-waiting-sorry-so-long = इतनी देर होने के लिए हमें खेद है।
phrase-waiting-not-forgotten = हम आपको भूले नहीं हैं।
phrase-waiting-your-turn = अब आपकी बारी है। कृपया आइए।

phrase-quarantine-stay-home = कृपया अपने घर में ही रहें और दरवाज़ा बंद रखें।
phrase-quarantine-days-left = क्वारंटीन के बचे हुए दिन: { $number }।
phrase-quarantine-ends-at = आपका क्वारंटीन खत्म होने का समय: { $time }।
phrase-quarantine-test-at-door = कोई आपके दरवाज़े पर वायरस की जाँच करने आएगा। समय: { $time }।
phrase-quarantine-test-negative = आपकी जाँच नेगेटिव है: वायरस नहीं मिला।
phrase-quarantine-test-positive = आपकी जाँच पॉज़िटिव है: वायरस मिला है। डॉक्टर आपसे संपर्क करेंगे।
phrase-quarantine-mask-at-door = दरवाज़ा खोलने से पहले कृपया मास्क पहनें।
phrase-quarantine-separate-room = कृपया घर के बाकी लोगों से अलग कमरे में रहें।
phrase-quarantine-no-visitors = कृपया किसी मेहमान को अंदर न आने दें।
phrase-quarantine-rubbish = कृपया कचरा बंद थैली में दरवाज़े के बाहर रखें। उठाने का समय: { $time }।

phrase-health-need-doctor = क्या आपको डॉक्टर की ज़रूरत है?
phrase-health-breathe-well = क्या आपको साँस ठीक से आ रही है?
phrase-health-pain-where = दर्द कहाँ हो रहा है?
phrase-health-since-when = आपकी तबीयत कब से खराब है?
phrase-health-cough-or-fever = क्या आपको खाँसी या बुखार है?
phrase-health-send-temperature = कृपया थर्मामीटर की ऐसी फ़ोटो भेजें जिसमें आपका तापमान दिखे।
phrase-health-measure-again = कृपया अपना तापमान फिर से नापें। समय: { $time }।
phrase-health-fever-above = अगर आपका तापमान { $number } °C से ज़्यादा हो, तो हमें तुरंत लिखें।
phrase-health-blood = क्या खून आ रहा है?
phrase-health-pregnant = क्या आप गर्भवती हैं?
phrase-health-long-illness = क्या आपको कोई पुरानी बीमारी है, जैसे डायबिटीज़, दिल की बीमारी या हाई ब्लड प्रेशर?
phrase-health-doctor-calls = डॉक्टर आपको कॉल करेंगे। समय: { $time }।

phrase-medicine-needed = क्या आपको दवा चाहिए? कृपया दवा के पैकेट की फ़ोटो भेजें।
phrase-medicine-taking-now = अभी आपकी कौन-सी दवाएँ चल रही हैं?
phrase-medicine-allergic = क्या आपको किसी दवा से एलर्जी है?
phrase-medicine-tablets-at = ली जाने वाली गोलियों की संख्या: { $number }। समय: { $time }।
phrase-medicine-millilitres-at = ली जाने वाली दवा की मात्रा: { $number } मिलीलीटर। समय: { $time }।
phrase-medicine-hours-between = दो खुराकों के बीच कम से कम { $number } घंटे का अंतर रखें।
phrase-medicine-most-a-day = 24 घंटे में गोलियों की अधिकतम संख्या: { $number }।
phrase-medicine-with-food = यह दवा भोजन के साथ लें।
phrase-medicine-empty-stomach = यह दवा खाली पेट लें।
phrase-medicine-not-with-others = यह दवा दूसरी दवाओं के साथ न लें।
phrase-medicine-stop-now = यह दवा लेना अभी बंद करें।
phrase-medicine-delivered-at = दवा आपके दरवाज़े तक पहुँचाई जाएगी। समय: { $time }।

phrase-food-coming = खाना आपके दरवाज़े तक पहुँचाया जाएगा।
phrase-food-next-delivery = आपके दरवाज़े पर अगला खाना पहुँचने का समय: { $time }।
phrase-food-at-door = आपका खाना अभी दरवाज़े के बाहर रखा है।
phrase-food-for-how-many = कितने लोगों के लिए खाना चाहिए?
phrase-food-cannot-eat = क्या कुछ ऐसा है जो आपको नहीं खाना है?
phrase-food-no-pork-or-meat = क्या आपको बिना सूअर के मांस का, या बिल्कुल बिना मांस का खाना चाहिए?
phrase-food-drinking-water = क्या आपके पास पीने का पानी काफ़ी है?
phrase-food-baby = क्या आपको शिशु के लिए दूध पाउडर या डायपर चाहिए?
phrase-food-orders-at-gate = आपके ऑर्डर गेट पर रखे जाते हैं। हम उन्हें आपके दरवाज़े तक पहुँचाते हैं।

phrase-papers-passport-photo = कृपया अपने पासपोर्ट की फ़ोटो खींचकर भेजें।
phrase-papers-passport-back = आपका पासपोर्ट आपको वापस मिलेगा।
phrase-papers-health-code = कृपया अपना हेल्थ कोड दिखाएँ।
phrase-papers-fill-in-form = कृपया यह फ़ॉर्म भरें।
phrase-papers-sign-here = कृपया यहाँ हस्ताक्षर करें।
phrase-papers-where-been = पिछले दो हफ़्तों में आपका कहाँ-कहाँ जाना हुआ?
phrase-papers-certificate = क्वारंटीन खत्म होने पर आपको प्रमाणपत्र मिलेगा।
phrase-papers-ready-at = आपके कागज़ात तैयार होने का समय: { $time }।
phrase-papers-embassy = आप चाहें, तो अपने दूतावास या वाणिज्य दूतावास से संपर्क करें।

phrase-home-name-and-flat = आपका नाम क्या है, और आप किस इमारत और किस फ़्लैट में हैं?
phrase-home-flat-number = आपके फ़्लैट का नंबर: { $number }।
phrase-home-lift-button = लिफ़्ट में यह बटन दबाएँ: { $number }।
phrase-home-have-key = क्या आपके पास चाबी है?
phrase-home-who-lives-there = आपके साथ घर में कौन-कौन है?
phrase-home-children-or-elderly = क्या आपके साथ बच्चे या बुज़ुर्ग हैं?
phrase-home-water-and-power = क्या आपके यहाँ पानी, बिजली और हीटिंग है?
phrase-home-repair-at = कोई मरम्मत करने आएगा। समय: { $time }।

phrase-thanks-thank-you = धन्यवाद।
phrase-thanks-for-patience = धैर्य रखने के लिए धन्यवाद।
phrase-thanks-for-telling-us = हमें बताने के लिए धन्यवाद।
phrase-thanks-for-staying-home = घर पर रहने के लिए धन्यवाद। इससे सबकी सुरक्षा होती है।
phrase-thanks-glad-to-help = आपकी मदद करके हमें खुशी होती है।
phrase-thanks-sorry-mistake = हमें खेद है। गलती हमारी थी।
phrase-thanks-get-well = उम्मीद है, आप जल्द ठीक हो जाएँ।
phrase-thanks-good-night = शुभ रात्रि। हमें किसी भी समय लिखें।

phrase-danger-call-ambulance = अभी एम्बुलेंस को कॉल करें।
phrase-danger-call-police = अभी पुलिस को कॉल करें।
phrase-danger-call-fire = अभी फ़ायर ब्रिगेड को कॉल करें।
phrase-danger-ambulance-coming = एम्बुलेंस आपके पास आ रही है।
phrase-danger-are-you-safe = क्या आप इस समय सुरक्षित हैं?
phrase-danger-person-breathing = क्या उस व्यक्ति की साँस चल रही है?
phrase-danger-press-wound = साफ़ कपड़े से घाव को ज़ोर से दबाएँ और छोड़ें नहीं।
phrase-danger-on-side = उस व्यक्ति को करवट के बल लिटाएँ।
phrase-danger-push-chest = अगर उस व्यक्ति की साँस नहीं चल रही: छाती के बीच में ज़ोर से और तेज़ी से दबाएँ, और मदद आने तक न रुकें।
phrase-danger-use-stairs = सीढ़ियों से इमारत के बाहर निकलें। लिफ़्ट का इस्तेमाल न करें।
phrase-danger-do-not-open = दरवाज़ा न खोलें।
phrase-danger-smell-gas = अगर गैस की गंध आए: कोई स्विच न छुएँ, खिड़कियाँ खोलें और बाहर निकल जाएँ।

phrase-calm-not-alone = हम आपका साथ नहीं छोड़ेंगे।
phrase-calm-all-night = पूरी रात यहाँ कोई आपकी मदद के लिए है।
phrase-calm-nothing-wrong = आपने कोई गलती नहीं की है।
phrase-calm-breathe-slowly = धीरे-धीरे साँस लें और छोड़ें। हम आपके साथ हैं।
phrase-calm-protective-suits = आपके दरवाज़े पर आए लोगों ने सुरक्षा सूट पहने हैं। कृपया डरें नहीं।
phrase-calm-own-language = आप चाहें, तो अपनी भाषा में लिखें।
phrase-calm-not-understood = समझ नहीं आया। कृपया दूसरे शब्दों में बताएँ।
phrase-calm-write-short = कृपया छोटे वाक्य लिखें।
phrase-calm-yes-no = कृपया “हाँ” या “नहीं” में जवाब दें।
phrase-calm-keep-writing = कृपया यहाँ लिखना जारी रखें।
phrase-calm-talk-to-someone = क्या आपका किसी से बात करने का मन है?

phrase-resident-need-water = मुझे पानी चाहिए।
phrase-resident-need-food = मुझे खाना चाहिए।
phrase-resident-need-medicine = मुझे दवा चाहिए।
phrase-resident-need-doctor = मुझे डॉक्टर चाहिए।
phrase-resident-need-interpreter = मुझे अनुवादक चाहिए।
phrase-resident-not-understand = मुझे समझ नहीं आ रहा।
phrase-resident-yes = हाँ।
phrase-resident-no = नहीं।
phrase-resident-pain = मुझे दर्द है।
phrase-resident-child-ill = मेरा बच्चा बीमार है।
phrase-resident-cold = मुझे ठंड लग रही है।
phrase-resident-toilet = मुझे शौचालय जाना है।
phrase-resident-alone = मेरे साथ कोई नहीं है।
phrase-resident-where-am-i = मैं कहाँ हूँ?
phrase-resident-how-long = कितना इंतज़ार करना होगा?
phrase-resident-thank-you = बहुत-बहुत धन्यवाद।
