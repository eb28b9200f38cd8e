// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PassphraseEdit.h"

#include "ui/widgets/Icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace marac {

PassphraseEdit::PassphraseEdit(const QString &name, QWidget *parent) : QWidget(parent), m_line(new QLineEdit(this)), m_show(new QToolButton(this))
{
    setObjectName(name + QStringLiteral(".field"));
    m_line->setObjectName(name);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
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
    connect(m_show, &QToolButton::toggled, this, [this](bool on) { m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_line, &QLineEdit::textEdited, this, &PassphraseEdit::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseEdit::submitted);
}

/// Overwrites a buffer we made; a plain fill may be optimised away.
template <class Buffer>
static void overwrite(Buffer &buffer)
{
    volatile auto *p = buffer.data();
    for (qsizetype i = 0; i < buffer.size(); ++i)
        p[i] = {};
    buffer.clear();
}

Secret PassphraseEdit::copy() const
{
    QString normal = m_line->text().normalized(QString::NormalizationForm_C);
    QByteArray bytes = normal.toUtf8();
    Secret secret = Secret::copyOf(bytes);
    overwrite(bytes);
    // The line edit shares this buffer when the text was in normal form already; writing would detach, not wipe.
    normal.clear();
    return secret;
}

Secret PassphraseEdit::take()
{
    Secret secret = copy();
    wipe();
    return secret;
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

void PassphraseEdit::showGenerated(const Secret &passphrase)
{
    m_line->setText(QString::fromUtf8(passphrase.view()));
    m_show->setChecked(true);
    Q_EMIT edited();
}

} // namespace marac
