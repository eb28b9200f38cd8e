// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/door/LeavingPage.h"

#include "core/safekeeping/making/BackUpEverywhere.h"
#include "ui/shell/door/DoorCard.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace marac {

LeavingPage::LeavingPage(QWidget *parent) : QWidget(parent), m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("leaving"));
    auto *card = new DoorCard(tr("Making a backup"),
                              tr("The register was changed. It closes as soon as its backup is checked."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    m_progress->setObjectName(QStringLiteral("leavingProgress"));
    m_progress->setAccessibleName(tr("Making a backup"));
    m_progress->setTextVisible(false);
    card->add(m_progress);
}

LeavingPage::Outcome LeavingPage::leave(std::unique_ptr<Register> opened)
{
    repaint();
    // The register has one connection and this thread owns it, so the copy runs here; painting by hand shows it moving
    // without letting a key or a click in between.
    const Result<QList<FolderBackup>> done = backUpIfChanged(*opened, [this](int pages, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(pages);
        m_progress->repaint();
        return true;
    });
    opened.reset();
    if (!done)
        return {done.error().text, false};
    Outcome outcome;
    for (const FolderBackup &one : *done) {
        if (!one.outcome)
            outcome.failure = one.outcome.error().text;
    }
    return outcome;
}

} // namespace marac
