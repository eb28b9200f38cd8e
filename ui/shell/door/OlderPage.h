// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "ui/shell/door/OpenDoor.h"
#include "ui/shell/window/ShellParts.h"

#include <QWidget>

#include <memory>

class QProgressBar;

namespace marac {

class Form;
class LineEdit;
class NarrativeEdit;
class PassphraseEdit;

/// The register is not the one this workstation remembers: an old copy was put in its place, or its history is another.
/// Opened only by two people and with a reason, which the trail keeps.
class OlderPage final : public QWidget, public OpenDoor
{
    Q_OBJECT

public:
    /// `finding` is what Register::enter said.
    OlderPage(const ShellParts &parts, const QString &path, const QString &login, const Problem &finding,
              QWidget *parent = nullptr);

    void leaveAlone() override;
    bool isWorking() const override { return m_isWorking; }

Q_SIGNALS:
    void unlocked(std::shared_ptr<std::unique_ptr<marac::Register>> opened);
    void cancelled();

private:
    struct Both
    {
        Result<Admission> first;
        Result<Admission> second;
    };

    void submit();
    void enter(Both admissions, const QString &reason);

    const ShellParts &m_parts;
    QString m_path;
    Form *m_form;
    LineEdit *m_login;
    PassphraseEdit *m_passphrase;
    LineEdit *m_secondLogin;
    PassphraseEdit *m_secondPassphrase;
    NarrativeEdit *m_reason;
    QProgressBar *m_progress;
    bool m_isWorking = false;
    bool m_isLeft = false; ///< locked while it worked
};

} // namespace marac
