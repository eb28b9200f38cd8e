// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "core/safekeeping/renewing/RecoverAccess.h"
#include "ui/shell/IdleLock.h"
#include "ui/shell/door/OpenDoor.h"
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
class RecoverPage final : public QWidget, public OpenDoor
{
    Q_OBJECT

public:
    RecoverPage(const ShellParts &parts, const QString &path, const QString &login, QWidget *parent = nullptr);

    void leaveAlone() override;
    bool isWorking() const override { return m_isWorking; }
    bool mayClose() override;

Q_SIGNALS:
    /// The new passphrase opens the register, and the new words are on paper.
    void recovered(const QString &login);
    /// The new passphrase opens the register, and nobody was there while the new words stood on the screen: they are gone.
    void leftAlone(const QString &login);
    void cancelled();

private:
    void submit();
    struct Renewed
    {
        Secret words;
        Result<Admission> admission;
    };

    void finish(Result<Renewed> renewed, const QString &login);
    void open(Result<Admission> admission);
    void leave(bool isKept);

    const ShellParts &m_parts;
    QString m_path;
    DoorCard *m_card;
    Form *m_form;
    LineEdit *m_login;
    NarrativeEdit *m_words;
    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_again;
    QProgressBar *m_progress;
    std::unique_ptr<Register> m_opened; ///< while the new words are shown, to record what becomes of them
    QString m_recovered;                ///< whose login it was; the field may be typed in meanwhile
    IdleLock m_idle;
    bool m_isWorking = false;
    bool m_areWordsShown = false;
    bool m_isLeft = false;       ///< locked while it worked
    bool m_mayLoseWords = false; ///< was told that the words are shown this once, when closing was asked for
};

} // namespace marac
