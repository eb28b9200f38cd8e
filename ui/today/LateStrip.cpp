// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/LateStrip.h"

#include "ui/widgets/labels/LinkButton.h"
#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/looks/CardFrame.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int mostLinks = 2;

QString dueStanding(QDate dueOn, QDate today)
{
    const qint64 days = today.daysTo(dueOn);
    if (days < 0)
        return QCoreApplication::translate("TodayView", "%n day(s) late", nullptr, int(-days));
    if (days == 0)
        return QCoreApplication::translate("TodayView", "Today");
    return QCoreApplication::translate("TodayView", "In %n day(s)", nullptr, int(days));
}

LateStrip::LateStrip(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"lateStrip"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
}

void LateStrip::setItems(const QList<DueItem> &late, QDate today)
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
        addLink(u"late.%1"_s.arg(i + 1), tr("%1 %2.").arg(late.at(i).text, dueStanding(late.at(i).dueOn, today)),
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
