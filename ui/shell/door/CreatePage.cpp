// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/door/CreatePage.h"

#include "core/schema/FoundRegister.h"
#include "ui/shell/door/DoorCard.h"
#include "ui/shell/door/PathEdit.h"
#include "ui/shell/door/RecoveryPanel.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/fields/PassphraseEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/LinkButton.h"
#include "ui/widgets/labels/StatusPill.h"

#include <QDir>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace marac {

CreatePage::CreatePage(const ShellParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts),
      m_card(new DoorCard(tr("Make a new register"),
                          tr("Four things to fill in; then the recovery words are shown, once."))),
      m_form(new Form), m_partnership(new LineEdit(QStringLiteral("partnership"))),
      m_path(new PathEdit(QStringLiteral("path"), tr("Registers (*.marac)"), QStringLiteral("marac"))),
      m_name(new LineEdit(QStringLiteral("name"))), m_login(new LineEdit(QStringLiteral("login"))),
      m_passphrase(new PassphraseEdit(QStringLiteral("passphrase"))),
      m_again(new PassphraseEdit(QStringLiteral("again"))), m_strength(new StatusPill), m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("create"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->add(m_form);

    m_form->addSection(tr("The register"));
    m_form->add(tr("Name of the &partnership"), m_partnership, {.hint = tr("It stands at the head of every paper.")});
    m_partnership->setText(tr("Sefton Hate Crime MARAC"));
    m_form->add(tr("&File"), m_path,
                {.hint = tr("On this computer or a drive of your own. A network folder is refused.")});
    m_path->setPath(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                        .filePath(QStringLiteral("sefton.marac")));
    m_form->addSection(tr("You, the first administrator"));
    m_form->add(tr("Your &name"), m_name, {.hint = tr("Shown to the others and printed.")});
    m_form->add(tr("Your &login"), m_login, {.hint = tr("What you type at the door: small letters, digits and dots.")});
    addPassphraseFields();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working"));
    m_progress->hide();
    m_form->addWidget(m_progress);
    QPushButton *make = m_form->addMainButton(QStringLiteral("makeRegister"), tr("&Make the register"));
    QPushButton *cancel = m_form->addButton(QStringLiteral("cancelCreate"), tr("&Cancel"));
    connect(make, &QPushButton::clicked, this, &CreatePage::submit);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (!m_isWorking)
            Q_EMIT cancelled();
    });
    setFocusProxy(m_partnership);
}

void CreatePage::addPassphraseFields()
{
    m_form->addSection(
        tr("Your passphrase"),
        tr("At least 15 characters. Four or more unconnected words are easy to keep in mind and hard to guess."));
    m_form->add(tr("Pa&ssphrase"), m_passphrase);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    auto *suggest = new LinkButton(QStringLiteral("suggestPassphrase"), tr("Suggest one"), holder);
    row->addWidget(m_strength);
    row->addWidget(suggest);
    row->addStretch(1);
    m_form->addWidget(holder);
    m_strength->hide();
    m_form->add(tr("The passphrase a&gain"), m_again);
    connect(suggest, &LinkButton::clicked, this, [this] { m_passphrase->showGenerated(suggestPassphrase()); });
    connect(m_passphrase, &PassphraseEdit::edited, this, &CreatePage::showStrength);
}

void CreatePage::showStrength()
{
    const Result<Passphrase> typed = m_passphrase->read();
    m_strength->setVisible(typed.has_value());
    if (!typed)
        return;
    const QStringList personal{m_name->kept(), m_login->kept(), m_partnership->kept()};
    if (problemsInNewPassphrase(*typed, personal).isEmpty())
        m_strength->show(Tone::Good, tr("Strong enough"));
    else
        m_strength->show(Tone::Warning, tr("Too easy to guess"));
}

QList<FieldProblem> CreatePage::mistakes()
{
    QList<FieldProblem> found;
    if (m_partnership->kept().isEmpty())
        found += {QStringLiteral("partnership"), tr("Name the partnership.")};
    found += m_path->problems();
    if (m_name->kept().isEmpty())
        found += {QStringLiteral("name"), tr("Give your name.")};
    if (m_login->kept().isEmpty())
        found += {QStringLiteral("login"), tr("Give the login you want.")};
    Result<Passphrase> typed = m_passphrase->read();
    if (!typed) {
        found += {QStringLiteral("passphrase"), tr("Give a passphrase, or have one suggested.")};
        return found;
    }
    QList<FieldProblem> weak =
        problemsInNewPassphrase(*typed, {m_name->kept(), m_login->kept(), m_partnership->kept()});
    for (FieldProblem &problem : weak)
        problem.field = QStringLiteral("passphrase");
    found += weak;
    const Result<Passphrase> again = m_again->read();
    if (!again || !(*again == *typed))
        found += {QStringLiteral("again"), tr("This is not the same passphrase. Type it again.")};
    return found;
}

void CreatePage::submit()
{
    if (m_isWorking)
        return;
    m_form->clearProblems();
    const QList<FieldProblem> found = mistakes();
    if (!found.isEmpty()) {
        m_form->showProblem({Problem::Kind::Invalid, {}, found});
        return;
    }
    make();
}

void CreatePage::make()
{
    m_isWorking = true;
    m_progress->show();
    Result<Passphrase> first = m_passphrase->read();
    m_typed = std::make_shared<Passphrase>(std::move(*m_passphrase->read()));
    const auto request = std::make_shared<NewRegister>(NewRegister{m_parts.place(m_path->path()), m_partnership->kept(),
                                                                   m_login->kept(), m_name->kept(), std::move(*first)});
    // Made and closed in the worker, then opened by the front door: the window stays awake, and the new register has shown
    // that it opens before anybody relies on it.
    inBackground(
        this,
        [request]() -> Result<Secret> {
            Result<CreatedRegister> made = foundRegister(std::move(*request));
            if (!made)
                return Failure(made.error());
            return std::move(made->recovery);
        },
        [this](Result<Secret> recovery) { showRecovery(std::move(recovery)); });
}

void CreatePage::showRecovery(Result<Secret> recovery)
{
    m_isWorking = false;
    m_progress->hide();
    if (!recovery) {
        m_typed.reset();
        m_form->showProblem(recovery.error());
        return;
    }
    m_passphrase->wipe();
    m_again->wipe();
    m_form->hide();
    m_card->setTitle(tr("Keep the recovery words"),
                     tr("If every passphrase is lost, these 24 words alone open the register. They are shown this "
                        "once. Print them or write them down, "
                        "and lock the paper away."));
    auto *panel = new RecoveryPanel(*recovery, m_partnership->kept(), m_name->kept(), *m_parts.clock);
    connect(panel, &RecoveryPanel::kept, this, &CreatePage::unlock);
    m_card->add(panel);
    panel->setFocus();
}

void CreatePage::unlock()
{
    if (m_isWorking)
        return;
    m_isWorking = true;
    inBackground(
        this,
        [place = m_parts.place(m_path->path()), login = m_login->kept(), typed = m_typed] {
            return deriveUnlock(place, login, *typed);
        },
        [this](Result<Admission> admission) {
            m_isWorking = false;
            m_typed.reset();
            Result<std::unique_ptr<Register>> opened = admission
                ? Register::enter(m_parts.place(m_path->path()), std::move(*admission))
                : Result<std::unique_ptr<Register>>(Failure(admission.error()));
            if (opened) {
                Q_EMIT created(std::make_shared<std::unique_ptr<Register>>(std::move(*opened)));
                return;
            }
            m_form->show();
            m_form->showProblem(opened.error());
        });
}

} // namespace marac
