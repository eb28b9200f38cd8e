// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/door/RestorePage.h"

#include "core/documents/Dates.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "ui/shell/FolderEdit.h"
#include "ui/shell/door/DoorCard.h"
#include "ui/shell/door/FoundBackupWords.h"
#include "ui/shell/door/PathEdit.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/fields/PassphraseEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QDir>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

RestorePage::RestorePage(const ShellParts &parts, const QString &lost, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_facts(new Banner(Tone::Info, {})), m_form(new Form),
      m_backup(new FolderEdit(QStringLiteral("backup"))), m_which(new Choice(QStringLiteral("which"), false)),
      m_path(new PathEdit(QStringLiteral("path"), tr("Registers (*.marac)"), QStringLiteral("marac"))),
      m_login(new LineEdit(QStringLiteral("login"))), m_passphrase(new PassphraseEdit(QStringLiteral("passphrase"))),
      m_reason(new NarrativeEdit(QStringLiteral("reason"))), m_second(new Form), m_whySecond(new HintLabel({})),
      m_secondLogin(new LineEdit(QStringLiteral("secondLogin"))),
      m_secondPassphrase(new PassphraseEdit(QStringLiteral("secondPassphrase"))), m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("restore"));
    auto *card =
        new DoorCard(tr("Restore a backup"),
                     tr("The backup becomes a register of its own under a new name. The backup stays as it is, "
                        "and no file is written over."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    card->add(m_form);
    addFields();
    QPushButton *go = m_form->addMainButton(QStringLiteral("restoreBackup"), tr("Check and res&tore"));
    QPushButton *cancel = m_form->addButton(QStringLiteral("cancelRestore"), tr("&Cancel"));
    m_form->setPutAside([] { return false; }); // nothing typed here is kept: Escape goes to the button first
    connect(m_backup, &FolderEdit::edited, this, &RestorePage::look);
    connect(m_which, &Choice::edited, this, [this] {
        askForNobodyElse();
        inspect();
    });
    connect(go, &QPushButton::clicked, this, &RestorePage::submit);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (!m_isWorking)
            Q_EMIT cancelled();
    });
    setFocusProxy(m_backup);
    propose(lost);
}

void RestorePage::addFields()
{
    m_form->add(tr("Folder of the &backup"), m_backup,
                {.hint = tr("A backup, or a folder that holds some. When the disk of the register failed, the "
                            "partnership’s second backup folder is on another one.")});
    m_form->add(tr("&Which backup"), m_which, {.hint = tr("The newest first.")});
    m_form->field(QStringLiteral("which"))->hide();
    m_facts->hide();
    m_form->addWidget(m_facts);
    m_form->add(tr("&File of the restored register"), m_path,
                {.hint = tr("On this computer or a drive of your own. A network folder is refused.")});
    m_form->add(tr("Your &login"), m_login, {.hint = tr("An administrator's, as it was when the backup was made.")});
    m_form->add(tr("&Passphrase"), m_passphrase, {.hint = tr("The one you had when the backup was made.")});
    m_form->add(tr("&Reason"), m_reason, {.hint = tr("The restored register's audit trail begins with it.")});
    m_reason->setVisibleLines(2);
    m_second->addSection(tr("A second person"));
    m_whySecond->setObjectName(QStringLiteral("whySecond"));
    m_second->addWidget(m_whySecond);
    m_second->add(tr("Their lo&gin"), m_secondLogin);
    m_second->add(tr("Their pa&ssphrase"), m_secondPassphrase);
    m_form->addWidget(m_second);
    m_form->adoptForm(m_second);
    m_second->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Restoring"));
    m_progress->hide();
    m_form->addWidget(m_progress);
}

void RestorePage::propose(const QString &lost)
{
    if (lost.isEmpty()) {
        m_path->setFree(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
                        QStringLiteral("restored"));
        return;
    }
    const QFileInfo file(lost);
    m_path->setFree(file.absoluteDir(), file.completeBaseName() + QStringLiteral("-restored"));
    if (const QString own = file.absolutePath() + QStringLiteral("/backups"); QFileInfo(own).isDir())
        setBackup(own);
}

void RestorePage::setBackup(const QString &folder)
{
    m_backup->setPath(folder);
    look();
}

QString RestorePage::backup() const
{
    return m_found.isEmpty() ? m_backup->path() : m_which->code();
}

void RestorePage::look()
{
    const int number = ++m_look;
    const QString folder = m_backup->path();
    m_facts->hide();
    m_found.clear();
    m_which->removeCodes();
    m_form->field(QStringLiteral("which"))->hide();
    askForNobodyElse();
    m_isLooking = !folder.isEmpty() && QDir(folder).exists();
    if (!m_isLooking)
        return;
    inBackground(
        this, [folder] { return findBackups(folder); },
        [this, number](const QList<FoundBackup> &found) {
            if (number == m_look)
                list(found);
        });
}

void RestorePage::list(const QList<FoundBackup> &found)
{
    m_isLooking = false;
    m_which->removeCodes();
    if (found.isEmpty()) {
        m_facts->show(Tone::Problem,
                      tr("There is no backup in this folder. Choose one whose name begins with “marac-”, "
                         "or the folder it lies in."));
        return;
    }
    m_found = found;
    for (const FoundBackup &one : found)
        m_which->addCode(one.path, foundBackupLine(one));
    const auto whole = std::find_if(found.begin(), found.end(), [](const FoundBackup &one) { return one.isWhole(); });
    m_which->setCode(whole == found.end() ? found.constFirst().path : whole->path);
    m_form->field(QStringLiteral("which"))->setVisible(found.size() > 1);
    inspect();
}

void RestorePage::inspect()
{
    m_facts->hide();
    const QString path = m_which->code();
    const auto chosen =
        std::find_if(m_found.begin(), m_found.end(), [&path](const FoundBackup &one) { return one.path == path; });
    if (chosen == m_found.end())
        return;
    if (chosen->checked)
        return tell(*chosen->checked);
    inBackground(
        this, [path] { return BackupBundle(path).check(); },
        [this, path](const Result<BackupManifest> &checked) {
            if (path == backup())
                tell(checked);
        });
}

void RestorePage::tell(const Result<BackupManifest> &checked)
{
    if (!checked) {
        m_facts->show(Tone::Problem, checked.error().text);
        return;
    }
    const QString holds = tr("Made on %1. It holds %n entries of the audit trail and is as it was when it was made.",
                             nullptr, int(checked->entries))
                              .arg(documents::moment(checked->at));
    const std::optional<LostEntries> lost = entriesLost(m_parts.place(m_path->path()), *checked);
    if (!lost) {
        m_facts->show(Tone::Info, holds);
        return;
    }
    askForSecondPerson(tr("This computer has seen later entries, so two people decide."));
    m_facts->show(Tone::Warning,
                  holds + QLatin1Char('\n')
                      + tr("You would lose the entries %1 to %2, which this computer has seen since.")
                            .arg(lost->first)
                            .arg(lost->last));
}

void RestorePage::askForSecondPerson(const QString &why)
{
    m_needsSecond = true;
    m_whySecond->setShown(
        tr("%1 Another administrator, a deputy or a chair types their own passphrase here.", "why two people decide")
            .arg(why));
    m_second->show();
}

void RestorePage::askForNobodyElse()
{
    m_needsSecond = false;
    m_second->hide();
}

QList<FieldProblem> RestorePage::mistakes() const
{
    QList<FieldProblem> found;
    const auto demand = [&found](bool isThere, const QString &field, const QString &text) {
        if (!isThere)
            found += {field, text};
    };
    demand(!m_backup->path().isEmpty(), QStringLiteral("backup"), tr("Choose the folder of the backup."));
    demand(!m_isLooking || BackupBundle(m_backup->path()).readManifest(), QStringLiteral("backup"),
           tr("The folder is still being looked at. Wait a moment and press the button again."));
    found += m_backup->problems();
    found += m_path->problems();
    demand(!m_login->kept().isEmpty(), QStringLiteral("login"), tr("Type your login."));
    demand(!m_passphrase->isEmpty(), QStringLiteral("passphrase"), tr("Type your passphrase."));
    demand(!m_reason->kept().isEmpty(), QStringLiteral("reason"), tr("Say why this backup is brought back."));
    if (m_needsSecond) {
        demand(!m_secondLogin->kept().isEmpty(), QStringLiteral("secondLogin"),
               tr("The second person types their login."));
        demand(!m_secondPassphrase->isEmpty(), QStringLiteral("secondPassphrase"),
               tr("The second person types their passphrase."));
    }
    return found;
}

void RestorePage::leaveAlone()
{
    m_passphrase->wipe();
    m_secondPassphrase->wipe();
}

void RestorePage::submit()
{
    if (m_isWorking)
        return;
    m_form->clearProblems();
    const QList<FieldProblem> found = mistakes();
    if (!found.isEmpty()) {
        m_form->showProblem({Problem::Kind::Invalid, {}, found});
        return;
    }
    Result<Passphrase> passphrase = m_passphrase->take();
    if (!passphrase)
        return m_form->showProblem(passphrase.error());
    const auto request = std::make_shared<RestoreRequest>(RestoreRequest{
        m_parts.place(m_path->path()), backup(), m_login->kept(), std::move(*passphrase), m_reason->kept()});
    if (m_needsSecond) {
        Result<Passphrase> second = m_secondPassphrase->take();
        if (!second)
            return m_form->showProblem(second.error());
        request->second = SecondPerson{m_secondLogin->kept(), std::move(*second)};
    }
    m_isWorking = true;
    m_progress->show();
    inBackground(
        this, [request] { return restore(*request); },
        [this, path = request->place.path, login = request->login](const Result<Restored> &done) {
            finish(done, path, login);
        });
}

void RestorePage::finish(const Result<Restored> &done, const QString &path, const QString &login)
{
    m_isWorking = false;
    m_progress->hide();
    if (done) {
        Q_EMIT restored(path, login);
        return;
    }
    // Older, and yet no later entries were known when the backup was looked at: the witness itself may be spoilt.
    if (done.error().kind == Problem::Kind::Forked)
        askForSecondPerson(tr("This computer saw another history than the backup holds, so two people decide."));
    else if (done.error().kind == Problem::Kind::Older && !m_needsSecond)
        askForSecondPerson(tr("This computer can’t tell that nothing would be missing, so two people decide."));
    m_form->showProblem(done.error());
}

} // namespace marac
