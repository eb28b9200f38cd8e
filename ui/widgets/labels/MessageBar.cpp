// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels/MessageBar.h"

#include "ui/widgets/labels/Banner.h"

#include <QVBoxLayout>

namespace marac {

static constexpr char confirmationProperty[] = "confirms";
static constexpr int mostMessages = 4;

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Messages"));
    setFocusPolicy(Qt::TabFocus);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    setVisible(false);
}

void MessageBar::add(Tone tone, const QString &text)
{
    clearConfirmations();
    auto *banner = new Banner(tone, text, this);
    banner->setProperty(confirmationProperty, tone == Tone::Good || tone == Tone::Info);
    connect(banner, &Banner::closed, this, [this, banner] { removeMessage(banner); });
    banner->addCloseButton();
    m_column->insertWidget(0, banner);
    while (m_column->count() > mostMessages)
        removeMessage(m_column->itemAt(m_column->count() - 1)->widget());
    setAccessibleDescription(texts().join(QLatin1Char('\n')));
    setVisible(true);
}

QStringList MessageBar::texts() const
{
    QStringList all;
    for (int i = 0; i < m_column->count(); ++i)
        all += static_cast<Banner *>(m_column->itemAt(i)->widget())->text();
    return all;
}

void MessageBar::clear()
{
    while (m_column->count())
        removeMessage(m_column->itemAt(0)->widget());
}

void MessageBar::clearConfirmations()
{
    for (int i = m_column->count() - 1; i >= 0; --i) {
        QWidget *message = m_column->itemAt(i)->widget();
        if (message->property(confirmationProperty).toBool())
            removeMessage(message);
    }
}

void MessageBar::removeMessage(QWidget *message)
{
    m_column->removeWidget(message);
    message->hide();
    message->deleteLater();
    setAccessibleDescription(texts().join(QLatin1Char('\n')));
    setVisible(m_column->count() > 0);
}

} // namespace marac
