// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safekeeping/bundle/FoundBackups.h"
#include "core/safekeeping/restoring/Restore.h"
#include "ui/shell/door/OpenDoor.h"
#include "ui/shell/window/ShellParts.h"

#include <QWidget>

class QProgressBar;

namespace marac {

class Banner;
class Choice;
class FolderEdit;
class Form;
class HintLabel;
class LineEdit;
class NarrativeEdit;
class PassphraseEdit;
class PathEdit;

/// Brings a backup back as a register of its own. Finds the backups in a folder, names the newest that is whole, and says what
/// it holds and what would be missing before anything is asked of the person; never writes over a file.
class RestorePage final : public QWidget, public OpenDoor
{
    Q_OBJECT

public:
    /// `lost` is the register that is to be brought back, if one was chosen before: its own backups are looked at at once.
    explicit RestorePage(const ShellParts &parts, const QString &lost = {}, QWidget *parent = nullptr);

    /// A backup, or a folder that holds some.
    void setBackup(const QString &folder);
    void leaveAlone() override;
    bool isWorking() const override { return m_isWorking; }

Q_SIGNALS:
    /// The register stands at `path`, closed.
    void restored(const QString &path, const QString &login);
    void cancelled();

private:
    void addFields();
    /// Where the backups of the register at `lost` lie, and a free name beside it.
    void propose(const QString &lost);
    void look();
    void list(const QList<FoundBackup> &found);
    /// What is known of the chosen one, read first if it was not yet.
    void inspect();
    void tell(const Result<BackupManifest> &checked);
    QString backup() const;
    /// `why` two people decide, in a sentence.
    void askForSecondPerson(const QString &why);
    void askForNobodyElse();
    QList<FieldProblem> mistakes() const;
    void submit();
    void finish(const Result<Restored> &done, const QString &path, const QString &login);

    const ShellParts &m_parts;
    Banner *m_facts;
    Form *m_form;
    FolderEdit *m_backup;
    Choice *m_which;
    QList<FoundBackup> m_found; ///< in the folder that stands there
    PathEdit *m_path;
    LineEdit *m_login;
    PassphraseEdit *m_passphrase;
    NarrativeEdit *m_reason;
    Form *m_second;
    HintLabel *m_whySecond;
    LineEdit *m_secondLogin;
    PassphraseEdit *m_secondPassphrase;
    QProgressBar *m_progress;
    bool m_isLooking = false; ///< for backups in the folder
    int m_look = 0;           ///< number of the newest look: what the ones before it found is dropped
    bool m_needsSecond = false;
    bool m_isWorking = false;
};

} // namespace marac
