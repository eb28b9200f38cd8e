// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels/MessageBar.h"

#include "ui/widgets/labels/Banner.h"

#include <QVBoxLayout>

namespace marac {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent), m_warningBanner(new Banner(Tone::Warning, {}, this)),
      m_outcomeBanner(new Banner(Tone::Info, {}, this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Messages"));
    setFocusPolicy(Qt::TabFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_outcomeBanner);
    column->addWidget(m_warningBanner);
    for (Banner *banner : {m_outcomeBanner, m_warningBanner})
        banner->addCloseButton();
    connect(m_outcomeBanner, &Banner::closed, this, &MessageBar::clearOutcome);
    connect(m_warningBanner, &Banner::closed, this, [this] {
        m_warnings.clear();
        arrange();
    });
    m_step.setSingleShot(true);
    arrange();
}

void MessageBar::add(Tone tone, const QString &text)
{
    if (tone != Tone::Warning) {
        m_outcome = text;
        m_outcomeTone = tone;
        m_step.start(0);
        m_outcomeBanner->show(tone, text);
    } else {
        m_outcome.clear();
        if (!m_warnings.contains(text))
            m_warnings.prepend(text);
        m_warningBanner->show(tone, m_warnings.join(QLatin1Char('\n')));
    }
    arrange();
}

QStringList MessageBar::texts() const
{
    return m_outcome.isEmpty() ? m_warnings : QStringList{m_outcome} + m_warnings;
}

void MessageBar::clear()
{
    m_warnings.clear();
    clearOutcome();
}

void MessageBar::clearOutcome()
{
    m_outcome.clear();
    arrange();
}

void MessageBar::workGoesOn(const QWidget &at)
{
    for (const QWidget *within = &at; within; within = within->parentWidget()) {
        const auto bars = within->findChildren<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
        for (MessageBar *bar : bars) {
            if (bar->m_outcomeTone == Tone::Good && !bar->m_step.isActive())
                bar->clearOutcome();
        }
    }
}

void MessageBar::arrange()
{
    m_outcomeBanner->setVisible(!m_outcome.isEmpty());
    m_warningBanner->setVisible(!m_warnings.isEmpty());
    setAccessibleDescription(texts().join(QLatin1Char('\n')));
    setVisible(!isEmpty());
}

} // namespace marac
