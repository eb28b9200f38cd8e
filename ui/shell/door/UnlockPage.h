// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "ui/shell/door/OpenDoor.h"
#include "ui/shell/window/ShellParts.h"
#include "ui/widgets/looks/Theme.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QProgressBar;
class QPushButton;

namespace marac {

class Banner;
class Form;
class LineEdit;
class PassphraseEdit;
class TextLabel;

/// The door of one register. Derives the key in a worker thread, counts down when tries are throttled, and says who has
/// the register open when somebody else has.
class UnlockPage final : public QWidget, public OpenDoor
{
    Q_OBJECT

public:
    UnlockPage(const ShellParts &parts, const QString &path, QWidget *parent = nullptr);

    /// Why this page is shown ("Locked after 5 minutes without use").
    void tell(Tone tone, const QString &text);
    void setLogin(const QString &login);
    /// Puts the keyboard where typing begins: into the login, or the passphrase when the login is known.
    void begin();
    QString login() const;
    QString path() const { return m_path; }
    void leaveAlone() override;
    bool isWorking() const override { return m_isWorking; }

Q_SIGNALS:
    void unlocked(std::shared_ptr<std::unique_ptr<marac::Register>> opened);
    /// The file is older than a witness of it on this workstation, or has another history (Older, Forked).
    void olderFound(const marac::Problem &finding);
    void otherChosen();
    void forgottenChosen();
    void restoreChosen();

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void submit();
    void enter(Result<Admission> admission);
    void tellRefusal(const Problem &problem);
    void setWorking(bool on);
    void countDown();

    const ShellParts &m_parts;
    QString m_path;
    bool m_isWorking = false;
    bool m_isLeft = false; ///< locked while it worked
    Banner *m_notice;
    Form *m_form;
    LineEdit *m_login;
    PassphraseEdit *m_passphrase;
    QPushButton *m_unlock;
    QProgressBar *m_progress;
    TextLabel *m_wait;
    QTimer m_ticker;
};

} // namespace marac
