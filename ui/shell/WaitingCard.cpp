// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WaitingCard.h"

#include "ui/shell/door/DoorCard.h"

#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace marac {

WaitingCard::WaitingCard(const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_card(new DoorCard(title, text)), m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("waiting"));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus); // a screen reader reads what takes the keyboard
    setAccessibleName(title);
    setAccessibleDescription(text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_progress->setObjectName(QStringLiteral("waitingProgress"));
    m_progress->setAccessibleName(title);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_card->add(m_progress);
}

void WaitingCard::setProgress(int done, int total)
{
    m_progress->setMaximum(total);
    m_progress->setValue(done);
}

void WaitingCard::say(const QString &text)
{
    m_card->setTitle(accessibleName(), text);
    setAccessibleDescription(text);
}

void WaitingCard::waitAMoment()
{
    static constexpr std::chrono::milliseconds moment(400);
    setAutoFillBackground(false);
    m_card->hide();
    QTimer::singleShot(moment, this, [this] {
        setAutoFillBackground(true);
        m_card->show();
    });
}

void WaitingCard::addStop()
{
    auto *stop = new QPushButton(tr("Stop"));
    stop->setObjectName(QStringLiteral("stopWaiting"));
    m_card->add(stop);
    connect(stop, &QPushButton::clicked, this, [this, stop] {
        stop->setEnabled(false);
        Q_EMIT stopped();
    });
}

} // namespace marac
