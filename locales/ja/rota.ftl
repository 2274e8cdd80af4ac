duty-page = { $parts }
duty-area = <b>当番 · { $area }</b>
    { $lines }
    { $next }
duty-line = 第{ $level }順位：{ $name }（{ $until } まで）
duty-stand-in = 第{ $level }順位：{ $name }（代理、{ $until } まで）
duty-nobody = 今は当番の人がいません。呼び出しはコーディネーターと指揮本部に直接届きます。
duty-next = 次の交代：{ $at }
duty-no-change = この先の交代は予定されていません。
duty-no-area = 地区がまだ登録されていません。
duty-line-open = 第{ $level }順位：{ $name }
duty-hole = ⚠️ 第{ $level }順位：当番なし
duty-hole-until = ⚠️ 第{ $level }順位：{ $until } まで当番なし
duty-then = ↳ 次は { $name }
duty-holes = ⚠️ <b>今、当番がいない地区：</b>{ $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ { $name }（このボットを一度も開いていません）
rota-unreachable = ⚠️ { $name }（連絡が届きません）
rota-nobody = なし
rota-none-planned = 予定なし
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = どの地区の当番表を見ますか。
rota-week = <b>当番表 · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }、第{ $level }順位：{ $name }
rota-week-hole = ⚠️ { $start } – { $end }、第{ $level }順位：当番なし
rota-week-free = この期間の当番はまだ決まっていません。
rota-day = <b>{ $area } · { $day }</b>
    { $lines }

    変更したい時間を押してください。
rota-night = <b>{ $name }</b>
    { $area }、第{ $level }順位
    { $span }
rota-night-hole = ⚠️ <b>当番がいません</b>
    { $area }、第{ $level }順位
    { $span }
rota-choose-person = どなたにしますか。{ $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 1週間の当番表
rota-button-next-week = 次の週 ›
rota-button-this-week = ‹ 今週
rota-button-back = ‹ 戻る
rota-button-cover = 都合が悪い：代わりを探す
rota-button-swap = 当番を交換
rota-button-stand-in = 私が入ります
rota-button-put = 人を入れる
rota-button-meant = このままでよい
rota-button-instead = 別の人にする
rota-button-nobody = 当番なしにする
rota-button-as-well = もう一人加える
rota-button-end = 終了：{ $name }
rota-toast-saved = 保存しました。関係する方にお知らせしました。
rota-toast-kept = 保存しました。一部の時間は前の取り決めのままです：{ $name }
rota-toast-meant = 承知しました。変わったときか直前にだけ、またお知らせします。
rota-saved-holes = ⚠️ 保存しました。次の時間は今のところ当番がいません：
    { $holes }
rota-saved-unreachable = ⚠️ 保存しました。ただし、この方には今、呼び出しが届きません：{ $name }

# What people are told of changes.
rota-told-instead = { $name } の代わりに当番をお願いします：{ $span }（手配：{ $by }）
rota-told-as-well = あわせて当番をお願いします：{ $span }（手配：{ $by }）
rota-told-replaced = この時間の当番はありません：{ $span }。代わりの当番：{ $name }（手配：{ $by }）
rota-told-ended = { $name } の代理は { $at } で終わります。その後は元の予定に戻ります：{ $replaced }
rota-told-moved = { $area } での次の当番が変わりました。
    変更前：{ $before }
    変更後：{ $after }
rota-left = ⚠️ { $name } は { $area } の当番に入れなくなりました。次の時間は当番がいません：
    { $holes }
rota-hole-line = 第{ $level }順位：{ $span }
rota-more-lines = … ほか { $count } 件
rota-warn-holes = ⚠️ { $area } に<b>当番がいません</b>：
    { $holes }
rota-warn-people = ⚠️ { $area } でまもなく当番ですが、呼び出しが届かない方：
    { $people }
rota-warn-person-line = { $name }、第{ $level }順位：{ $span }
rota-tonight = 🔔 <b>次の当番はあなたです。</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = { $count } 人に尋ねました。どなたかが引き受けるまで、当番はあなたのままです。
    { $span }
rota-cover-nobody-to-ask = 尋ねられる方が見つかりません。当番はあなたのままです。コーディネーターに知らせました。
    { $span }
rota-cover-card = <b>{ $name } が当番に入れません。代われますか。</b>
    { $area }
    { $span }
rota-cover-yours = ✅ { $name } の代わりに当番をお願いします。ありがとうございます。
    { $area }
    { $span }
rota-cover-declined = 今回は難しいのですね。お返事ありがとうございます。
    { $span }
rota-cover-closed = 決まりました：{ $name } が代わります。
    { $span }
rota-cover-over = もう必要ありません。
    { $span }
rota-cover-found = ✅ { $name } が代わりに当番に入ります。
    { $span }
rota-cover-none-yet = ⚠️ まだどなたも引き受けていません。<b>当番はあなたです。</b>どうしても難しいときは、コーディネーターに電話してください。
    { $span }
rota-cover-none-leader = ⚠️ { $name } が { $area } の当番に入れず、まだ代わりが見つかっていません。
    { $span }
rota-cover-withdrawn = 取り消しました。当番はあなたのままです。
    { $span }
rota-button-accept = 代わります
rota-button-decline = 難しいです
rota-button-withdraw = もう必要ない

# Swaps of two times on call.
rota-swap-choose = <b>どの当番と交換しますか。</b>
    あなたの当番：{ $yours }
rota-swap-none = これから4週間、交換できる当番がありません。代わりを探すこともできます。
rota-swap-asked = { $name } に尋ねました。お二人が同意するまで何も変わりません。
    渡す当番：{ $yours }
    もらう当番：{ $theirs }
rota-swap-card = <b>{ $name } が当番の交換を希望しています。</b>
    渡す当番：{ $yours }
    もらう当番：{ $theirs }
rota-swap-done = ✅ { $name } と当番を交換しました。
    渡した当番：{ $yours }
    もらった当番：{ $theirs }
rota-swap-declined = { $name } は交換できません。何も変わりません。
    あなたの当番：{ $yours }
rota-swap-you-declined = 交換できないのですね。何も変わりません。
    あなたの当番：{ $yours }
rota-swap-expired = { $name } との交換は成立しませんでした。何も変わりません。
    あなたの当番：{ $yours }
rota-button-agree = 同意します

# Rotations.
rota-rotations = <b>ローテーション · { $area }</b>
rota-rotations-none = ここにはまだローテーションがありません。
rota-rotation = <b>第{ $level }順位</b>、{ $rhythm }
    { $members }
    { $next }
rota-rotation-areas = 地区：{ $areas }
rota-rotation-hours = { $hours } のみ
rota-rhythm = { $unit ->
    [day] { $count } 日ごと
    [week] { $count } 週間ごと
   *[month] { $count } か月ごと
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = どなたが加わりますか。順番は最後になります。
rota-remove-choose = どなたが抜けますか。今の当番の方は次の交代まで続けます。
rota-move-choose = どなたの順番を早めますか。押すたびに一つ前に移ります。今の当番は変わりません。
rota-end-ask = このローテーションを終わりにしますか。{ $at } からは、これによる当番がいなくなります。
rota-label-level = 第{ $level }順位
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 ローテーション
rota-button-new-rotation = 新しく作る
rota-button-add = 人を加える
rota-button-remove = 人を外す
rota-button-move = 順番を変える
rota-button-end-rotation = 終わりにする
rota-button-all-day = 昼も夜も
rota-button-done = 完了
rota-button-save = 保存
rota-button-discard = やめる
rota-form-level = 第何順位ですか。第1順位が最初に呼び出されます。
rota-form-every = どのくらいで交代しますか。
rota-form-day = どの日から始めますか。
rota-form-clock = 交代は何時ですか。時刻を押すか、20:00 のように書いてください。
rota-form-hours = 当番の時間帯はいつですか。押すか、20:00-08:00 のように書いてください。
rota-form-members = <b>どなたが入りますか。</b>交代する順に押してください。
    { $members }
rota-form-areas = ほかの地区も一緒に受け持ちますか。押してから「完了」を押してください。
rota-form-confirm = <b>これでよろしいですか。</b>

    { $card }
rota-form-discarded = やめました。何も保存していません。
rota-form-tap = ボタンを押すか、/cancel を送ってください。

# Why not.
rota-refused-same-person = 同じ方です。
rota-refused-empty-span = 終わりは始まりより後にしてください。
rota-refused-over = その時間は過ぎました。
rota-refused-no-role = { $name } には、そこで当番に入る役割がありません。
rota-refused-equal = すでにそうなっています：{ $name }
rota-refused-covered = その時間にはもう代理がいます：{ $name }。先にそちらを終わらせてください。
rota-refused-changed = 当番表が変わりました。/rota で今の予定を確認してください。
rota-refused-other-on-call = その時間はすでに当番です：{ $name }
rota-refused-already-asked = もう尋ねています。どなたかが引き受けたらすぐお知らせします。
rota-refused-taken = ありがとうございます。{ $name } が先に引き受けました。
rota-refused-not-open = この件はもう決まりました。
rota-refused-already-member = すでにこのローテーションに入っています：{ $name }
rota-refused-last-member = 最後の一人は外せません。ローテーションを終わりにすることはできます。
rota-refused-bad-times = 時刻が読み取れません。20:00 のように書いてください。

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ <b>{ $name }</b> は今 { $area } の当番（第{ $level }順位）ですが、連絡が届きません。{ $why } 呼び出しはすぐ次の人に進みます。
rota-why-blocked = このボットがブロックされています。
rota-why-gone = この Telegram アカウントはもうありません。
rota-why-never-started = このボットは一度も開かれていません。
rota-why-other = Telegram からの説明：{ $words }
