// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/Lending.h"
#include "ui/shell/WaitingCard.h"
#include "ui/shell/drafts/UnfinishedBar.h"
#include "ui/shell/window/NavigationRail.h"
#include "ui/shell/window/Workspace.h"

#include <QApplication>
#include <QGridLayout>
#include <QStackedWidget>

namespace marac {

bool Workspace::sendOff(const ErrandWords &words, Errand::Work work, QObject *context, std::function<void()> then)
{
    if (isAway()) {
        m_prompts.failed(atWorkElsewhere());
        return false;
    }
    rememberFocus();
    rememberDialog();
    static_cast<void>(saveDrafts()); // what could not be kept stays in its form, and has been told
    m_card = new WaitingCard(words.title, words.text, this);
    if (words.mayBeStopped) {
        m_card->addStop();
        connect(m_card, &WaitingCard::stopped, this, &Workspace::callBack);
    }
    if (words.isOftenShort)
        m_card->waitAMoment();
    m_work->addWidget(m_card, 0, 0);
    m_card->show();
    m_card->raise();
    m_card->setFocus();
    setOthersEnabled(false);
    m_onlyReads = words.onlyReads;
    m_errand = std::make_unique<Errand>(*m_register, std::move(work));
    connect(m_errand.get(), &Errand::moved, m_card, &WaitingCard::setProgress);
    // Queued: the errand is still speaking.
    connect(
        m_errand.get(), &Errand::over, this,
        [this, alive = QPointer(context), then = std::move(then)] {
            endErrand();
            if (alive)
                then();
            Q_EMIT cameBack();
        },
        Qt::QueuedConnection);
    return true;
}

/// Everything but the rail's tools: help, display and locking are for every moment.
void Workspace::setOthersEnabled(bool enabled)
{
    m_rail->setPagesEnabled(enabled);
    m_unfinished->setEnabled(enabled);
    m_stack->setEnabled(enabled);
}

void Workspace::endErrand()
{
    m_errand.reset();
    setOthersEnabled(true);
    m_card->hide();
    m_card->deleteLater();
    enterPage();
    if (m_inDialog)
        m_inDialog->setFocus(Qt::OtherFocusReason);
}

/// A dialog over the pages is a child of them, and loses the keyboard with them.
void Workspace::rememberDialog()
{
    QWidget *focus = QApplication::focusWidget();
    m_inDialog = focus && focus->window() != window() ? focus : nullptr;
}

void Workspace::finishErrand()
{
    if (!m_errand)
        return;
    endSoon(false);
    m_errand->wait();
    QApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void Workspace::sayMeanwhile(const QString &text)
{
    if (m_card)
        m_card->say(text);
}

void Workspace::callBack()
{
    if (m_errand)
        m_errand->stop();
}

void Workspace::endSoon(bool isHurried)
{
    if (isHurried || m_onlyReads)
        callBack();
}

} // namespace marac
