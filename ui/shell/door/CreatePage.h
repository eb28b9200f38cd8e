// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "ui/shell/IdleLock.h"
#include "ui/shell/door/OpenDoor.h"
#include "ui/shell/window/ShellParts.h"

#include <QWidget>

#include <memory>

namespace marac {

class DoorCard;
class Form;
class LineEdit;
class PassphraseEdit;
class PathEdit;
class StatusPill;
class WorkingLine;

/// Makes a new register with its first administrator, shows the recovery words once, has two of them typed back, and
/// hands over the register, unlocked.
class CreatePage final : public QWidget, public OpenDoor
{
    Q_OBJECT

public:
    explicit CreatePage(const ShellParts &parts, QWidget *parent = nullptr);

    void leaveAlone() override;
    bool isWorking() const override { return m_isWorking; }
    bool mayClose() override;

Q_SIGNALS:
    void created(std::shared_ptr<std::unique_ptr<marac::Register>> opened);
    /// The register is made, and nobody was there while its words stood on the screen: they are gone.
    void leftAlone(const QString &path, const QString &login);
    void cancelled();

private:
    struct Made
    {
        Secret recovery;
        QByteArray uuid; ///< of the register
        Result<Admission> admission;
    };

    /// What stood in the fields when the register was asked for: they may be typed in while it is made.
    struct Asked
    {
        RegisterPlace place;
        QString partnership;
        QString login;
        QString name;
    };

    void addPassphraseFields();
    void showStrength();
    void cancel();
    void submit();
    QList<FieldProblem> mistakes();
    void make();
    void showRecovery(Result<Made> made);
    void finish();

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
    Asked m_asked;
    StatusPill *m_strength;
    WorkingLine *m_working;
    std::unique_ptr<Register> m_opened; ///< while its words are shown
    IdleLock m_idle;
    bool m_isWorking = false;
    bool m_isLeft = false;       ///< locked while it worked
    bool m_mayLoseWords = false; ///< was told that the words are shown this once, when closing was asked for
};

} // namespace marac
