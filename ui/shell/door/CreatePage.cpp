// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/door/CreatePage.h"

#include "core/documents/builders/RecoverySheetDocument.h"
#include "core/register/accounts/RenewRecoverySheet.h"
#include "core/register/accounts/UserRules.h"
#include "core/schema/FoundRegister.h"
#include "core/today/FirstSteps.h"
#include "ui/shell/door/DoorCard.h"
#include "ui/shell/door/PathEdit.h"
#include "ui/shell/door/RecoveryPanel.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/ReasonDialog.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/fields/PassphraseEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/WorkingLine.h"
#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/writing/SuggestButton.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace marac {

CreatePage::CreatePage(const ShellParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts),
      m_card(new DoorCard(
          tr("Make a new register"),
          tr("Name the partnership, yourself and a passphrase. Then the recovery words are shown, once."))),
      m_form(new Form), m_partnership(new LineEdit(QStringLiteral("partnership"))),
      m_path(new PathEdit(QStringLiteral("path"), tr("Registers (*.marac)"), QStringLiteral("marac"))),
      m_name(new LineEdit(QStringLiteral("name"))), m_login(new LineEdit(QStringLiteral("login"))),
      m_passphrase(new PassphraseEdit(QStringLiteral("passphrase"))),
      m_again(new PassphraseEdit(QStringLiteral("again"))), m_strength(new StatusPill),
      m_working(
          new WorkingLine(tr("Making the register and the keys that lock it. This takes some seconds on purpose: it is "
                             "what makes guessing dear."))),
      m_idle(*parts.clock)
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
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_path->setPath(
        QDir(QDir(documents).exists() ? documents : QDir::homePath()).filePath(QStringLiteral("sefton.marac")));
    m_offered = m_path->path();
    m_form->addSection(tr("You, the first administrator"));
    m_form->add(tr("Your &name"), m_name, {.hint = tr("Shown to the others and printed.")});
    m_form->add(tr("Your &login"), m_login,
                {.hint = tr("What you type at the door: small letters a to z, digits, dots and hyphens.")});
    m_login->setLimit(loginLimit);
    m_login->setRule(problemsInLogin);
    addPassphraseFields();
    m_form->addWidget(m_working);
    QPushButton *make = m_form->addMainButton(QStringLiteral("makeRegister"), tr("&Make the register"));
    QPushButton *cancel = m_form->addButton(QStringLiteral("cancelCreate"), tr("&Cancel"));
    connect(make, &QPushButton::clicked, this, &CreatePage::submit);
    connect(cancel, &QPushButton::clicked, this, &CreatePage::cancel);
    setFocusProxy(m_partnership);
}

void CreatePage::cancel()
{
    if (m_isWorking)
        return;
    const bool hasTyped = !m_name->kept().isEmpty() || !m_login->kept().isEmpty() || !m_passphrase->isEmpty()
        || !m_again->isEmpty() || m_path->path() != m_offered;
    if (!hasTyped) {
        Q_EMIT cancelled();
        return;
    }
    auto *dialog = new ConfirmDialog(
        {tr("Leave what you typed?"), tr("Nothing has been made yet. What you typed here is dropped."), tr("&Drop it")},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &CreatePage::cancelled);
    dialog->open();
}

void CreatePage::addPassphraseFields()
{
    m_form->addSection(
        tr("Your passphrase"),
        tr("At least 15 characters. Four or more unconnected words are easy to keep in mind and hard to guess."));
    m_form->add(tr("Pa&ssphrase"), m_passphrase);
    m_form->addWidget(m_strength);
    m_strength->hide();
    m_form->add(tr("The passphrase a&gain"), m_again);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new SuggestButton(tr("S&uggest a passphrase"), m_passphrase));
    row->addStretch(1);
    m_form->addWidget(holder);
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
    found += m_login->problems();
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
    m_working->setWorking(true);
    Result<Passphrase> first = m_passphrase->read();
    const auto typed = std::make_shared<Passphrase>(std::move(*m_passphrase->read()));
    m_asked = {m_parts.place(m_path->path()), m_partnership->kept(), m_login->kept(), m_name->kept()};
    const auto request = std::make_shared<NewRegister>(
        NewRegister{m_asked.place, m_asked.partnership, m_asked.login, m_asked.name, std::move(*first)});
    // Made and closed in the worker, then opened by the front door: the window stays awake, and the new register has shown
    // that it opens before anybody relies on it.
    inBackground(
        this,
        [request, typed, place = m_asked.place, login = m_asked.login]() -> Result<Made> {
            Result<CreatedRegister> made = foundRegister(std::move(*request));
            if (!made)
                return Failure(made.error());
            const QByteArray uuid = made->reg->uuid();
            made->reg.reset();
            return Made{std::move(made->recovery), uuid, deriveUnlock(place, login, *typed)};
        },
        [this](Result<Made> made) { showRecovery(std::move(made)); });
}

void CreatePage::showRecovery(Result<Made> made)
{
    m_isWorking = false;
    m_working->setWorking(false);
    if (!made) {
        m_form->showProblem(made.error());
        return;
    }
    Result<std::unique_ptr<Register>> opened = made->admission
        ? Register::enter(m_asked.place, std::move(*made->admission))
        : Result<std::unique_ptr<Register>>(Failure(made->admission.error()));
    if (!opened) {
        m_form->showProblem(opened.error());
        return;
    }
    m_opened = std::move(*opened);
    if (std::exchange(m_isLeft, false)) {
        leaveAlone();
        return;
    }
    m_passphrase->wipe();
    m_again->wipe();
    m_form->hide();
    m_card->setTitle(tr("Keep the recovery words"),
                     tr("If every passphrase is lost, these 24 words alone open the register. They are shown this "
                        "once. Print them or write them down, "
                        "and lock the paper away."));
    auto *panel = new RecoveryPanel(
        made->recovery, {m_asked.partnership, documents::sheetReference(made->uuid), m_asked.name, m_asked.place.path},
        *m_parts.clock, [this](AuditVerb verb) { return recordSheetUse(*m_opened, verb); });
    connect(panel, &RecoveryPanel::kept, this, &CreatePage::finish);
    m_card->add(panel);
    panel->setFocus();
    connect(&m_idle, &IdleLock::expired, this, &CreatePage::leaveAlone);
    m_idle.start(m_opened->settings().idleLockMinutes);
}

void CreatePage::finish()
{
    m_idle.stop();
    // Two of the words were typed from the paper. When this can't be kept, the first steps ask again.
    (void)recordRecoverySheet(*m_opened);
    Q_EMIT created(std::make_shared<std::unique_ptr<Register>>(std::move(m_opened)));
}

bool CreatePage::mayClose()
{
    auto *panel = findChild<RecoveryPanel *>();
    if (isWorking() || !panel || std::exchange(m_mayLoseWords, true))
        return !isWorking();
    panel->warnOfLeaving();
    return false;
}

void CreatePage::leaveAlone()
{
    m_isLeft = m_isWorking;
    m_passphrase->wipe();
    m_again->wipe();
    if (!m_opened)
        return;
    m_idle.stop();
    m_opened.reset();
    Q_EMIT leftAlone(m_asked.place.path, m_asked.login);
}

} // namespace marac
