// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms/ErrorSummary.h"

#include "ui/widgets/labels/LinkButton.h"
#include "ui/widgets/labels/MessageBar.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

ErrorSummary::ErrorSummary(QWidget *parent)
    : QFrame(parent), m_title(new HeadingLabel(tr("There is a problem"), this)), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("errorSummary"));
    setFocusPolicy(Qt::StrongFocus);
    m_title->setTextInteractionFlags(Qt::NoTextInteraction);
    m_column->setContentsMargins(2 * theme::grid, theme::grid + 4, 2 * theme::grid, theme::grid + 4);
    m_column->setSpacing(2);
    m_column->addWidget(m_title);
    hide();
}

void ErrorSummary::showEntries(const QList<Entry> &entries)
{
    for (QWidget *line : m_lines) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    m_fields.clear();
    m_texts.clear();
    QWidget *before = this; // in the order of Tab
    for (const Entry &entry : entries) {
        QWidget *line = nullptr;
        if (entry.field) {
            auto *link = new LinkButton(QStringLiteral("problemLink"), entry.text, this);
            link->setTone(Tone::Problem);
            connect(link, &LinkButton::clicked, entry.field, [this, field = entry.field] { lead(field); });
            m_fields += entry.field;
            m_column->addWidget(link);
            setTabOrder(before, link);
            before = link;
            line = link;
        } else {
            auto *label = new PlainLabel(entry.text, this);
            m_column->addWidget(label);
            line = label;
        }
        m_lines += line;
        m_texts += entry.text;
    }
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_texts.join(QLatin1Char('\n')));
    dress();
    setVisible(!entries.isEmpty());
    if (entries.isEmpty())
        return;
    MessageBar::workGoesOn(*this);
    setFocus(Qt::OtherFocusReason);
}

void ErrorSummary::lead(QWidget *field)
{
    Q_EMIT wanted(field);
    field->setFocus(Qt::OtherFocusReason);
}

bool ErrorSummary::leadOn(const QWidget *focused)
{
    m_fields.removeAll(nullptr);
    if (m_fields.isEmpty())
        return false;
    const auto here = std::find_if(m_fields.begin(), m_fields.end(), [focused](const QPointer<QWidget> &field) {
        return field == focused || field->isAncestorOf(focused);
    });
    const bool isLast = here == m_fields.end() || here + 1 == m_fields.end();
    lead(isLast ? m_fields.first() : *(here + 1));
    return true;
}

QStringList ErrorSummary::texts() const
{
    return m_texts;
}

void ErrorSummary::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.problem.ink, hasFocus() ? 3 : 2));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
}

void ErrorSummary::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (theme::isChange(*event))
        dress();
}

void ErrorSummary::dress()
{
    const QColor ink = theme::colours().problem.ink;
    for (QWidget *line : m_lines) {
        QPalette p = line->palette();
        p.setColor(QPalette::WindowText, ink);
        line->setPalette(p);
    }
}

} // namespace marac
