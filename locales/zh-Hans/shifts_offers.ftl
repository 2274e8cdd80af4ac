# Full, or other work at that hour.
shift-full-ask = <b>这个志愿班次已经满了。</b>

    { $card }

    要排候补吗？您会排在第 { $position } 位，有名额空出来时会问您。
shift-clash = <b>和您已有的志愿班次时间冲突。</b>您已报名：

    { $others }

    新的班次：

    { $card }
shift-clash-short = <b>和您已有的志愿班次只重叠几分钟。</b>您已报名：

    { $others }

    新的班次：

    { $card }
# A shift in a list: its title, start and end.
shift-named = { $title }，{ $start } – { $end }
shift-toast-undone = 已撤销，您没有报名这个志愿班次。

# A link to one shift.
shift-one = <b>您愿意来这里帮忙吗？</b>

    { $card }
shift-requested = 🙏 <b>谢谢您！已经告知协调员。</b>协调员同意后会自动为您报名，您不用再操作。

    { $card }
shift-not-taken = 您的身份已经确认，但没能为您报上这个志愿班次：
    { $why }

    { $card }
shift-link = <b>请把这个链接转发出去。</b>打开链接的人可以报名；新来的人需要您先同意。

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>有名额空出来了，您要吗？</b>

    { $card }

    名额为您保留到 { $until }，之后会问下一位。
shift-offer-first = 🎁 <b>有名额空出来了，班次很快就要开始，您要吗？</b>

    { $card }

    现在正在问所有候补的人，谁先答应就是谁的。
shift-offer-declined = 好的，会去问下一位。您已不在候补名单上。

    { $card }
shift-offer-unanswered = 名额已经让给下一位。

    { $card }

    要重新排候补吗？
shift-offer-quicker = 有人先答应了。您仍然在候补名单上。

    { $card }
shift-offer-late = 这个名额已经不再保留。
shift-offer-over = 这个名额已经不再保留。

    { $card }
shift-waited = 志愿班次已经开始，没有名额空出来。谢谢您的等待！

    { $card }

# To the coordinators.
shift-waiting-missed = ⚠️ { $name } 在候补名单上，但联系不上，正在问下一位。

    { $card }
shift-holder-missed = ⚠️ { $name } 已报名，但现在联系不上了。

    { $card }

# Buttons.
shift-button-take-it = 报名
shift-button-share = 🔗 分享这个班次
shift-button-join = 排候补
shift-button-undo = ↩️ 撤销
shift-button-instead = 换成这个班次
shift-button-both = 两个都参加
shift-button-keep-mine = 保留原来的
shift-button-take-offer = 要，我参加
shift-button-decline = 不用了，谢谢
