// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/door/StartPage.h"

#include "ui/shell/door/DoorCard.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/Icons.h"
#include "ui/widgets/looks/Style.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

static QWidget *step(QPushButton *button, const QString &explanation)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(button);
    column->addWidget(new HintLabel(explanation, holder));
    return holder;
}

StartPage::StartPage(bool offersDemonstration, QWidget *parent)
    : QWidget(parent), m_problem(new Banner(Tone::Problem, {})), m_progress(new QProgressBar), m_steps(new QWidget)
{
    setObjectName(QStringLiteral("start"));
    auto *card = new DoorCard(tr("Which register?"),
                              tr("A register is one encrypted file with its keyring beside it. Both stay on this "
                                 "computer or on a drive you control."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    m_problem->hide();
    card->add(m_problem);
    m_progress->setAccessibleName(tr("Working"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    card->add(m_progress);
    card->add(m_steps);
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(2 * theme::grid);

    auto *open =
        new QPushButton(icons::icon(QStringLiteral("open"), theme::colours().onAccent), tr("&Open a register…"));
    open->setObjectName(QStringLiteral("openRegister"));
    Style::makeMain(open);
    steps->addWidget(step(open, tr("Choose the .marac file. You need your login and passphrase.")));
    connect(open, &QPushButton::clicked, this, &StartPage::openChosen);

    auto *create = new QPushButton(icons::icon(QStringLiteral("add")), tr("&Make a new register…"));
    create->setObjectName(QStringLiteral("createRegister"));
    steps->addWidget(step(create,
                          tr("For a partnership that has none yet. Takes five minutes and needs a printer or pen for "
                             "the recovery words.")));
    connect(create, &QPushButton::clicked, this, &StartPage::createChosen);

    auto *restore = new QPushButton(icons::icon(QStringLiteral("backup")), tr("&Restore a backup…"));
    restore->setObjectName(QStringLiteral("restoreRegister"));
    steps->addWidget(step(restore, tr("When a disk failed, a file was lost or work has to be undone. Nothing is written "
                                      "over.")));
    connect(restore, &QPushButton::clicked, this, &StartPage::restoreChosen);

    if (offersDemonstration) {
        auto *demonstration =
            new QPushButton(icons::icon(QStringLiteral("eye")), tr("Look at the &demonstration register"));
        demonstration->setObjectName(QStringLiteral("openDemonstration"));
        steps->addWidget(
            step(demonstration, tr("Two years of invented work, to try everything on. No person in it is real.")));
        connect(demonstration, &QPushButton::clicked, this, &StartPage::demonstrationChosen);
    }
    auto *protection = new QPushButton(tr("How a register is &protected…"));
    protection->setObjectName(QStringLiteral("aboutProtection"));
    steps->addWidget(step(protection, tr("For whoever answers for it: what is promised, what is not, and how it was "
                                         "tested.")));
    connect(protection, &QPushButton::clicked, this, &StartPage::protectionAsked);
    setFocusProxy(open);
}

void StartPage::setWorking(const QString &text)
{
    m_problem->show(Tone::Info, text);
    m_progress->show();
    m_steps->hide();
}

void StartPage::tell(const QString &text)
{
    if (text.isEmpty())
        m_problem->hide();
    else
        m_problem->show(Tone::Problem, text);
}

} // namespace marac
