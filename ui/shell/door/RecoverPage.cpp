// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/door/RecoverPage.h"

#include "core/documents/builders/RecoverySheetDocument.h"
#include "core/keys/keyring/KeyringFiles.h"
#include "core/register/accounts/RenewRecoverySheet.h"
#include "core/today/FirstSteps.h"
#include "ui/shell/door/DoorCard.h"
#include "ui/shell/door/RecoveryPanel.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/fields/PassphraseEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace marac {

RecoverPage::RecoverPage(const ShellParts &parts, const QString &path, const QString &login, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_path(path),
      m_card(
          new DoorCard(tr("Forgotten passphrase"),
                       tr("With the words of the recovery sheet an administrator gets a new passphrase. Anybody else "
                          "asks an administrator to reset theirs."))),
      m_form(new Form), m_login(new LineEdit(QStringLiteral("login"))),
      m_words(new NarrativeEdit(QStringLiteral("words"))),
      m_passphrase(new PassphraseEdit(QStringLiteral("passphrase"))),
      m_again(new PassphraseEdit(QStringLiteral("again"))), m_progress(new QProgressBar), m_idle(*parts.clock)
{
    setObjectName(QStringLiteral("recover"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->add(m_form);
    m_form->add(tr("Your &login"), m_login, {.hint = tr("An administrator's.")});
    m_form->add(tr("The 24 recovery &words"), m_words,
                {.hint = tr("In the order of their numbers, with a space between. Numbers and new lines do no harm.")});
    m_words->setVisibleLines(4);
    m_form->add(
        tr("New &passphrase"), m_passphrase,
        {.hint = tr("At least 15 characters. Four or more unconnected words are easy to keep in mind and hard to "
                    "guess.")});
    m_form->add(tr("The new one a&gain"), m_again);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working"));
    m_progress->hide();
    m_form->addWidget(m_progress);
    QPushButton *go = m_form->addMainButton(QStringLiteral("recoverAccess"), tr("&Set the new passphrase"));
    QPushButton *cancel = m_form->addButton(QStringLiteral("cancelRecover"), tr("&Cancel"));
    m_form->setPutAside([] { return false; }); // nothing typed here is kept: Escape goes to the button first
    connect(go, &QPushButton::clicked, this, &RecoverPage::submit);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (!m_isWorking)
            Q_EMIT cancelled();
    });
    m_login->setText(login);
    // The words that are typed here open the register, too.
    connect(&m_idle, &IdleLock::expired, this, &RecoverPage::leaveAlone);
    m_idle.start(Settings().idleLockMinutes);
    setFocusProxy(login.isEmpty() ? static_cast<QWidget *>(m_login) : m_words);
}

void RecoverPage::submit()
{
    if (m_isWorking)
        return;
    m_form->clearProblems();
    QList<FieldProblem> missing;
    if (m_login->kept().isEmpty())
        missing += {QStringLiteral("login"), tr("Type your login.")};
    if (m_words->kept().isEmpty())
        missing += {QStringLiteral("words"), tr("Type the words of the recovery sheet.")};
    Result<Passphrase> next = m_passphrase->read();
    const Result<Passphrase> again = m_again->read();
    if (!next)
        missing += {QStringLiteral("passphrase"), tr("Give a new passphrase.")};
    else if (!again || !(*again == *next))
        missing += {QStringLiteral("again"), tr("This is not the same passphrase. Type it again.")};
    if (!missing.isEmpty()) {
        m_form->showProblem({Problem::Kind::Invalid, {}, missing});
        return;
    }
    m_isWorking = true;
    m_progress->show();
    const auto typed = std::make_shared<Passphrase>(std::move(*next));
    inBackground(
        this,
        [place = m_parts.place(m_path), words = m_words->kept(), login = m_login->kept(), typed]() -> Result<Renewed> {
            Result<Secret> fresh = recoverAccess(place, words, login, *typed);
            if (!fresh)
                return Failure(fresh.error());
            return Renewed{std::move(*fresh), deriveUnlock(place, login, *typed)};
        },
        [this, login = m_login->kept()](Result<Renewed> renewed) { finish(std::move(renewed), login); });
}

/// When it does not open (an older copy, perhaps), its door says why afterwards; the words must be shown all the same.
void RecoverPage::open(Result<Admission> admission)
{
    if (!admission)
        return;
    Result<std::unique_ptr<Register>> opened = Register::enter(m_parts.place(m_path), std::move(*admission));
    if (opened)
        m_opened = std::move(*opened);
}

void RecoverPage::leaveAlone()
{
    m_isLeft = m_isWorking;
    m_words->clear();
    m_passphrase->wipe();
    m_again->wipe();
    if (m_areWordsShown)
        leave(false);
}

bool RecoverPage::mayClose()
{
    auto *panel = findChild<RecoveryPanel *>();
    if (isWorking() || !panel || std::exchange(m_mayLoseWords, true))
        return !isWorking();
    panel->warnOfLeaving();
    return false;
}

void RecoverPage::leave(bool isKept)
{
    m_idle.stop();
    m_areWordsShown = false;
    if (m_opened && isKept)
        (void)recordRecoverySheet(*m_opened);
    m_opened.reset();
    if (isKept)
        Q_EMIT recovered(m_recovered);
    else
        Q_EMIT leftAlone(m_recovered);
}

void RecoverPage::finish(Result<Renewed> renewed, const QString &login)
{
    m_isWorking = false;
    m_progress->hide();
    if (!renewed) {
        m_form->showProblem(renewed.error());
        return;
    }
    m_recovered = login;
    if (std::exchange(m_isLeft, false)) {
        leave(false);
        return;
    }
    open(std::move(renewed->admission));
    m_passphrase->wipe();
    m_again->wipe();
    m_words->clear();
    m_form->hide();
    m_card->setTitle(
        tr("Keep the new recovery words"),
        m_opened ? tr("The sheet you used is worth nothing now; tear it up. These 24 words are shown this once. Print "
                      "them or write them down, and lock the paper away.")
                 : tr("The sheet you used is worth nothing now; tear it up. These 24 words are shown this once. Write "
                      "them down, and lock the paper away."));
    const Result<KeyringFiles::Loaded> keyring = KeyringFiles(m_path, m_parts.policy).load();
    const QString reference = keyring
        ? documents::sheetReference(keyring->keyring.registerId().toByteArray(QUuid::WithoutBraces))
        : QString();
    RecoveryPanel::Record record;
    if (m_opened)
        record = [this](AuditVerb verb) { return recordSheetUse(*m_opened, verb); };
    auto *panel = new RecoveryPanel(renewed->words, {QFileInfo(m_path).fileName(), reference, login, m_path},
                                    *m_parts.clock, record);
    connect(panel, &RecoveryPanel::kept, this, [this] { leave(true); });
    m_card->add(panel);
    m_areWordsShown = true;
    panel->setFocus();
    m_idle.start(m_opened ? m_opened->settings().idleLockMinutes : Settings().idleLockMinutes);
}

} // namespace marac
