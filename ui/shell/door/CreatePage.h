// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "ui/shell/window/ShellParts.h"

#include <QWidget>

#include <memory>

class QProgressBar;

namespace marac {

class DoorCard;
class Form;
class LineEdit;
class PassphraseEdit;
class PathEdit;
class StatusPill;

/// Makes a new register with its first administrator, shows the recovery words once, has two of them typed back, and
/// hands over the register, unlocked.
class CreatePage final : public QWidget
{
    Q_OBJECT

public:
    explicit CreatePage(const ShellParts &parts, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(std::shared_ptr<std::unique_ptr<marac::Register>> opened);
    void cancelled();

private:
    struct Made
    {
        Secret recovery;
        QByteArray uuid; ///< of the register
    };

    void addPassphraseFields();
    void showStrength();
    void cancel();
    void submit();
    QList<FieldProblem> mistakes();
    void make();
    void showRecovery(Result<Made> made);
    void unlock();

    const ShellParts &m_parts;
    DoorCard *m_card;
    Form *m_form;
    LineEdit *m_partnership;
    PathEdit *m_path;
    LineEdit *m_name;
    LineEdit *m_login;
    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_again;
    QString m_offered; ///< the path that stood there first
    StatusPill *m_strength;
    QProgressBar *m_progress;
    std::shared_ptr<Passphrase> m_typed; ///< between making the register and unlocking it
    bool m_isWorking = false;
};

} // namespace marac
