// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/door/LeavingPage.h"

#include "core/platform/FreedMemory.h"
#include "ui/shell/Errand.h"
#include "ui/shell/WaitingCard.h"

#include <QVBoxLayout>

namespace marac {

LeavingPage::LeavingPage(QWidget *parent)
    : QWidget(parent),
      m_card(new WaitingCard(tr("Making a backup"),
                             tr("The register was changed. It closes as soon as its backup is checked."), this))
{
    setObjectName(QStringLiteral("leaving"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

LeavingPage::~LeavingPage() = default;

void LeavingPage::leave(std::unique_ptr<Register> opened, std::function<void(const Outcome &)> then)
{
    m_register = std::move(opened);
    const auto done = std::make_shared<Outcome>(backupOutcome(Failure(Errand::notDone())));
    m_errand = std::make_unique<Errand>(
        *m_register, [done](Register &reg, const CopyProgress &progress) { *done = backUpOnLeaving(reg, progress); });
    connect(m_errand.get(), &Errand::moved, m_card, &WaitingCard::setProgress);
    connect(m_errand.get(), &Errand::over, this, [this, done, then = std::move(then)] {
        m_register.reset();
        wipeFreedMemory();
        then(*done);
    });
}

void LeavingPage::finishNow()
{
    if (m_errand)
        m_errand->wait();
}

void LeavingPage::hurry()
{
    if (m_errand)
        m_errand->stop();
}

} // namespace marac
