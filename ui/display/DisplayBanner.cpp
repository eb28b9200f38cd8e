// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display/DisplayBanner.h"

#include "ui/display/DisplaySession.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/looks/FlowLayout.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

DisplayBanner::DisplayBanner(PageContext &context, QWidget *page)
    : QWidget(page), m_session(&DisplaySession::of(context)), m_banner(new Banner(Tone::Info, {}, this))
{
    setObjectName(u"displayBanner"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme::grid);
    column->addWidget(m_banner);
    auto *row = new FlowLayout(theme::grid);
    const auto add = [&](const QString &name, const QString &text, auto step) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, m_session, step);
        row->addWidget(button);
    };
    add(u"previousDisplay"_s, tr("Display the previous case"), [this] { m_session->turn(-1); });
    add(u"nextDisplay"_s, tr("Display the next case"), [this] { m_session->turn(1); });
    add(u"blankDisplay"_s, tr("Blank, or back (F12)"), [this] { m_session->blank(); });
    add(u"revealDisplay"_s, tr("Reveal the name…"), [this] { m_session->askToReveal(); });
    add(u"closeDisplay"_s, tr("Close the display (F11)"), [this] { m_session->close(); });
    column->addLayout(row);
    connect(new QShortcut(Qt::Key_F11, page), &QShortcut::activated, this, [this] {
        if (m_session->isOpen())
            m_session->close();
        else
            Q_EMIT openAsked();
    });
    connect(m_session, &DisplaySession::changed, this, &DisplayBanner::dress);
    dress();
}

DisplayBanner::~DisplayBanner()
{
    if (!m_session)
        return;
    m_session->disconnect(this);
    m_session->close();
}

void DisplayBanner::dress()
{
    setVisible(m_session->isOpen());
    m_banner->show(Tone::Info, m_session->words());
}

} // namespace marac
