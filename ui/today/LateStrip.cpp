// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/LateStrip.h"

#include "core/base/Clock.h"
#include "core/documents/Dates.h"
#include "ui/widgets/labels/LinkButton.h"
#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/looks/CardFrame.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int mostLinks = 2;

QString dueStanding(const DueItem &item, const QDateTime &now)
{
    const qint64 days = Clock::local(now).date().daysTo(item.dueOn);
    if (days < 0)
        return QCoreApplication::translate("TodayView", "%n day(s) late", nullptr, int(-days));
    if (days == 0) {
        const QString time = documents::clockTime(item.dueAt);
        //: since a time of today
        return isLate(item, now)   ? QCoreApplication::translate("TodayView", "Late since %1").arg(time)
            : item.dueAt.isValid() ? QCoreApplication::translate("TodayView", "Today %1").arg(time)
                                   : QCoreApplication::translate("TodayView", "Today");
    }
    return QCoreApplication::translate("TodayView", "In %n day(s)", nullptr, int(days));
}

LateStrip::LateStrip(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"lateStrip"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
}

void LateStrip::setItems(const QList<DueItem> &late, const QDateTime &now)
{
    if (m_shown) {
        m_shown->hide();
        m_shown->deleteLater();
    }
    m_isEmpty = late.isEmpty();
    auto *card = new CardFrame(this);
    m_shown = card;
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(2 * theme::grid, theme::grid, 2 * theme::grid, theme::grid);
    lines->setSpacing(2);
    lines->addWidget(new StatusPill(Tone::Problem, tr("%n item(s) late", nullptr, int(late.size())), card), 0,
                     Qt::AlignLeft);
    for (int i = 0; i < late.size() && i < mostLinks; ++i) {
        //: what to do, and how late it is
        addLink(u"late.%1"_s.arg(i + 1), tr("%1 %2.").arg(late.at(i).text, dueStanding(late.at(i), now)),
                late.at(i).subject);
    }
    if (late.size() > mostLinks) {
        auto *more =
            new LinkButton(u"lateMore"_s, tr("Show %n more in the list", nullptr, int(late.size()) - mostLinks), card);
        connect(more, &LinkButton::clicked, this, &LateStrip::listAsked);
        lines->addWidget(more);
    }
    m_column->addWidget(card);
    card->show();
}

void LateStrip::addLink(const QString &name, const QString &text, const Subject &subject)
{
    auto *link = new LinkButton(name, text, m_shown);
    connect(link, &LinkButton::clicked, this, [this, subject] { Q_EMIT opened(subject); });
    m_shown->layout()->addWidget(link);
}

} // namespace marac
