// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/door/UnlockPage.h"

#include "ui/shell/door/DoorCard.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/fields/PassphraseEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace marac {

UnlockPage::UnlockPage(const ShellParts &parts, const QString &path, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_path(path), m_notice(new Banner(Tone::Info, {})), m_form(new Form),
      m_login(new LineEdit(QStringLiteral("login"))), m_passphrase(new PassphraseEdit(QStringLiteral("passphrase"))),
      m_progress(new QProgressBar), m_wait(new TextLabel({}, TextSize::Body, TextLabel::Ink::Muted))
{
    setObjectName(QStringLiteral("unlock"));
    auto *card = new DoorCard(tr("Unlock the register"), QFileInfo(path).fileName());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    m_notice->hide();
    card->add(m_notice);
    card->add(m_form);
    m_form->add(tr("&Login"), m_login);
    m_form->add(tr("&Passphrase"), m_passphrase, {.hint = tr("You may paste it. Small and large letters count.")});
    m_progress->setObjectName(QStringLiteral("unlockProgress"));
    m_progress->setAccessibleName(tr("Opening"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_wait->hide();
    m_form->addWidget(m_wait);
    m_form->addWidget(m_progress);
    m_unlock = m_form->addMainButton(QStringLiteral("unlockButton"), tr("&Unlock"));
    QPushButton *other = m_form->addButton(QStringLiteral("otherRegister"), tr("&Another register…"));
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    // Later: the form presses its button for a Return in the last field, which this one is not.
    connect(
        m_login, &QLineEdit::returnPressed, this, [this] { m_passphrase->setFocus(); }, Qt::QueuedConnection);
    connect(other, &QPushButton::clicked, this, [this] {
        if (!m_isWorking)
            Q_EMIT otherChosen();
    });
    QPushButton *forgotten = m_form->addButton(QStringLiteral("forgottenPassphrase"), tr("&Forgotten passphrase…"));
    connect(forgotten, &QPushButton::clicked, this, [this] {
        if (!m_isWorking)
            Q_EMIT forgottenChosen();
    });
    QPushButton *restore = m_form->addButton(QStringLiteral("restoreInstead"), tr("&Restore a backup…"));
    connect(restore, &QPushButton::clicked, this, [this] {
        if (!m_isWorking)
            Q_EMIT restoreChosen();
    });
    m_ticker.setInterval(500);
    connect(&m_ticker, &QTimer::timeout, this, &UnlockPage::countDown);
}

void UnlockPage::tell(Tone tone, const QString &text)
{
    m_notice->show(tone, text);
}

void UnlockPage::setLogin(const QString &login)
{
    m_login->setText(login);
}

// No focus proxy: Tab would come to it, and so to the passphrase, before the login, which it then never reached.
void UnlockPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    begin();
}

void UnlockPage::begin()
{
    if (m_login->text().isEmpty())
        m_login->setFocus();
    else
        m_passphrase->setFocus();
}

QString UnlockPage::login() const
{
    return m_login->kept();
}

void UnlockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    begin();
    countDown();
}

void UnlockPage::submit()
{
    if (m_isWorking)
        return;
    m_form->clearProblems();
    QList<FieldProblem> missing;
    if (login().isEmpty())
        missing += {QStringLiteral("login"), tr("Type your login.")};
    if (m_passphrase->isEmpty())
        missing += {QStringLiteral("passphrase"), tr("Type your passphrase.")};
    if (!missing.isEmpty()) {
        m_form->showProblem({Problem::Kind::Invalid, {}, missing});
        return;
    }
    Result<Passphrase> passphrase = m_passphrase->take();
    if (!passphrase) {
        m_form->showProblem(passphrase.error());
        return;
    }
    m_notice->hide();
    setWorking(true);
    const auto typed = std::make_shared<Passphrase>(std::move(*passphrase));
    inBackground(
        this, [place = m_parts.place(m_path), login = login(), typed] { return deriveUnlock(place, login, *typed); },
        [this](Result<Admission> admission) { enter(std::move(admission)); });
}

void UnlockPage::leaveAlone()
{
    m_passphrase->wipe();
    m_isLeft = m_isWorking;
}

void UnlockPage::enter(Result<Admission> admission)
{
    if (std::exchange(m_isLeft, false)) {
        setWorking(false);
        countDown();
        tell(Tone::Info, tr("The screen was locked before the register was open, so it stayed closed."));
        return;
    }
    Result<std::unique_ptr<Register>> opened = admission
        ? Register::enter(m_parts.place(m_path), std::move(*admission))
        : Result<std::unique_ptr<Register>>(Failure(admission.error()));
    setWorking(false);
    if (!opened && (opened.error().kind == Problem::Kind::Older || opened.error().kind == Problem::Kind::Forked)) {
        Q_EMIT olderFound(opened.error());
        return;
    }
    if (!opened) {
        tellRefusal(opened.error());
        countDown();
        return;
    }
    Q_EMIT unlocked(std::make_shared<std::unique_ptr<Register>>(std::move(*opened)));
}

/// What was wrong is said at the passphrase, and the next try begins there.
void UnlockPage::tellRefusal(const Problem &problem)
{
    if (problem.kind != Problem::Kind::Denied) {
        m_form->showProblem(problem);
        return;
    }
    m_form->showProblem({problem.kind, {}, {{QStringLiteral("passphrase"), problem.text}}});
    m_passphrase->setFocus();
}

void UnlockPage::setWorking(bool on)
{
    m_isWorking = on;
    m_progress->setVisible(on);
    m_login->setReadOnly(on);
    m_wait->setVisible(on);
    if (on)
        m_wait->setShown(tr("Opening. This takes a second or two on purpose: it is what makes guessing dear."));
}

void UnlockPage::countDown()
{
    if (m_isWorking)
        return;
    const qint64 seconds = (unlockWaitMs(m_parts.place(m_path)) + 999) / 1000;
    m_wait->setVisible(seconds > 0);
    if (seconds <= 0) {
        m_ticker.stop();
        return;
    }
    m_wait->setShown(
        tr("After wrong tries the register waits: %n second(s) until the next one.", nullptr, int(seconds)));
    if (!m_ticker.isActive())
        m_ticker.start();
}

} // namespace marac
