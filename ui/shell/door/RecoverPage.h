// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safekeeping/renewing/RecoverAccess.h"
#include "ui/shell/window/ShellParts.h"

#include <QWidget>

class QProgressBar;

namespace marac {

class DoorCard;
class Form;
class LineEdit;
class NarrativeEdit;
class PassphraseEdit;

/// For an administrator who forgot the passphrase: the recovery words, a new passphrase, and then the new recovery words,
/// since the sheet opens the register once.
class RecoverPage final : public QWidget
{
    Q_OBJECT

public:
    RecoverPage(const ShellParts &parts, const QString &path, const QString &login, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The new passphrase opens the register, and the new words are on paper.
    void recovered(const QString &login);
    void cancelled();

private:
    void submit();
    void finish(Result<Secret> words);

    const ShellParts &m_parts;
    QString m_path;
    DoorCard *m_card;
    Form *m_form;
    LineEdit *m_login;
    NarrativeEdit *m_words;
    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_again;
    QProgressBar *m_progress;
    bool m_isWorking = false;
};

} // namespace marac
