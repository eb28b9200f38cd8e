// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/PassphraseEdit.h"

#include "ui/widgets/looks/Icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace marac {

PassphraseEdit::PassphraseEdit(const QString &name, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_show(new QToolButton(this))
{
    setObjectName(name + QStringLiteral(".field"));
    m_line->setObjectName(name);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    m_show->setObjectName(name + QStringLiteral(".show"));
    m_show->setCheckable(true);
    m_show->setAutoRaise(true);
    m_show->setIcon(icons::icon(QStringLiteral("eye")));
    m_show->setText(tr("Show"));
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_show->setAccessibleName(tr("Show the passphrase"));
    m_show->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(m_show);
    setFocusProxy(m_line);
    setFocusPolicy(Qt::StrongFocus); // else the label's letter does not reach it
    connect(m_show, &QToolButton::toggled, this,
            [this](bool on) { m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_line, &QLineEdit::textEdited, this, &PassphraseEdit::edited);
}

Result<Passphrase> PassphraseEdit::read() const
{
    // A deep copy: Passphrase wipes what it is given, and the line edit must keep its own.
    const QString standing = m_line->text();
    QString typed(standing.constData(), standing.size());
    return Passphrase::take(typed);
}

Result<Passphrase> PassphraseEdit::take()
{
    Result<Passphrase> passphrase = read();
    wipe();
    return passphrase;
}

bool PassphraseEdit::isEmpty() const
{
    return m_line->text().isEmpty();
}

void PassphraseEdit::wipe()
{
    // setText also empties the undo history, which would hold every key typed.
    m_line->setText(QString(m_line->text().size(), QLatin1Char('*')));
    m_line->setText({});
    m_show->setChecked(false);
}

void PassphraseEdit::showGenerated(const QString &passphrase)
{
    m_line->setText(passphrase);
    m_show->setChecked(true);
    Q_EMIT edited();
}

} // namespace marac
