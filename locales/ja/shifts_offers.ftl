# Full, or other work at that hour.
shift-full-ask = <b>このシフトは満員になりました。</b>

    { $card }

    キャンセル待ちに入りますか？ 順番は { $position } 番目で、空きが出たらお聞きします。
shift-clash = <b>ほかのシフトと時間が重なります。</b>今入っているシフト：

    { $others }

    新しいシフト：

    { $card }
shift-clash-short = <b>ほかのシフトと数分だけ重なります。</b>今入っているシフト：

    { $others }

    新しいシフト：

    { $card }
# A shift in a list: its title, start and end.
shift-named = { $title }、{ $start } – { $end }
shift-toast-undone = 取り消しました。このシフトには入っていません。

# A link to one shift.
shift-one = <b>こちらで手伝っていただけますか？</b>

    { $card }
shift-requested = 🙏 <b>ありがとうございます。コーディネーターに確認しています。</b>承認されると、そのままシフトに入ります。ほかの操作はいりません。

    { $card }
shift-not-taken = 登録は承認されましたが、このシフトには入れませんでした：
    { $why }

    { $card }
shift-link = <b>このリンクを送ってください。</b>開いた方はシフトに申し込めます。初めての方には、先に承認が必要です。

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>空きが出ました。参加しますか？</b>

    { $card }

    { $until } まで枠を取っておきます。その後は次の方にお聞きします。
shift-offer-first = 🎁 <b>空きが出ました。まもなく始まります。参加しますか？</b>

    { $card }

    今、待っている方全員にお聞きしています。先に返事をした方に決まります。
shift-offer-declined = わかりました。次の方にお聞きします。キャンセル待ちからは外れました。

    { $card }
shift-offer-unanswered = 枠は次の方に回りました。

    { $card }

    もう一度キャンセル待ちに入りますか？
shift-offer-quicker = ほかの方が先に決まりました。引き続きキャンセル待ちです。

    { $card }
shift-offer-late = このご案内は終了しました。
shift-offer-over = このご案内は終了しました。

    { $card }
shift-waited = シフトが始まりました。空きは出ませんでした。お待ちいただき、ありがとうございました。

    { $card }

# To the coordinators.
shift-waiting-missed = ⚠️ キャンセル待ちの{ $name }さんに連絡が届きません。次の方にお聞きしています。

    { $card }
shift-holder-missed = ⚠️ シフトに入っている{ $name }さんに連絡が届かなくなりました。

    { $card }

# Buttons.
shift-button-take-it = 申し込む
shift-button-share = 🔗 シフトのリンク
shift-button-join = キャンセル待ちに入る
shift-button-undo = ↩️ 取り消す
shift-button-instead = こちらに変える
shift-button-both = 両方に入る
shift-button-keep-mine = 今のまま
shift-button-take-offer = はい、参加します
shift-button-decline = いいえ、結構です
