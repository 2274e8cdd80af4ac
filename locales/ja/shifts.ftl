# シフトの見え方。
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place }（{ $area }）
shift-places = 👥 { $free ->
    [0] 満員です
   *[other] 空き { $free } 名（定員 { $capacity } 名）
  }
shift-needed = 👥 { $capacity ->
   *[other] { $capacity } 名募集
  }
shift-languages = 🗣 必要な言語：{ $languages }
shift-skills = 🧰 { $skills }

# 見る・申し込む。
shift-none = 今、参加できるシフトはありません。後でもう一度見るか、話せる言語を教えてください。
shift-list = <b>参加できるシフト</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>このシフトに入りました。</b>

    { $card }

    始まる前に、来られるかどうかお聞きします。
shift-waiting = ⏳ <b>キャンセル待ちに入りました。</b>

    { $card }

    { $position ->
        [1] 順番は先頭です。
       *[other] 順番は { $position } 番目です。
    }空きが出たら、ご希望をお聞きします。
shift-toast-taken = シフトに入りました：{ $title }
shift-toast-waiting = キャンセル待ちに入りました：{ $title }

# できない理由。
shift-gone = このシフトはもう募集していません。
shift-over = このシフトは終わりました。
shift-started = このシフトはもう始まっています。急な用事ができたときは、コーディネーターに連絡してください。
shift-no-role = シフトはボランティア向けです。コーディネーターに招待リンクをもらってください。
shift-wrong-area = このシフトは、ご自分の地区のものではありません。
shift-already-yours = このシフトにはもう入っています。
shift-already-waiting = もうキャンセル待ちに入っています。
shift-overlaps = その時間には別のシフトがあります：
    { $others }
shift-lacks-language = このシフトには{ $languages }が必要です。話せるなら、/shifts →「話せる言語」で選んでください。
shift-not-yours = このシフトにはもう入っていません。
shift-not-over = シフトはまだ終わっていません。活動時間の確認は終了後にお願いします。
shift-already-posted = この地区には、同じ場所・同じ時刻に同じ名前のシフトがもうあります。

# 自分のシフト。
shift-mine = <b>自分のシフト</b>

    { $shifts }
shift-mine-none = 入っているシフトはありません。/shifts で、参加できるシフトを見られます。
shift-state-taken = ✅ 入っています。
shift-state-coming = ✅ 「行きます」と返事済みです。
shift-state-waiting = ⏳ キャンセル待ちです（{ $position } 番目）。
shift-state-offered = 🎁 空きが出ました。{ $until } までにご返事ください。
shift-state-running = ▶️ 進行中です。
shift-state-over = 🏁 終わりました。活動時間を確認してください。
shift-give-up-ask = <b>このシフトを辞退しますか？</b>

    { $card }

    空いた枠は、待っている方にご案内します。
shift-leave-ask = <b>キャンセル待ちをやめますか？</b>

    { $card }
shift-given-up = このシフトを辞退しました。お知らせいただき、ありがとうございます。

    { $card }
shift-toast-given-up = 辞退しました。
shift-cant-which = <b>行けないのはどのシフトですか？</b>

    { $shifts }
shift-changed = ✏️ <b>シフトが変わりました。</b>場所と時間をご確認ください。

    { $card }
shift-moved = 🕑 <b>シフトの開始時刻が変わりました。</b>変更前：{ $before }

    { $card }

    来られますか？
shift-role-ended = <b>このシフトの担当から外れました。</b>この地区での役割が終了したためです。来ていただく必要はありません。

    { $card }

# 始まる前と終わった後。
shift-reminder = ⏰ <b>来られますか？</b>

    { $card }
shift-coming = 👍 <b>ありがとうございます。お待ちしています。</b>

    { $card }
shift-toast-coming = ありがとうございます！
shift-ended = 🏁 <b>シフトが終わりました。お疲れさまでした！</b>

    { $card }

    活動した時間を確認してください。
shift-done = ✅ <b>確認しました：{ $hours ->
   *[other] { $hours } 時間
  }。</b>ありがとうございました！

    { $card }
shift-toast-done = 確認しました。

# ボタン。
shift-button-take = { $number } · 申し込む
shift-button-wait = { $number } · キャンセル待ち
shift-button-next = 次へ ›
shift-button-first = ‹ 最初へ
shift-button-languages = 🗣 話せる言語
shift-button-shifts = ほかのシフト
shift-button-mine = 自分のシフト
shift-button-coming = 行きます
shift-button-cant = 行けません
shift-button-cant-numbered = { $number } · 行けません
shift-button-leave-numbered = { $number } · キャンセル待ち解除
shift-button-give-up = はい、辞退します
shift-button-leave = キャンセル待ちをやめる
shift-button-keep = このまま
shift-button-done = 完了、{ $hours ->
   *[other] { $hours } 時間
  }
shift-button-done-numbered = { $number } · 完了、{ $hours } 時間

# 話せる言語。
shift-spoken = <b>どの言語を話せますか？</b>
    話せる言語：{ $languages }。タップで追加・取り消しできます。その言語が必要なシフトが /shifts に出るようになります。
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# シフトを公開する。
shift-form-area = <b>新しいシフト。</b>どの地区ですか？
shift-form-title = <b>{ $area }の新しいシフト。</b>何をしますか？ 短いタイトルを書いてください。/cancel でやめられます。
shift-form-place = 集合場所はどこですか？
shift-form-day = どの日ですか？ ボタンを押すか、2026-04-01、04-01、4月1日のように書いてください。
shift-form-span = <b>{ $day }</b>の何時から何時までですか？ 18:00-22:00 や 18-22 のように書いてください（{ $area }の現地時間）。
shift-form-capacity = 何人必要ですか？ 数字で書いてください。
shift-form-language = 必要な言語はありますか？ ボタンを押すか、ja ko のようにコードで書いてください（どれか一つ話せれば入れます）。
shift-form-confirm = <b>このシフトを公開しますか？</b>

    { $card }
shift-form-posted = ✅ <b>公開しました。</b>ボランティアは /shifts で見られます。

    { $card }
shift-form-discarded = 入力をやめました。何も公開していません。
shift-form-no-day = 日付を読み取れませんでした。2026-04-01、04-01、4月1日のように書くか、ボタンを押してください。
shift-form-no-span = 時間を読み取れませんでした。18:00-22:00 や 18-22 のように書いてください。
shift-form-past = 過去の日時です。シフトの開始は今より後にしてください。
shift-form-far = 1年以上先の日付です。ご確認ください。
shift-form-backwards = 終了が開始より前になっています。書き直してください。翌日に終わる場合はボタンを押してください。
shift-form-no-number = 1 から { $limit } までの整数を書いてください。
shift-form-no-language = 言語を読み取れませんでした。ボタンを押すか、ja ko のようにコードで書いてください。
shift-form-tap = 上のボタンを押してください。
shift-button-today = 今日
shift-button-tomorrow = 明日
shift-button-next-day = はい、翌日に終わる
shift-button-language = { $language }
shift-button-no-language = なし
shift-button-post = 公開する
shift-button-discard = やめる
shift-form-which-day = どの日ですか？ボタンを押すか、日付を書き直してください。
shift-form-day-passed = <b>{ $day }</b> はもう過ぎています。来年ですか？ボタンを押すか、別の日付を書いてください。
# ボタンの文字：日付。
shift-button-day = { $day }
