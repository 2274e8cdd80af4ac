# The page's parts, each a text of its own.
report-page = { $parts }
report-head = ☀️ <b>रात की रिपोर्ट · { $day }</b>
report-quiet = ☀️ दिन और रात शांत रहे: कोई नहीं पहुँचा और कोई अलर्ट नहीं आया। { $areas }
report-area = <b>{ $area }</b>
    { $lines }
report-line-came = पहुँचे: { $arrivals } · अलर्ट: { $alerts }
report-line-waits = किसी के ज़िम्मा लेने तक: आम तौर पर { $median }, ज़्यादा से ज़्यादा { $worst } · सबसे ज़्यादा चरण: { $steps }
report-line-left = बिना जवाब: { $unanswered } · अब भी खुले: { $open }
report-line-woken = रात में जगाए गए: { $names }
report-woken = { $name } ({ $times }×)
report-minutes = { $minutes } मिनट
report-more-areas = इन इलाकों में भी कुछ हुआ: { $areas }
report-quiet-areas = शांत: { $areas }
report-button-table = 📊 तालिका में
report-column-area = इलाका
report-column-name = नाम
report-column-arrivals = पहुँचे
report-column-alerts = अलर्ट
report-column-median = आम इंतज़ार
report-column-worst = सबसे लंबा इंतज़ार
report-column-steps = सबसे ज़्यादा चरण
report-column-unanswered = बिना जवाब
report-column-open = अब भी खुले
report-column-woken = जगाए गए
# The end of a list: how many of it are left out.
list-more = … +{ $count }
wake-too-often = ⚠️ आज रात जगाया गया: { $name } ({ $area }), { $times } बार। क्या कोई और ज़िम्मा ले सकता है?
# Who is on call how much.
fair-page = <b>किसकी कितनी ड्यूटी · { $area }</b>
    पिछले 4 हफ़्ते → अगले 4 हफ़्ते।

    { $lines }
fair-line = <b>{ $name }</b>
    रातें: { $nights } → { $nights_ahead } · सप्ताहांत के दिन: { $days } → { $days_ahead } · जगाए गए: { $woken }
    { $test }
# Pictures and files.
rota-button-fairness = ⚖️ किसकी कितनी ड्यूटी
rota-button-picture = 🖼 तस्वीर में
rota-button-calendar = 📆 मेरे कैलेंडर के लिए
rota-all-areas = <b>सभी इलाकों की ड्यूटी सूची</b>
rota-refused-no-times = अगले छह महीनों में आपकी कोई ड्यूटी नहीं है।
calendar-summary = ड्यूटी: { $area }, क्रम { $level }
calendar-caption = { $day } तक आपकी ड्यूटी। कैलेंडर में जोड़ने के लिए फ़ाइल खोलें। बाद के बदलाव इसमें नहीं आएँगे: तब बटन फिर दबाएँ।
parcel-being-made = एक पल, बनाया जा रहा है।
parcel-impossible = यह तस्वीर या फ़ाइल अभी नहीं बन सकती। कृपया इस बॉट की देखरेख करने वालों को बताएँ।
parcel-failed = तस्वीर या फ़ाइल भेजी नहीं जा सकी। कृपया कुछ मिनट बाद फिर कोशिश करें।
