// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safekeeping/restoring/Restore.h"
#include "ui/shell/door/OpenDoor.h"
#include "ui/shell/window/ShellParts.h"

#include <QWidget>

class QProgressBar;

namespace marac {

class Banner;
class FolderEdit;
class Form;
class HintLabel;
class LineEdit;
class NarrativeEdit;
class PassphraseEdit;
class PathEdit;

/// Brings a backup back as a register of its own. Says what the backup holds and what would be missing before anything is
/// asked of the person; never writes over a file.
class RestorePage final : public QWidget, public OpenDoor
{
    Q_OBJECT

public:
    explicit RestorePage(const ShellParts &parts, QWidget *parent = nullptr);

    void setBackup(const QString &folder);
    void leaveAlone() override;
    bool isWorking() const override { return m_isWorking; }

Q_SIGNALS:
    /// The register stands at `path`, closed.
    void restored(const QString &path, const QString &login);
    void cancelled();

private:
    void look();
    void tell(const QString &folder, const Result<BackupManifest> &found);
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
    PathEdit *m_path;
    LineEdit *m_login;
    PassphraseEdit *m_passphrase;
    NarrativeEdit *m_reason;
    Form *m_second;
    HintLabel *m_whySecond;
    LineEdit *m_secondLogin;
    PassphraseEdit *m_secondPassphrase;
    QProgressBar *m_progress;
    bool m_needsSecond = false;
    bool m_isWorking = false;
};

} // namespace marac
