# Looking for a stand-in.
stand-ask = <b>क्या इस काम के लिए किसी को ढूँढना है?</b>

    { $card }

    जब तक कोई हाँ न कहे, काम आपका ही है।
stand-pick = <b>किससे पूछा जाए?</b>

    { $card }
stand-nobody = अभी ऐसा कोई खाली नहीं है जिसके लिए यह काम ठीक हो। काम आपका ही है।

    { $card }
stand-asked = 🔎 <b>आपके लिए पूछा जा रहा है।</b> जब तक कोई हाँ न कहे, काम आपका ही है।
    पूछा गया: { $count } · मना किया: { $declined }

    { $card }
stand-withdrawn = अब नहीं पूछा जाएगा। काम आपका ही है।

    { $card }
stand-card = 🙋 <b>{ $name } का आना नहीं हो पाएगा और किसी की तलाश है। क्या आप जा सकते हैं?</b>

    { $card }
stand-over = अब इसकी ज़रूरत नहीं है। धन्यवाद!

    { $card }
stand-you-declined = ठीक है, जवाब के लिए धन्यवाद।
stand-declined = { $name } आपकी जगह नहीं आ सकते। काम आपका ही है।

    { $card }
stand-none-left = अब तक कोई आपकी जगह नहीं आ सकता। काम आपका ही है।

    { $card }
stand-found = ✅ <b>आपका काम अब { $name } के पास है। आपको आने की ज़रूरत नहीं।</b>

    { $card }
stand-undone = ↩️ <b>{ $name } का आना नहीं हो पाएगा। काम फिर से आपका है।</b>

    { $card }
stand-undone-you = वापस लिया गया। काम आपके पास नहीं है, और पूछने वाले को बता दिया गया है।

    { $card }
stand-button-find = 🔎 किसी को ढूँढें
stand-button-all = सबसे पूछें ({ $count })
stand-button-one = एक व्यक्ति से पूछें
stand-button-withdraw = पूछना बंद करें
shift-giver-busy = { $name } का अब कुछ और तय है। आप खुद किसी को ढूँढ सकते हैं।

# Exchanging two shifts.
swap-choose = <b>अपने काम के बदले कौन-सा काम लेंगे?</b> आपका काम:

    { $card }

    { $shifts }
swap-line = <b>{ $number }.</b> { $title }, { $start } – { $end }
    👤 { $name }
swap-none = अभी ऐसा कोई काम नहीं जिससे इसे बदला जा सके।

    { $card }
swap-lines = आप देंगे: { $yours }
    आप लेंगे: { $theirs }
swap-asked = 🔁 <b>{ $name } से पूछा गया है।</b> जब तक दोनों सहमत न हों, कुछ नहीं बदलेगा।

    { $lines }
swap-card = 🔁 <b>{ $name } आपसे काम की अदला-बदली चाहते हैं।</b>

    { $lines }
swap-agreed = 👍 <b>आप दोनों सहमत हैं।</b> समन्वयक { $until } तक मना कर सकते हैं। तब तक कुछ नहीं बदलेगा।

    { $lines }
swap-done = ✅ <b>{ $name } से काम की अदला-बदली हो गई।</b>

    { $lines }
swap-declined = { $name } अदला-बदली नहीं कर सकते। कुछ नहीं बदला।

    { $lines }
swap-you-declined = ठीक है, कुछ नहीं बदला।

    { $lines }
swap-over = यह अदला-बदली नहीं हो पाई। कुछ नहीं बदला।

    { $lines }
swap-vetoed = समन्वयक ने अदला-बदली के लिए मना किया। कुछ नहीं बदला।

    { $lines }
swap-veto-ask = 🔁 <b>{ $name } और { $other } काम की अदला-बदली चाहते हैं।</b> आप मना न करें, तो { $until } को हो जाएगी।

    { $lines }
swap-button = 🔁 अदला-बदली
swap-button-ask = { $number } · पूछें
swap-button-agree = हाँ, बदलें
swap-button-veto = मना करें
shift-swap-impossible = { $name } के लिए संभव नहीं: { $why }
